using System.Buffers;
using System.Text;

namespace Timeline.GraphQL.Language;

/// <summary>Reads string literals between quotes on one line (section 2.10.4).</summary>
internal static class StringLiteral
{
    private static readonly SearchValues<byte> Stops = SearchValues.Create("\"\\\n\r"u8);

    /// <summary>Reads the string whose opening quote is at <paramref name="start"/>; <paramref name="end"/> follows the closing one.</summary>
    public static string Read(ReadOnlySpan<byte> source, int start, out int end)
    {
        var position = start + 1;
        StringBuilder? text = null;
        while (true)
        {
            var length = source[position..].IndexOfAny(Stops);
            if (length < 0)
                throw new SyntaxException(source.Length, "Unterminated string.");
            var chunk = source.Slice(position, length);
            position += length;
            switch (source[position])
            {
                case (byte)'"':
                    end = position + 1;
                    var rest = Encoding.UTF8.GetString(chunk);
                    return text is null ? rest : text.Append(rest).ToString();
                case (byte)'\\':
                    text ??= new StringBuilder();
                    text.Append(Encoding.UTF8.GetString(chunk));
                    position += ReadEscape(source, position, text);
                    break;
                default:
                    throw new SyntaxException(position, "Unterminated string.");
            }
        }
    }

    private static int ReadEscape(ReadOnlySpan<byte> source, int position, StringBuilder text)
    {
        var code = position + 1 < source.Length ? source[position + 1] : (byte)0;
        if (code == 'u')
        {
            return position + 2 < source.Length && source[position + 2] == '{'
                ? ReadBracedUnicode(source, position, text)
                : ReadFixedUnicode(source, position, text);
        }
        text.Append(code switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => throw new SyntaxException(
                position, $"Invalid character escape sequence: \"{SourceText.Excerpt(source, position, 2)}\"."),
        });
        return 2;
    }

    /// <summary><c>\u{1F600}</c>: any Unicode scalar value, so never a surrogate.</summary>
    private static int ReadBracedUnicode(ReadOnlySpan<byte> source, int position, StringBuilder text)
    {
        var value = 0;
        // Eight digits suffice for any value; a longer run is refused before it can overflow.
        var size = 3;
        while (size < 12)
        {
            var code = position + size < source.Length ? source[position + size] : (byte)0;
            size++;
            if (code == '}' && size > 4 && Rune.IsValid(value))
            {
                text.Append(new Rune(value).ToString());
                return size;
            }
            var digit = HexDigit(code);
            if (digit < 0 || value > 0x10FFFF)
                break;
            value = (value << 4) | digit;
        }
        throw InvalidUnicode(source, position, size);
    }

    /// <summary><c>\u00E9</c>, or two that are a leading and a trailing surrogate.</summary>
    private static int ReadFixedUnicode(ReadOnlySpan<byte> source, int position, StringBuilder text)
    {
        var value = ReadFourDigits(source, position + 2);
        if (value >= 0 && Rune.IsValid(value))
        {
            text.Append((char)value);
            return 6;
        }
        if (value >= 0 && char.IsHighSurrogate((char)value)
            && position + 7 < source.Length && source[position + 6] == '\\' && source[position + 7] == 'u')
        {
            var trailing = ReadFourDigits(source, position + 8);
            if (trailing >= 0 && char.IsLowSurrogate((char)trailing))
            {
                text.Append((char)value).Append((char)trailing);
                return 12;
            }
        }
        throw InvalidUnicode(source, position, 6);
    }

    private static int ReadFourDigits(ReadOnlySpan<byte> source, int position)
    {
        var value = 0;
        for (var i = position; i < position + 4; i++)
        {
            var digit = i < source.Length ? HexDigit(source[i]) : -1;
            if (digit < 0)
                return -1;
            value = (value << 4) | digit;
        }
        return value;
    }

    private static int HexDigit(byte code) => code switch
    {
        >= (byte)'0' and <= (byte)'9' => code - '0',
        >= (byte)'A' and <= (byte)'F' => code - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => code - 'a' + 10,
        _ => -1,
    };

    private static SyntaxException InvalidUnicode(ReadOnlySpan<byte> source, int position, int size) =>
        new(position, $"Invalid Unicode escape sequence: \"{SourceText.Excerpt(source, position, size)}\".");
}
