using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.TypeSystemRules;

/// <summary>Objects and interfaces have fields; fields have output types, their arguments input types (sections 3.6, 3.7).</summary>
internal static class FieldDefinitions
{
    public static void Check(TypeSystem system, Problems problems)
    {
        foreach (var type in system.Types.OfType<CompositeType>().Where(type => type is not UnionType))
        {
            if (type.Fields.Count == 0 && type.Node is { } node)
                problems.Report($"Type {type} must define one or more fields.", [node.Location, .. type.Extensions.Select(extension => extension.Location)]);
            foreach (var field in type.Fields)
                Check(field, problems);
        }
    }

    /// <summary>What holds for arguments of fields and of directives.</summary>
    public static void CheckArgument(InputValueDefinition argument, Problems problems)
    {
        if (argument.Node is not { } node)
            return;
        if (!argument.Type.IsInput)
            problems.Report($"The type of {argument} must be Input Type but got: {argument.Type}.", node.Type.Location);
        if (argument is { IsRequired: true, DeprecationReason: not null })
            problems.Report($"Required argument {argument} cannot be deprecated.", node.Location);
    }

    private static void Check(FieldDefinition field, Problems problems)
    {
        if (!field.Type.IsOutput && field.Node is { } node)
            problems.Report($"The type of {field} must be Output Type but got: {field.Type}.", node.Type.Location);
        foreach (var argument in field.Arguments)
            CheckArgument(argument, problems);
    }
}
