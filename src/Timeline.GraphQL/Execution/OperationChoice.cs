using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Execution;

/// <summary>Chooses the operation to run (GetOperation, section 6.1).</summary>
internal static class OperationChoice
{
    /// <summary>The operation, or null and why there is none.</summary>
    public static (OperationNode? Operation, GraphQLError Problem) Choose(DocumentNode document, string? name)
    {
        var operations = document.Definitions.OfType<OperationNode>().ToList();
        var chosen = name is null
            ? operations.Count == 1 ? operations[0] : null
            : operations.Find(operation => operation.Name?.Value == name);
        return (chosen, new GraphQLError(Reason(operations.Count, name), ErrorCodes.OperationResolutionFailure));
    }

    private static string Reason(int count, string? name) =>
        name is not null ? $"Unknown operation named \"{name}\"."
        : count == 0 ? "Must provide an operation."
        : "Must provide operation name if query contains multiple operations.";
}
