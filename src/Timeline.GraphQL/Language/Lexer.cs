using System.Text;

namespace Timeline.GraphQL.Language;

/// <summary>Cuts a valid UTF-8 source into tokens, one at a time (section 2.1).</summary>
internal ref struct Lexer
{
    private readonly ReadOnlySpan<byte> _source;
    private int _position;
    private int _line = 1;

    // A column is _position - _columnBase: the base starts each line and grows where UTF-16 needs fewer units than UTF-8.
    private int _columnBase = -1;

    /// <summary>Starts before the first token; <paramref name="source"/> has neither byte order mark nor invalid bytes.</summary>
    public Lexer(ReadOnlySpan<byte> source) => _source = source;

    public readonly ReadOnlySpan<byte> Source => _source;

    /// <summary>The next token; at the end of the source always <see cref="TokenKind.EndOfFile"/>.</summary>
    public Token Next()
    {
        SkipIgnored();
        if (_position >= _source.Length)
            return Take(TokenKind.EndOfFile, 0);
        var code = _source[_position];
        return code switch
        {
            (byte)'!' => Take(TokenKind.Bang, 1),
            (byte)'$' => Take(TokenKind.Dollar, 1),
            (byte)'&' => Take(TokenKind.Ampersand, 1),
            (byte)'(' => Take(TokenKind.ParenLeft, 1),
            (byte)')' => Take(TokenKind.ParenRight, 1),
            (byte)':' => Take(TokenKind.Colon, 1),
            (byte)'=' => Take(TokenKind.EqualsSign, 1),
            (byte)'@' => Take(TokenKind.At, 1),
            (byte)'[' => Take(TokenKind.BracketLeft, 1),
            (byte)']' => Take(TokenKind.BracketRight, 1),
            (byte)'{' => Take(TokenKind.BraceLeft, 1),
            (byte)'|' => Take(TokenKind.Pipe, 1),
            (byte)'}' => Take(TokenKind.BraceRight, 1),
            (byte)'.' when _source[_position..].StartsWith("..."u8) => Take(TokenKind.Spread, 3),
            (byte)'"' => ReadString(),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => ReadNumber(),
            _ when IsNameStart(code) => ReadName(),
            _ => throw Unexpected(code),
        };
    }

    /// <summary>Skips white space, line ends, commas, comments and byte order marks (section 2.1.7).</summary>
    private void SkipIgnored()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    _position++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    EndLine();
                    break;
                case (byte)'#':
                    var length = _source[_position..].IndexOfAny((byte)'\n', (byte)'\r');
                    Advance(length < 0 ? _source.Length : _position + length);
                    break;
                case 0xEF when _source[_position..].StartsWith("\uFEFF"u8):
                    Advance(_position + 3);
                    break;
                default:
                    return;
            }
        }
    }

    private void EndLine()
    {
        _position += _source[_position..].StartsWith("\r\n"u8) ? 2 : 1;
        _line++;
        _columnBase = _position - 1;
    }

    /// <summary>Moves over text that may not be ASCII and may span lines, keeping line and column right.</summary>
    private void Advance(int end)
    {
        while (true)
        {
            var length = _source[_position..end].IndexOfAny((byte)'\n', (byte)'\r');
            var stop = length < 0 ? end : _position + length;
            var chunk = _source[_position..stop];
            _columnBase += chunk.Length - Encoding.UTF8.GetCharCount(chunk);
            _position = stop;
            if (length < 0)
                return;
            EndLine();
        }
    }

    private Token Take(TokenKind kind, int length)
    {
        var start = _position;
        _position += length;
        return new Token(kind, start, _position, _line, start - _columnBase);
    }

    private Token ReadString()
    {
        var isBlock = _source[_position..].StartsWith("\"\"\""u8);
        var (start, line, column) = (_position, _line, _position - _columnBase);
        var text = isBlock ? BlockString.Read(_source, start, out var end) : StringLiteral.Read(_source, start, out end);
        Advance(end);
        return new Token(isBlock ? TokenKind.BlockString : TokenKind.String, start, end, line, column, text);
    }

    private Token ReadName()
    {
        var end = _position + 1;
        while (end < _source.Length && (IsNameStart(_source[end]) || char.IsAsciiDigit((char)_source[end])))
            end++;
        return Take(TokenKind.Name, end - _position);
    }

    private Token ReadNumber()
    {
        var end = _position;
        var kind = TokenKind.Int;
        if (_source[end] == '-')
            end++;
        if (Peek(end) == '0')
        {
            end++;
            if (char.IsAsciiDigit((char)Peek(end)))
                throw new SyntaxException(end, $"Invalid number, unexpected digit after 0: {SourceText.DescribeCharacter(_source, end)}.");
        }
        else
        {
            end = SkipDigits(end);
        }
        if (Peek(end) == '.')
            (kind, end) = (TokenKind.Float, SkipDigits(end + 1));
        if (Peek(end) is (byte)'e' or (byte)'E')
            (kind, end) = (TokenKind.Float, SkipDigits(end + (Peek(end + 1) is (byte)'+' or (byte)'-' ? 2 : 1)));

        // Section 2.10.1: a number is not followed by a name or another dot, so that 0xF1 is no "0 xF1".
        if (Peek(end) == '.' || IsNameStart(Peek(end)))
            throw ExpectedDigit(end);
        return Take(kind, end - _position);
    }

    private readonly int SkipDigits(int position)
    {
        if (!char.IsAsciiDigit((char)Peek(position)))
            throw ExpectedDigit(position);
        while (char.IsAsciiDigit((char)Peek(position)))
            position++;
        return position;
    }

    private readonly byte Peek(int position) => position < _source.Length ? _source[position] : (byte)0;

    private readonly SyntaxException ExpectedDigit(int position) =>
        new(position, $"Invalid number, expected digit but got: {SourceText.DescribeCharacter(_source, position)}.");

    private readonly SyntaxException Unexpected(byte code) => new(_position, code switch
    {
        (byte)'\'' => "Unexpected single quote character ('), did you mean to use a double quote (\")?",
        (byte)'.' when Peek(_position + 1) == '.' => "Unexpected \"..\", did you mean \"...\"?",
        (byte)'.' when char.IsAsciiDigit((char)Peek(_position + 1)) => $"Invalid number, expected digit before \".\", did you mean \"0{Fraction()}\"?",
        _ => $"Unexpected character: {SourceText.DescribeCharacter(_source, _position)}.",
    });

    /// <summary>The dot here and the digits after it.</summary>
    private readonly string Fraction() =>
        Encoding.ASCII.GetString(_source[_position..SkipDigits(_position + 1)]);

    private static bool IsNameStart(byte code) => char.IsAsciiLetter((char)code) || code == '_';
}
