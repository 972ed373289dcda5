using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Language;

/// <summary>Writes values as GraphQL does, on one line.</summary>
internal static class ValuePrinter
{
    public static string Print(ValueNode value)
    {
        var text = new StringBuilder();
        Print(value, text);
        return text.ToString();
    }

    /// <summary>A string literal; JSON's escapes are GraphQL's.</summary>
    public static string Quote(string text) =>
        $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static void Print(ValueNode value, StringBuilder text)
    {
        switch (value)
        {
            case VariableNode variable:
                text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                text.Append(number.Text);
                break;
            case FloatValueNode number:
                text.Append(number.Text);
                break;
            case StringValueNode @string:
                text.Append(Quote(@string.Value));
                break;
            case BooleanValueNode boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                text.Append("null");
                break;
            case EnumValueNode word:
                text.Append(word.Value);
                break;
            case ListValueNode list:
                Print(list, text);
                break;
            case ObjectValueNode input:
                Print(input, text);
                break;
        }
    }

    private static void Print(ListValueNode list, StringBuilder text)
    {
        text.Append('[');
        for (var i = 0; i < list.Items.Length; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Print(list.Items[i], text);
        }
        text.Append(']');
    }

    private static void Print(ObjectValueNode input, StringBuilder text)
    {
        text.Append('{');
        for (var i = 0; i < input.Fields.Length; i++)
        {
            text.Append(i == 0 ? " " : ", ").Append(input.Fields[i].Name.Value).Append(": ");
            Print(input.Fields[i].Value, text);
        }
        text.Append(input.Fields.Length == 0 ? "}" : " }");
    }
}
