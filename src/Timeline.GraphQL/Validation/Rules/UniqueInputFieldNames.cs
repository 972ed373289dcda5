using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>No field is given twice in an object value (section 5.6.3).</summary>
internal sealed class UniqueInputFieldNames(ValidationContext context) : Rule
{
    public override void Value(ValueNode node, SchemaType? type)
    {
        if (node is not ObjectValueNode { Fields.Length: > 1 } input)
            return;
        var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var field in input.Fields)
        {
            if (!seen.TryAdd(field.Name.Value, field.Name))
            {
                context.Report($"There can be only one input field named \"{field.Name}\".",
                    seen[field.Name.Value].Location, field.Name.Location);
            }
        }
    }
}
