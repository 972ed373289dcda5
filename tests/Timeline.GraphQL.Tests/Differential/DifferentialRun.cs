using System.Text.Json;
using Timeline.GraphQL.Tests.Execution;
using Timeline.GraphQL.Types;
using Timeline.Tests.Repository;

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
        File.ReadAllText(RepositoryFiles.PathTo("tests", "Timeline.GraphQL.Tests", "Differential", "schema.graphql"));

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
                await CompareAsync(engines[request.Fixture], request, expected, cancellation);
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

    private async Task CompareAsync(GraphQLEngine engine, GeneratedRequest request, JsonElement expected, CancellationToken cancellation)
    {
        var asked = Requests.Request(request.Query, request.Variables, request.OperationName) with { OnError = request.OnError };
        await using var result = await engine.SubscribeAsync(asked, cancellation);
        if (!result.IsSubscription)
        {
            Compare(request, Answer.Of(expected), result.Response);
            return;
        }
        Count("Subscription");
        var count = 0;
        var events = expected.TryGetProperty("responses", out var responses) ? responses.EnumerateArray().ToList() : [];
        await foreach (var response in result.Responses.WithCancellation(cancellation))
        {
            using (response)
                Compare(request, Answer.Of(count < events.Count ? events[count] : expected), response);
            count++;
        }
        if (count != events.Count)
            Differences.Add($"{request.Query}\n  {request.Variables} {request.OperationName}\n  there {events.Count} responses {expected}\n  here  {count}");
    }

    private void Compare(GeneratedRequest request, Answer expected, GraphQLResponse response)
    {
        using var json = JsonDocument.Parse(response.Text());
        var actual = Answer.Of(json.RootElement);
        Count(response.Outcome.ToString());
        if (request.OnError != ErrorBehavior.Propagate && actual.Errors.Count > 0 && response.Outcome == ResponseOutcome.Executed)
            Count($"Executed with errors, onError {request.OnError}");
        if (actual.Data is not null && actual.Errors.Count > 0)
            Count("Executed with errors");
        if (actual.Messages.SequenceEqual(expected.Messages))
            Count("Same messages");
        if (request.OnError == ErrorBehavior.Abort ? AgreeToAbort(expected, actual) : Agree(expected, actual))
            return;
        if (KnownDifferences.Of(request, expected, actual) is { } known)
            Count($"known: {known}");
        else
            Differences.Add($"{request.Query}\n  {request.Variables} {request.OperationName} {request.OnError}\n  there {expected}\n  here  {actual}{Split(expected, actual)}");
    }

    private static bool Agree(Answer expected, Answer actual)
    {
        // Of an invalid document only the first ten problems are told, and a field that conflicts with many is told once.
        if (expected.Data is null && expected.Errors.Count > 10)
            return actual.Data is null && (actual.Errors.Count == 10 || (actual.Errors.Count > 0 && actual.Errors.All(expected.Errors.Contains)));
        return expected.Data == actual.Data && expected.Errors.SequenceEqual(actual.Errors);
    }

    // The reference does not know ABORT; it goes on, and so has every error that stopped this engine.
    private static bool AgreeToAbort(Answer expected, Answer actual) => expected is { Data: not null, Errors.Count: > 0 }
        ? actual is { Data: "null", Errors.Count: > 0 } && actual.Errors.All(expected.Errors.Contains)
        : Agree(expected, actual);

    private static string Split(Answer expected, Answer actual)
    {
        if (expected.Data is not { } there || actual.Data is not { } here || there == here)
            return "";
        var at = Math.Max(0, there.AsSpan().CommonPrefixLength(here) - 30);
        return $"\n  first  {there[at..Math.Min(there.Length, at + 80)]}\n  differ {here[at..Math.Min(here.Length, at + 80)]}";
    }

    private void Count(string outcome) => Outcomes[outcome] = Outcomes.GetValueOrDefault(outcome) + 1;
}
