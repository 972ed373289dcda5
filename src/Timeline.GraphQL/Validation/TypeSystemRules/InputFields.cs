using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.TypeSystemRules;

/// <summary>Input objects have fields of input types; those of <c>@oneOf</c> are nullable and have no defaults (section 3.10).</summary>
internal static class InputFields
{
    public static void Check(TypeSystem system, Problems problems)
    {
        foreach (var type in system.Types.OfType<InputObjectType>())
        {
            if (type.Fields.Count == 0 && type.Node is { } node)
                problems.Report($"Input Object type {type} must define one or more fields.", node.Location);
            foreach (var field in type.Fields)
                Check(type, field, problems);
        }
    }

    private static void Check(InputObjectType type, InputValueDefinition field, Problems problems)
    {
        if (field.Node is not { } node)
            return;
        if (!field.Type.IsInput)
            problems.Report($"The type of {field} must be Input Type but got: {field.Type}.", node.Type.Location);
        if (field is { IsRequired: true, DeprecationReason: not null })
            problems.Report($"Required input field {field} cannot be deprecated.", node.Location);
        if (type.IsOneOf && field.Type.IsNonNull)
            problems.Report($"OneOf input field {field} must be nullable.", node.Type.Location);
        if (type.IsOneOf && field.HasDefault)
            problems.Report($"OneOf input field {field} cannot have a default value.", node.Location);
    }
}
