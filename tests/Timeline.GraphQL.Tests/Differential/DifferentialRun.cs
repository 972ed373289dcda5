using System.Text.Json;
using Timeline.GraphQL.Tests.Execution;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Tests.Differential;

/// <summary>Asks the engine and the reference the same random requests and collects where they differ.</summary>
internal sealed class DifferentialRun
{
    private const int FixtureCount = 20;

    private readonly string _sdl = ReadSchema();
    private readonly TypeSystem _types;
    private readonly Random _random;

    public DifferentialRun(int seed)
    {
        _random = new Random(seed);
        _types = SchemaBuilder.Build([new SchemaSource("schema.graphql", _sdl)]);
    }

    /// <summary>How many requests were answered with data, and with what else.</summary>
    public SortedDictionary<string, int> Outcomes { get; } = new(StringComparer.Ordinal);

    public List<string> Differences { get; } = [];

    public static string ReadSchema() =>
        File.ReadAllText(Path.Combine(Repository.Folder, "tests", "Timeline.GraphQL.Tests", "Differential", "schema.graphql"));

    public async Task CompareAsync(int count, CancellationToken cancellation)
    {
        var fixtures = Enumerable.Range(0, FixtureCount).Select(_ => new Fixtures(_types, _random).Root(4)).ToList();
        var engines = fixtures.ConvertAll(fixture => JsonRows.Engine(_sdl, fixture, Unlimited));
        using var reference = await ReferenceProcess.StartAsync(_sdl, fixtures);
        const int batch = 500;
        for (var done = 0; done < count; done += batch)
        {
            var requests = Enumerable.Range(0, Math.Min(batch, count - done)).Select(_ => Request()).ToList();
            var asked = 0;
            await foreach (var expected in reference.AskAsync(requests))
            {
                var request = requests[asked++];
                await Compare(engines[request.Fixture], request, Answer.Of(expected), cancellation);
            }
        }
    }

    private static GraphQLOptions Unlimited { get; } = new()
    {
        MaxAliases = int.MaxValue, MaxCost = int.MaxValue, MaxDepth = int.MaxValue, MaxDirectives = int.MaxValue, MaxErrors = int.MaxValue, MaxFields = int.MaxValue, MaxTokens = int.MaxValue,
    };

    private GeneratedRequest Request()
    {
        var request = RandomDocument.Make(_types, _random, FixtureCount);
        return _random.Next(4) == 0 ? request with { Query = TokenMutation.Mutate(request.Query, _random) } : request;
    }

    private async Task Compare(GraphQLEngine engine, GeneratedRequest request, Answer expected, CancellationToken cancellation)
    {
        using var response = await engine.ExecuteAsync(Requests.Request(request.Query, request.Variables, request.OperationName), cancellation);
        using var json = JsonDocument.Parse(response.Text());
        var actual = Answer.Of(json.RootElement);
        Count(response.Outcome.ToString());
        if (actual.Data is not null && actual.Errors.Count > 0)
            Count("Executed with errors");
        if (actual.Messages.SequenceEqual(expected.Messages))
            Count("Same messages");
        if (Agree(expected, actual))
            return;
        if (KnownDifferences.Of(request, expected, actual) is { } known)
            Count($"known: {known}");
        else
            Differences.Add($"{request.Query}\n  {request.Variables} {request.OperationName}\n  there {expected}\n  here  {actual}{Split(expected, actual)}");
    }

    private static bool Agree(Answer expected, Answer actual)
    {
        // Of an invalid document only the first ten problems are told.
        if (expected.Data is null && expected.Errors.Count > 10)
            return actual.Data is null && actual.Errors.Count == 10;
        return expected.Data == actual.Data && expected.Errors.SequenceEqual(actual.Errors);
    }

    private static string Split(Answer expected, Answer actual)
    {
        if (expected.Data is not { } there || actual.Data is not { } here || there == here)
            return "";
        var at = Math.Max(0, there.AsSpan().CommonPrefixLength(here) - 30);
        return $"\n  first  {there[at..Math.Min(there.Length, at + 80)]}\n  differ {here[at..Math.Min(here.Length, at + 80)]}";
    }

    private void Count(string outcome) => Outcomes[outcome] = Outcomes.GetValueOrDefault(outcome) + 1;
}
