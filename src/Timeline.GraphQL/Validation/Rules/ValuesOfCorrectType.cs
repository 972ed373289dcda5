using Timeline.GraphQL.Coercion;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>Every literal has a value of the type that is expected (section 5.6.1 and 5.6.2).</summary>
internal sealed class ValuesOfCorrectType(ValidationContext context) : Rule
{
    public override void Value(ValueNode node, SchemaType? type)
    {
        if (type is null)
            return;
        switch (node)
        {
            case VariableNode:
                break;
            case NullValueNode:
                if (type.IsNonNull)
                    context.Report($"Expected value of type \"{type}\", found null.", node.Location);
                break;
            case ListValueNode when type.Nullable is ListType:
                break;
            case ObjectValueNode input when type.Named is InputObjectType expected:
                CheckFields(input, expected);
                break;
            default:
                CheckLeaf(node, type);
                break;
        }
    }

    private void CheckLeaf(ValueNode node, SchemaType type)
    {
        if (!type.IsLeaf)
        {
            context.Report($"Expected value of type \"{type}\", found {ValuePrinter.Print(node)}.", node.Location);
            return;
        }
        var outcome = LeafLiterals.Coerce(node, type.Named, suggest: context.Suggests);
        if (outcome.Error is not null)
            context.Report(outcome.Error, node.Location);
    }

    private void CheckFields(ObjectValueNode node, InputObjectType type)
    {
        var given = node.Fields.Select(field => field.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var field in type.Fields.Where(field => field.IsRequired && !given.Contains(field.Name)))
            context.Report($"Field \"{field}\" of required type \"{field.Type}\" was not provided.", node.Location);
        foreach (var field in node.Fields.Where(field => !type.Fields.Contains(field.Name.Value)))
        {
            context.Report(
                $"Field \"{field.Name}\" is not defined by type \"{type}\".{context.DidYouMean(field.Name.Value, type.Fields.Names)}",
                field.Location);
        }
        if (type.IsOneOf)
            CheckOneOf(node, type);
    }

    private void CheckOneOf(ObjectValueNode node, InputObjectType type)
    {
        // Unknown fields have errors of their own.
        var known = node.Fields.Where(field => type.Fields.Contains(field.Name.Value)).ToList();
        if (known.Count != 1)
            context.Report($"OneOf Input Object \"{type}\" must specify exactly one key.", node.Location);
        else if (known[0].Value is NullValueNode)
            context.Report($"Field \"{type}.{known[0].Name}\" must be non-null.", node.Location);
    }
}
