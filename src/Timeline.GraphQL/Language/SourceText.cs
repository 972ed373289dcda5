using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Timeline.GraphQL.Language;

/// <summary>Questions about UTF-8 source text that only errors ask, so that they may take their time.</summary>
internal static class SourceText
{
    /// <summary>Where an offset is; lines end with LF, CR or CRLF (section 2.1.2).</summary>
    public static Location Locate(ReadOnlySpan<byte> source, int offset)
    {
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < offset; i++)
        {
            if (source[i] == '\n' || (source[i] == '\r' && !(i + 1 < source.Length && source[i + 1] == '\n')))
                (line, lineStart) = (line + 1, i + 1);
        }
        return new Location(offset, line, 1 + Encoding.UTF8.GetCharCount(source[lineStart..offset]));
    }

    /// <summary>The offset of the first byte that is not UTF-8, or -1.</summary>
    public static int FindInvalid(ReadOnlySpan<byte> source)
    {
        if (Utf8.IsValid(source))
            return -1;
        var offset = 0;
        while (Rune.DecodeFromUtf8(source[offset..], out _, out var length) == OperationStatus.Done)
            offset += length;
        return offset;
    }

    /// <summary>The character at an offset, as error messages print it: <c>"%"</c>, <c>U+00A0</c>, <c>&lt;EOF&gt;</c>.</summary>
    public static string DescribeCharacter(ReadOnlySpan<byte> source, int offset)
    {
        if (offset >= source.Length)
            return "<EOF>";
        Rune.DecodeFromUtf8(source[offset..], out var rune, out _);
        return rune.Value switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{rune}\"",
            _ => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Up to so many characters from an offset on.</summary>
    public static string Excerpt(ReadOnlySpan<byte> source, int offset, int length)
    {
        var text = Encoding.UTF8.GetString(source[offset..Math.Min(source.Length, offset + (4 * length))]);
        return text.Length <= length ? text : text[..length];
    }
}
