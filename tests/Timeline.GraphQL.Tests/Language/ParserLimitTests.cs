using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Timeline.GraphQL.Language;

namespace Timeline.GraphQL.Tests.Language;

public class ParserLimitTests
{
    private static readonly string[] Words =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "!", "|", "&", "@", "$", "...", "a", "on", "query", "mutation",
        "subscription", "fragment", "type", "interface", "union", "enum", "input", "scalar", "schema", "directive",
        "extend", "implements", "repeatable", "FIELD", "true", "null", "1", "1.5", "\"s\"", "\"\"\"b\"\"\"", ",", "#c\n",
    ];

    public static TheoryData<string> DeepDocuments { get; } = new(
        Nest("{a ", 100_000, "}"),
        $"{{ f(a: {Nest("[", 100_000, "]")}) }}",
        $"{{ f(a: {Nest("{a:", 100_000, "}")}) }}",
        $"query ($v: {Nest("[", 100_000, "]")}) {{ a }}",
        $"query ($v: Int = {Nest("[", 100_000, "]")}) {{ a }}",
        $"{{ {Nest("...{", 100_000, "}")} }}",
        $"{{ a @d(a: {Nest("[", 100_000, "]")}) }}",
        $"type T {{ f: {Nest("[", 100_000, "]")} }}",
        $"type T {{ f(a: Int = {Nest("{a:", 100_000, "}")}): Int }}",
        $"extend schema @d(a: {Nest("[", 100_000, "]")})");

    [Theory]
    [MemberData(nameof(DeepDocuments))]
    public void Nesting_of_every_kind_has_a_limit(string text)
    {
        var outcome = Parser.Parse(Encoding.UTF8.GetBytes(text), new ParserOptions { MaxTokens = int.MaxValue });
        Assert.Equal(ErrorCodes.DepthLimit, outcome.Error?.Code);
        Assert.Equal("Syntax Error: Document is nested more than 200 levels deep. Parsing aborted.", outcome.Error?.Message);
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        Assert.NotNull(Documents.Try(Nest("{a ", 199, "}")).Document);
        Assert.Null(Documents.Try(Nest("{a ", 201, "}")).Document);
    }

    [Fact]
    public void Tokens_have_a_limit_that_comments_do_not_count_for()
    {
        Assert.NotNull(Documents.Try($"{{ {Repeat("a #a\n", 9_998)} }}").Document);
        var error = Documents.Refuse($"{{ {Repeat("a ", 9_999)} }}");
        Assert.Equal(ErrorCodes.TokenLimit, error.Code);
        Assert.Equal("Syntax Error: Document contains more than 10000 tokens. Parsing aborted.", error.Message);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'{', (byte)' ', 0xFF, (byte)'}' }, 3)]
    [InlineData(new byte[] { (byte)'{', (byte)'#', 0xC3, (byte)'\n', (byte)'}' }, 3)]
    [InlineData(new byte[] { (byte)'"', 0xED, 0xA0, 0x80, (byte)'"' }, 2)]
    public void Bytes_that_are_not_utf8_are_refused_where_they_are(byte[] source, int column)
    {
        var error = Parser.Parse(source, ParserOptions.Default).Error;
        Assert.Equal("Syntax Error: Document is not valid UTF-8.", error?.Message);
        Assert.Equal([new SourceLocation(1, column)], error?.Locations ?? []);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment")]
    [InlineData("\uFEFF ,,\n")]
    public void A_document_without_definitions_is_refused(string text) =>
        Assert.Equal("Syntax Error: Unexpected <EOF>.", Documents.Refuse(text).Message);

    [Fact]
    public void Any_bytes_give_a_document_or_an_error() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(),
        bytes =>
        {
            var outcome = Parser.Parse(bytes, ParserOptions.Default);
            return outcome.Document is null != outcome.Error is null;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_words_give_a_document_or_an_error_within_the_text() => Prop.ForAll(
        Gen.Elements(Words).ArrayOf().ToArbitrary(),
        words =>
        {
            var outcome = Documents.Try(string.Join(' ', words));
            return outcome.Error is not { } error || error.Locations[0] is { Line: >= 1, Column: >= 1 };
        }).QuickCheckThrowOnFailure();

    private static string Nest(string open, int depth, string close) => $"{Repeat(open, depth)}a{Repeat(close, depth)}";

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
