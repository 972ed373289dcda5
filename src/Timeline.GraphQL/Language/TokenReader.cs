using System.Collections.Immutable;
using System.Text;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Language;

/// <summary>Reads one thing of the grammar where the reader stands.</summary>
internal delegate T Production<T>(ref TokenReader reader);

/// <summary>
/// The current token and what productions do with it: expect, skip, repeat. Counts tokens and nesting, so that
/// no document can cost more than its limits allow or exhaust the stack.
/// </summary>
internal ref struct TokenReader
{
    private readonly ParserOptions _options;
    private Lexer _lexer;
    private Token _token;
    private int _count;
    private int _depth;

    public TokenReader(ReadOnlySpan<byte> source, ParserOptions options)
    {
        _options = options;
        _lexer = new Lexer(source);
        Advance();
    }

    public readonly TokenKind Kind => _token.Kind;

    /// <summary>The meaning of a string token; the bytes as they stand for all others.</summary>
    public readonly string Text => _token.Text ?? Encoding.UTF8.GetString(Bytes(_token));

    public readonly Location Location => new(_token.Start, _token.Line, _token.Column, _options.SourceName);

    /// <summary>The token after the current one. The limit does not count it yet.</summary>
    public readonly Token PeekNext()
    {
        var ahead = _lexer;
        return ahead.Next();
    }

    public void Advance()
    {
        _token = _lexer.Next();
        if (_token.Kind != TokenKind.EndOfFile && ++_count > _options.MaxTokens)
        {
            throw new SyntaxException(_token.Start,
                $"Document contains more than {_options.MaxTokens} tokens. Parsing aborted.", ErrorCodes.TokenLimit);
        }
    }

    public readonly bool IsKeyword(ReadOnlySpan<byte> keyword) =>
        _token.Kind == TokenKind.Name && Bytes(_token).SequenceEqual(keyword);

    /// <summary>Takes the token if it is of the kind.</summary>
    public bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind)
            return false;
        Advance();
        return true;
    }

    public bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!IsKeyword(keyword))
            return false;
        Advance();
        return true;
    }

    /// <summary>Takes a token that must be of the kind.</summary>
    public void Expect(TokenKind kind)
    {
        if (!Skip(kind))
            throw NotExpected(kind);
    }

    public void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
            throw new SyntaxException(_token.Start, $"Expected \"{Encoding.UTF8.GetString(keyword)}\", found {Describe(_token)}.");
    }

    public NameNode ExpectName()
    {
        var name = new NameNode { Location = Location, Value = _token.Kind == TokenKind.Name ? Text : "" };
        Expect(TokenKind.Name);
        return name;
    }

    /// <summary>The error where a token must be of the kind and, as it is, also of certain words.</summary>
    public readonly SyntaxException UnexpectedInsteadOf(TokenKind kind) =>
        _token.Kind == kind ? Unexpected() : NotExpected(kind);

    public readonly SyntaxException Unexpected() => new(_token.Start, $"Unexpected {Describe(_token)}.");

    private readonly SyntaxException NotExpected(TokenKind kind) =>
        new(_token.Start, $"Expected {kind.Describe()}, found {Describe(_token)}.");

    /// <summary>One or more between two tokens.</summary>
    public ImmutableArray<T> Many<T>(TokenKind open, Production<T> production, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        do
            items.Add(production(ref this));
        while (!Skip(close));
        return items.DrainToImmutable();
    }

    /// <summary>One or more between two tokens, or nothing at all.</summary>
    public ImmutableArray<T> OptionalMany<T>(TokenKind open, Production<T> production, TokenKind close) =>
        _token.Kind == open ? Many(open, production, close) : [];

    /// <summary>Any number between two tokens.</summary>
    public ImmutableArray<T> Any<T>(TokenKind open, Production<T> production, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        while (!Skip(close))
            items.Add(production(ref this));
        return items.DrainToImmutable();
    }

    /// <summary>One or more with a token between them, and perhaps one before the first.</summary>
    public ImmutableArray<T> Delimited<T>(TokenKind delimiter, Production<T> production)
    {
        Skip(delimiter);
        var items = ImmutableArray.CreateBuilder<T>();
        do
            items.Add(production(ref this));
        while (Skip(delimiter));
        return items.DrainToImmutable();
    }

    /// <summary>Goes one level deeper; every production that can contain itself does this first.</summary>
    public void Enter()
    {
        if (++_depth > _options.MaxDepth)
        {
            throw new SyntaxException(_token.Start,
                $"Document is nested more than {_options.MaxDepth} levels deep. Parsing aborted.", ErrorCodes.DepthLimit);
        }
    }

    public void Leave() => _depth--;

    private readonly ReadOnlySpan<byte> Bytes(Token token) => _lexer.Source[token.Start..token.End];

    private readonly string Describe(Token token) => token.Kind < TokenKind.Name
        ? token.Kind.Describe()
        : $"{token.Kind.Describe()} \"{token.Text ?? Encoding.UTF8.GetString(Bytes(token))}\"";
}
