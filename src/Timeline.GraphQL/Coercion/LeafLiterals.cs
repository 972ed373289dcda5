using System.Globalization;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;
using Timeline.GraphQL.Validation;

namespace Timeline.GraphQL.Coercion;

/// <summary>Coerces literals of scalars and enums (sections 3.5, 3.9).</summary>
internal static class LeafLiterals
{
    /// <summary>The CLR value of a literal that is neither null nor a variable, or why it has none.</summary>
    public static ScalarOutcome Coerce(ValueNode node, NamedType type, InputObject? variables = null, bool suggest = true) => type switch
    {
        EnumType @enum => Enum(node, @enum, suggest),
        ScalarType { Kind: ScalarKind.Int } => Int(node),
        ScalarType { Kind: ScalarKind.Float } => Float(node),
        ScalarType { Kind: ScalarKind.String } => node is StringValueNode text
            ? Value(text.Value)
            : Error($"String cannot represent a non string value: {ValuePrinter.Print(node)}"),
        ScalarType { Kind: ScalarKind.Boolean } => node is BooleanValueNode boolean
            ? Value(boolean.Value)
            : Error($"Boolean cannot represent a non boolean value: {ValuePrinter.Print(node)}"),
        ScalarType { Kind: ScalarKind.ID } => ID(node),
        ScalarType scalar => Custom(node, scalar, variables),
        _ => Error($"Expected value of type \"{type}\", found {ValuePrinter.Print(node)}."),
    };

    private static ScalarOutcome Int(ValueNode node)
    {
        if (node is not IntValueNode number)
            return Error($"Int cannot represent non-integer value: {ValuePrinter.Print(node)}");
        return int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? Value(value)
            : Error($"Int cannot represent non 32-bit signed integer value: {number.Text}");
    }

    private static ScalarOutcome Float(ValueNode node)
    {
        var text = (node as FloatValueNode)?.Text ?? (node as IntValueNode)?.Text;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? Value(value)
            : Error($"Float cannot represent non numeric value: {ValuePrinter.Print(node)}");
    }

    private static ScalarOutcome ID(ValueNode node) => node switch
    {
        StringValueNode text => Value(text.Value),
        IntValueNode number => Value(number.Text),
        _ => Error($"ID cannot represent a non-string and non-integer value: {ValuePrinter.Print(node)}"),
    };

    private static ScalarOutcome Enum(ValueNode node, EnumType type, bool suggest)
    {
        if (node is EnumValueNode word)
        {
            return type.Values.TryFind(word.Value, out var value)
                ? Value(value)
                : Error($"Value \"{word.Value}\" does not exist in \"{type}\" enum.{Suggest(word.Value)}");
        }
        var text = ValuePrinter.Print(node);
        return Error($"Enum \"{type}\" cannot represent non-enum value: {text}.{Suggest(text)}");

        string Suggest(string unknown) =>
            suggest ? Suggestions.DidYouMean(unknown, type.Values.Names, "the enum value") : "";
    }

    private static ScalarOutcome Custom(ValueNode node, ScalarType type, InputObject? variables)
    {
        if (type.Parse is null)
            return Value(Plain(node, variables));
        var expected = $"Expected value of type \"{type}\", found {ValuePrinter.Print(node)}";
        if (node is not StringValueNode text)
            return Error($"{expected}.");
        var outcome = type.Parse(text.Value);
        return outcome.Error is null ? outcome : Error($"{expected}; {outcome.Error}");
    }

    /// <summary>What a literal is without a type to say more.</summary>
    private static object? Plain(ValueNode node, InputObject? variables)
    {
        switch (node)
        {
            case VariableNode variable:
                return variables is not null && variables.TryGet(variable.Name.Value, out var given) ? given : null;
            case StringValueNode text:
                return text.Value;
            case BooleanValueNode boolean:
                return boolean.Value;
            case EnumValueNode word:
                return word.Value;
            case IntValueNode number when int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small):
                return small;
            case IntValueNode number when long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large):
                return large;
            case IntValueNode number:
                return double.Parse(number.Text, CultureInfo.InvariantCulture);
            case FloatValueNode number:
                return double.Parse(number.Text, CultureInfo.InvariantCulture);
            case ListValueNode list:
                return list.Items.Select(item => Plain(item, variables)).ToArray();
            case ObjectValueNode input:
                var fields = new InputObject();
                foreach (var field in input.Fields)
                    fields[field.Name.Value] = Plain(field.Value, variables);
                return fields;
            default:
                return null;
        }
    }

    private static ScalarOutcome Value(object? value) => new(value, null);

    private static ScalarOutcome Error(string message) => new(null, message);
}
