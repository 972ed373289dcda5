using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>The type of a variable suits each place where it is used (section 5.8.5).</summary>
internal sealed class VariablesInAllowedPosition(ValidationContext context) : Rule
{
    public override void End()
    {
        foreach (var operation in context.Operations)
        {
            var variables = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
            foreach (var variable in operation.Variables)
                variables[variable.Variable.Name.Value] = variable;
            foreach (var use in context.Reached(operation).SelectMany(context.UsesIn))
            {
                if (context.IsFull)
                    return;
                if (variables.TryGetValue(use.Node.Name.Value, out var variable))
                    Check(variable, use);
            }
        }
    }

    private void Check(VariableDefinitionNode variable, VariableUse use)
    {
        if (use.Type is null || context.System.Resolve(variable.Type) is not { } type)
            return;
        if (!IsAllowed(type, variable.Default, use.Type, use.HasDefault))
        {
            context.Report($"Variable \"${use.Node.Name}\" of type \"{type}\" used in position expecting type \"{use.Type}\".",
                variable.Location, use.Node.Location);
        }
        if (use.OneOf is not null && !type.IsNonNull)
        {
            context.Report($"Variable \"${use.Node.Name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{use.OneOf}\".",
                variable.Location, use.Node.Location);
        }
    }

    /// <summary>IsVariableUsageAllowed: a default on either side makes up for a nullable variable.</summary>
    private bool IsAllowed(SchemaType type, ValueNode? @default, SchemaType expected, bool expectedHasDefault)
    {
        if (expected is not NonNullType nonNull || type.IsNonNull)
            return context.System.IsSubtype(type, expected);
        var hasDefault = expectedHasDefault || @default is { } and not NullValueNode;
        return hasDefault && context.System.IsSubtype(type, nonNull.Inner);
    }
}
