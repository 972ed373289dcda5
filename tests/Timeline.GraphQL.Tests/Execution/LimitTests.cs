namespace Timeline.GraphQL.Tests.Execution;

/// <summary>Every limit is on, has its own code, and says what to do.</summary>
public class LimitTests
{
    private const string Sdl = "type Query { o: Query n: Int }";

    public static TheoryData<string, string, string> Hostile() => new()
    {
        { Nested(100), ErrorCodes.DepthLimit, "MaxDepth" },
        { Nested(1000), ErrorCodes.DepthLimit, "200 levels deep. Parsing aborted. Nest less deeply, or raise MaxNesting." },
        { $"{{ {Repeat("n ", 2049)} }}", ErrorCodes.FieldLimit, "at most 2048 are allowed. Split it, or raise MaxFields." },
        { $"{{ {string.Join(' ', Enumerable.Range(0, 101).Select(i => $"a{i}: n"))} }}", ErrorCodes.AliasLimit, "101 aliases; at most 100" },
        { $"{{ n {Repeat("@skip(if: false) ", 51)} }}", ErrorCodes.DirectiveLimit, "51 directives; at most 50" },
        { $"{{ {Repeat("n ", 10_001)} }}", ErrorCodes.TokenLimit, "10000 tokens. Parsing aborted. Split it, or raise MaxTokens." },
        { $"{{ __type(name: \"Query\") {{ {Repeat("ofType { ", 30)} name {Repeat("} ", 30)} }} }}", ErrorCodes.IntrospectionLimit, "MaxIntrospectionDepth" },
        { Bomb(30), ErrorCodes.FieldLimit, "MaxFields" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_document_is_refused_at_once(string query, string code, string remedy)
    {
        using var response = await JsonRows.Engine(Sdl, "{}").ExecuteAsync(Requests.Request(query), TestContext.Current.CancellationToken);

        var error = Assert.Single(response.Errors);
        Assert.Equal(code, error.Code);
        Assert.Contains(remedy, error.Message, StringComparison.Ordinal);
        Assert.Equal(ResponseOutcome.LimitExceeded, response.Outcome);
    }

    [Theory]
    [InlineData(5, "Split it, or raise the flag --max-tokens.")]
    [InlineData(100, "Nest less deeply.")]
    public async Task Messages_call_limits_as_those_do_who_can_raise_them(int maxTokens, string remedy)
    {
        var engine = JsonRows.Engine(Sdl, "{}", new GraphQLOptions
        {
            MaxTokens = maxTokens,
            MaxNesting = 3,
            NameOfLimit = limit => limit == nameof(GraphQLOptions.MaxTokens) ? "the flag --max-tokens" : null,
        });

        using var response = await engine.ExecuteAsync(Requests.Request(Nested(10)), TestContext.Current.CancellationToken);

        Assert.EndsWith("Parsing aborted. " + remedy, Assert.Single(response.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fragment_that_contains_itself_ends()
    {
        using var response = await JsonRows.Engine(Sdl, "{}").ExecuteAsync(
            Requests.Request("{ ...F } fragment F on Query { n o { ...G } } fragment G on Query { o { ...F } }"), TestContext.Current.CancellationToken);

        Assert.Equal(ResponseOutcome.ValidationFailed, response.Outcome);
    }

    [Fact]
    public async Task Introspection_can_be_switched_off()
    {
        var engine = JsonRows.Engine(Sdl, """{"n":1}""", new GraphQLOptions { AllowIntrospection = false });

        Assert.Equal("""{"data":{"__typename":"Query","n":1}}""", await engine.Ask("{ __typename n }"));
        Assert.Contains(ErrorCodes.IntrospectionDisabled, await engine.Ask("{ __schema { queryType { name } } }"), StringComparison.Ordinal);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Nested(int depth) => $"{{ {Repeat("o { ", depth)} n {Repeat("} ", depth)} }}";

    // Each fragment spreads the next twice: 2^n fields in n lines.
    private static string Bomb(int fragments) =>
        "{ ...F0 }" + string.Concat(Enumerable.Range(0, fragments).Select(i => $" fragment F{i} on Query {{ a{i}: n ...F{i + 1} ... on Query {{ ...F{i + 1} }} }}"))
        + $" fragment F{fragments} on Query {{ n }}";
}
