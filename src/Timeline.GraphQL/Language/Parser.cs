using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Language;

/// <summary>What a document may take to parse.</summary>
internal sealed record ParserOptions
{
    public static ParserOptions Default { get; } = new();

    /// <summary>Levels of selection sets, values and types within each other.</summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>Tokens, without comments.</summary>
    public int MaxTokens { get; init; } = 10_000;

    /// <summary>Name of an SDL source, kept in every location.</summary>
    public string? SourceName { get; init; }
}

/// <summary>Either a document or the error that stopped the parser.</summary>
internal readonly record struct ParseOutcome(DocumentNode? Document, GraphQLError? Error);

/// <summary>Reads GraphQL documents, executable and SDL, of the specification of September 2025 (section 2 and appendix C).</summary>
internal static class Parser
{
    /// <summary>Parses a document; the error has code, message and location of the first thing that is wrong.</summary>
    public static ParseOutcome Parse(ReadOnlySpan<byte> source, ParserOptions options)
    {
        if (source.StartsWith("\uFEFF"u8))
            source = source[3..];
        if (SourceText.FindInvalid(source) is var invalid and >= 0)
            return Fail(source, new SyntaxException(invalid, "Document is not valid UTF-8."));
        try
        {
            return new ParseOutcome(ParseDocument(source, options), null);
        }
        catch (SyntaxException error)
        {
            return Fail(source, error);
        }
    }

    private static DocumentNode ParseDocument(ReadOnlySpan<byte> source, ParserOptions options)
    {
        var reader = new TokenReader(source, options);
        var location = reader.Location;
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do
            definitions.Add(ParseDefinition(ref reader));
        while (reader.Kind != TokenKind.EndOfFile);
        return new DocumentNode { Location = location, Definitions = definitions.DrainToImmutable() };
    }

    private static DefinitionNode ParseDefinition(ref TokenReader reader)
    {
        if (reader.Kind == TokenKind.BraceLeft)
            return ExecutableSyntax.ParseOperation(ref reader);
        var location = reader.Location;
        var description = ValueSyntax.ParseDescription(ref reader);
        if (description is not null && reader.Kind == TokenKind.BraceLeft)
        {
            throw new SyntaxException(location.Offset,
                "Unexpected description, descriptions are not supported on shorthand queries.");
        }
        if (description is not null && reader.IsKeyword("extend"u8))
            throw NotDescribable(location);
        return ExecutableSyntax.TryParse(ref reader, location, description)
            ?? TypeSystemSyntax.TryParse(ref reader, location, description)
            ?? throw (description is null || reader.Kind != TokenKind.Name ? reader.Unexpected() : NotDescribable(location));
    }

    private static SyntaxException NotDescribable(Location location) =>
        new(location.Offset, "Unexpected description, only GraphQL definitions support descriptions.");

    private static ParseOutcome Fail(ReadOnlySpan<byte> source, SyntaxException error) => new(null,
        new GraphQLError($"Syntax Error: {error.Message}", error.Code)
        {
            Locations = [SourceText.Locate(source, error.Offset).ToSourceLocation()],
        });
}
