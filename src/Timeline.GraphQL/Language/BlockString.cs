using System.Text;

namespace Timeline.GraphQL.Language;

/// <summary>Reads block strings, between three quotes (section 2.10.4).</summary>
internal static class BlockString
{
    /// <summary>Reads the block string that opens at <paramref name="start"/>; <paramref name="end"/> follows its last quote.</summary>
    public static string Read(ReadOnlySpan<byte> source, int start, out int end)
    {
        var position = start + 3;
        while (true)
        {
            var quotes = source[position..].IndexOf("\"\"\""u8);
            if (quotes < 0)
                throw new SyntaxException(source.Length, "Unterminated string.");
            position += quotes;
            if (source[position - 1] != '\\')
                break;
            position += 3;
        }
        end = position + 3;
        return Dedent(Encoding.UTF8.GetString(source[(start + 3)..position]).Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal));
    }

    /// <summary>Removes common indentation and blank first and last lines (BlockStringValue, section 2.10.4).</summary>
    public static string Dedent(string raw)
    {
        var lines = SplitLines(raw);
        int? common = null;
        for (var i = 1; i < lines.Count; i++)
        {
            var indent = Indent(lines[i]);
            if (indent < lines[i].Length)
                common = Math.Min(common ?? indent, indent);
        }
        for (var i = 1; i < lines.Count && common > 0; i++)
            lines[i] = lines[i][Math.Min(common.Value, lines[i].Length)..];

        var first = lines.FindIndex(line => !IsBlank(line));
        if (first < 0)
            return "";
        var last = lines.FindLastIndex(line => !IsBlank(line));
        return string.Join('\n', lines.GetRange(first, last - first + 1));
    }

    private static List<string> SplitLines(string raw) =>
        [.. raw.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n')];

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart(" \t").Length;

    private static bool IsBlank(string line) => Indent(line) == line.Length;
}
