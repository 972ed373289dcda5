using System.Buffers;
using System.Text;

namespace Timeline.App.Http.Exports;

/// <summary>Content lines of iCalendar: CRLF, at most 75 octets a line (RFC 5545, section 3.1), texts escaped (section 3.3.11).</summary>
internal readonly struct CalendarLines(IBufferWriter<byte> output)
{
    private const int MaxOctets = 75;

    /// <summary>Writes a property whose value is no text, and is known to hold nothing that would need escaping.</summary>
    public void Write(string property, string value) => WriteLine($"{property}:{value}");

    /// <summary>Writes a property whose value is a text.</summary>
    public void WriteText(string property, string text) => WriteLine($"{property}:{Escaped(text)}");

    /// <summary>Writes a property whose value is a list of texts.</summary>
    public void WriteTexts(string property, IEnumerable<string> texts) => WriteLine($"{property}:{string.Join(',', texts.Select(Escaped))}");

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text.ReplaceLineEndings("\n"))
            _ = letter switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                '\n' => escaped.Append("\\n"),
                // Other control characters may not stand in a text at all.
                '\t' => escaped.Append(letter),
                < ' ' or '\x7f' => escaped,
                _ => escaped.Append(letter),
            };
        return escaped.ToString();
    }

    /// <summary>Folds between characters, so that each line by itself is UTF-8; a line that goes on begins with a blank, which counts.</summary>
    private void WriteLine(string line)
    {
        Span<byte> octets = stackalloc byte[4];
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var size = rune.EncodeToUtf8(octets);
            if (length + size > MaxOctets)
            {
                output.Write("\r\n "u8);
                length = 1;
            }
            output.Write(octets[..size]);
            length += size;
        }
        output.Write("\r\n"u8);
    }
}
