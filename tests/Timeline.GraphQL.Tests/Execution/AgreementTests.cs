using System.Text;
using System.Text.Json;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Tests.Execution;

/// <summary>The executor and the specification, followed word by word, agree on random requests.</summary>
public class AgreementTests
{
    private const string Sdl = """
        type Query { one: A! maybe: A any: [Thing!] named: [Named]! grid: [[Thing]!] n: Int }
        interface Named { name: String! self: Named }
        interface Deep implements Named { name: String! self: Named deep: [Deep!]! }
        union Thing = A | B | C
        type A implements Named { name: String! self: Named n: Int must: Int! maybe: A any: [Thing!] list: [[Int!]] }
        type B implements Named & Deep { name: String! self: Named deep: [Deep!]! n: Int strict: [[Int!]!]! grid: [[Thing]!] }
        type C implements Named & Deep { name: String! self: Named deep: [Deep!]! must: Int! flag: Boolean sure: Thing! }
        """;

    private static readonly GraphQLOptions Unlimited = new()
    {
        MaxAliases = int.MaxValue, MaxCost = int.MaxValue, MaxDepth = int.MaxValue, MaxDirectives = int.MaxValue, MaxErrors = int.MaxValue, MaxFields = int.MaxValue, MaxTokens = int.MaxValue,
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Random_requests_are_answered_as_the_specification_says(int seed)
    {
        var random = new Random(seed);
        var types = SchemaBuilder.Build([new SchemaSource("test.graphql", Sdl)]);
        var withErrors = 0;
        for (var round = 0; round < 10; round++)
        {
            var data = new RandomRequests(types, random).Row(types.Query!, 4);
            var engine = JsonRows.Engine(Sdl, data, Unlimited);
            for (var i = 0; i < 10; i++)
                withErrors += await Compare(engine, types, data, new RandomRequests(types, random).Query(), random.Next(8)) ? 1 : 0;
        }
        Assert.InRange(withErrors, 10, 95);
    }

    [Fact]
    public async Task A_damaged_document_is_answered_with_errors_never_with_an_exception()
    {
        var random = new Random(5);
        var types = SchemaBuilder.Build([new SchemaSource("test.graphql", Sdl)]);
        var engine = JsonRows.Engine(Sdl, new RandomRequests(types, random).Row(types.Query!, 3));
        var outcomes = new HashSet<ResponseOutcome>();
        for (var round = 0; round < 500; round++)
        {
            var query = Damage(new RandomRequests(types, random).Query(), random);
            using var response = await engine.ExecuteAsync(Requests.Request(query, """{"v0":true,"v1":false,"v2":true}"""), TestContext.Current.CancellationToken);
            response.Text();
            outcomes.Add(response.Outcome);
        }
        Assert.Superset(new HashSet<ResponseOutcome> { ResponseOutcome.ParseFailed, ResponseOutcome.ValidationFailed, ResponseOutcome.Executed, ResponseOutcome.LimitExceeded }, outcomes);
    }

    private static string Damage(string query, Random random)
    {
        var text = new StringBuilder(query);
        for (var wounds = random.Next(3); wounds > 0; wounds--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0: text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at)); break;
                case 1: text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 30), text.Length - at))); break;
                case 2: text[at] = "{}()!$@:\"...abF0 [1"[random.Next(18)]; break;
                default: text.Replace(random.Next(2) == 0 ? "named" : "deep", "any", at, Math.Min(40, text.Length - at)); break;
            }
        }
        return text.ToString();
    }

    private static async Task<bool> Compare(GraphQLEngine engine, TypeSystem types, string data, string query, int values)
    {
        var variables = Enumerable.Range(0, 3).ToDictionary(i => $"v{i}", i => (values >> i & 1) == 1);
        var document = Parser.Parse(Encoding.UTF8.GetBytes(query), new ParserOptions { MaxTokens = int.MaxValue }).Document!;
        var expected = new NaiveExecutor(types, document, variables).Run(JsonElement.Parse(data));

        using var response = await engine.ExecuteAsync(Requests.Request(query, JsonSerializer.Serialize(variables)), TestContext.Current.CancellationToken);

        var context = $"{query}\n{JsonSerializer.Serialize(variables)}\n{data}";
        Assert.True(response.Outcome == ResponseOutcome.Executed, $"{string.Join('\n', response.Errors)}\n{context}");
        var text = response.Text();
        var actual = text[(text.IndexOf("\"data\":", StringComparison.Ordinal) + 7)..^1];
        Assert.True(expected.Data == actual, $"expected {expected.Data}\nactual   {actual}\n{context}");
        var errors = response.Errors.Select(error => $"{string.Join('/', error.Path!)}: {error.Message}").ToList();
        Assert.True(Same(expected.Errors, errors), $"expected {string.Join('\n', expected.Errors)}\n\nactual {string.Join('\n', errors)}\n{context}");
        return errors.Count > 0;
    }

    private static bool Same(IReadOnlyList<string> expected, IReadOnlyList<string> actual) =>
        expected.Count == actual.Count && expected.Zip(actual).All(pair => pair.Second.StartsWith(pair.First, StringComparison.Ordinal));
}
