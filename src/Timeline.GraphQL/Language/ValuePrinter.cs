using System.Text;
using Timeline.GraphQL.Execution;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Language;

/// <summary>Writes values as GraphQL does, on one line.</summary>
internal static class ValuePrinter
{
    public static string Print(ValueNode value) => Print(value, isSorted: false);

    /// <summary>The same with the fields of objects in the order of their names, so that equal values print equally.</summary>
    public static string PrintSorted(ValueNode value) => Print(value, isSorted: true);

    /// <summary>A string literal; JSON's escapes are GraphQL's.</summary>
    public static string Quote(string text) => Encoding.UTF8.GetString(JsonOutput.Encode(text));

    private static string Print(ValueNode value, bool isSorted)
    {
        var text = new StringBuilder();
        Print(value, text, isSorted);
        return text.ToString();
    }

    private static void Print(ValueNode value, StringBuilder text, bool isSorted)
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
                Print(list, text, isSorted);
                break;
            case ObjectValueNode input:
                Print(input, text, isSorted);
                break;
        }
    }

    private static void Print(ListValueNode list, StringBuilder text, bool isSorted)
    {
        text.Append('[');
        for (var i = 0; i < list.Items.Length; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Print(list.Items[i], text, isSorted);
        }
        text.Append(']');
    }

    private static void Print(ObjectValueNode input, StringBuilder text, bool isSorted)
    {
        var fields = isSorted ? input.Fields.Sort((a, b) => string.CompareOrdinal(a.Name.Value, b.Name.Value)) : input.Fields;
        text.Append('{');
        for (var i = 0; i < fields.Length; i++)
        {
            text.Append(i == 0 ? " " : ", ").Append(fields[i].Name.Value).Append(": ");
            Print(fields[i].Value, text, isSorted);
        }
        text.Append(fields.IsEmpty ? "}" : " }");
    }
}
