using System.Diagnostics;
using System.Text.Json;
using Timeline.Benchmarks.Graph.Questions;
using Timeline.Benchmarks.Http;
using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;

namespace Timeline.Benchmarks.Graph;

/// <summary>
/// The whole program on Neo4j against @neo4j/graphql on the same data, and against bare statements: the answers are compared,
/// then each is asked in turn while the others have nothing to do, round after round.
/// </summary>
internal static class GraphBenchmark
{
    /// <summary>A question whose answer takes longer is asked once at a time, in one round.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>So short a turn is one request.</summary>
    private const double Once = 1e-3;

    private const int LongestRemark = 160;

    public static async Task<int> RunAsync(GraphOptions options)
    {
        await using var transport = options.Bolt is null ? null : new BoltTransport(BoltOf(options.Bolt));
        foreach (var clients in options.Clients)
        {
            Console.WriteLine(GraphReport.Head(clients));
            foreach (var (question, subject) in QuestionsOf(options))
                await MeasureAsync(question, subject, clients, options, transport);
        }
        return 0;
    }

    private static IEnumerable<(GraphQuestion Question, GraphSubject Subject)> QuestionsOf(GraphOptions options)
    {
        var (small, large) = (GraphSubject.Actor("small", options.Small), GraphSubject.Actor("large", options.Large));
        (GraphQuestion Question, GraphSubject Subject)[] all =
        [
            (NewestOfActor.Question, small),
            (NewestOfActor.Question, large),
            (MonthOfCountry.Question, GraphSubject.Place("", options.Country)),
            (NewestOfAll.Question, GraphSubject.Everything),
            (TwoHops.Question, small),
            (TwoHops.Question, large),
            (Contacts.Question, small),
            (Contacts.Question, large),
        ];
        return all.Where(asked => options.Only.Count == 0 || options.Only.Any(word => asked.Question.Name.Contains(word, StringComparison.Ordinal)));
    }

    private static async Task MeasureAsync(GraphQuestion question, GraphSubject subject, int clients, GraphOptions options, BoltTransport? transport)
    {
        var request = Scenario.Post(question.Timeline, VariablesOf(subject.Timeline));
        var answer = HttpConnection.Ask(options.Timeline, request);
        var lines = TimelineAnswer.Read(answer, question.IsNewestFirst);
        var sides = new List<GraphSide> { GraphSide.OverHttp(GraphSide.Ours, options.Timeline, PortOf(options.Bolt), request, answer.Length) };
        if (options.Bolt is { } bolt && transport is not null)
            sides.Add(await BareSideAsync(question, subject, bolt, transport, lines));
        var (turns, remark) = (new List<GraphTurn>(), "");
        if (options.Peer is { } port && question.Peer is { } query)
            (turns, remark) = await AskPeerAsync(() => PeerSide(Scenario.Post(query, VariablesOf(subject.Peer)), port, options.PeerBolt, lines), clients, sides);
        turns.AddRange(await TakeTurnsAsync(sides, clients, options));
        Console.WriteLine(GraphReport.Row($"{question.Name} {subject.Name}".TrimEnd() + remark, lines.Count, turns));
    }

    /// <summary>Compares the peer's answer; it becomes one of the sides, or where it is slow has its only turn now.</summary>
    private static async Task<(List<GraphTurn> Turns, string Remark)> AskPeerAsync(
        Func<(GraphSide Side, bool IsSlow)> ask, int clients, List<GraphSide> sides)
    {
        try
        {
            var (peer, isSlow) = ask();
            if (isSlow)
                return clients == 1 ? ([await peer.TakeTurnAsync(clients, Once, 1)], " (the peer once)") : ([], " (the peer too slow)");
            sides.Add(peer);
            return ([], "");
        }
        catch (IOException failure)
        {
            return ([], $" (the peer failed: {failure.Message[..Math.Min(failure.Message.Length, LongestRemark)]})");
        }
    }

    private static async Task<GraphSide> BareSideAsync(
        GraphQuestion question, GraphSubject subject, string bolt, BoltTransport transport, IReadOnlyList<AnswerLine> lines)
    {
        var options = BoltOf(bolt);
        var statement = question.Bare(options.Uri.Dataset ?? Neo4jStoreOptions.UsualDataset, subject.Timeline);
        var rows = await transport.ReadAsync(statement, question.ReadBare, CancellationToken.None);
        CheckSame("the bare statement", [.. rows.SelectMany(ids => ids).Select(TimelineAnswer.WithoutKind)], [.. lines.Select(line => line.Id)]);
        return GraphSide.OverBolt(options, statement);
    }

    private static (GraphSide Side, bool IsSlow) PeerSide(byte[] request, int port, int? database, IReadOnlyList<AnswerLine> lines)
    {
        var answer = HttpConnection.Ask(port, request);
        CheckSame("the peer", [.. PeerAnswer.Read(answer).Select(line => line.Text)], [.. lines.Select(line => line.Text)]);
        // The first answer may have waited for plans to be made.
        var start = Stopwatch.GetTimestamp();
        HttpConnection.Ask(port, request);
        return (GraphSide.OverHttp(GraphSide.Peer, port, database, request, answer.Length), Stopwatch.GetElapsedTime(start) > Patience);
    }

    private static async Task<List<GraphTurn>> TakeTurnsAsync(List<GraphSide> sides, int clients, GraphOptions options)
    {
        foreach (var side in sides)
            await side.TakeTurnAsync(options.Clients.Max(), options.WarmUp, 0);
        var turns = new List<GraphTurn>();
        for (var round = 1; round <= options.Rounds; round++)
            foreach (var side in sides)
                turns.Add(await side.TakeTurnAsync(clients, options.Seconds, round));
        return turns;
    }

    /// <exception cref="InvalidOperationException">They differ: the first difference.</exception>
    private static void CheckSame(string who, string[] theirs, string[] ours)
    {
        for (var i = 0; i < Math.Max(theirs.Length, ours.Length); i++)
            if (theirs.ElementAtOrDefault(i) != ours.ElementAtOrDefault(i))
                throw new InvalidOperationException($"Item {i} differs. Timeline: {ours.ElementAtOrDefault(i)}\n{who}: {theirs.ElementAtOrDefault(i)}");
    }

    private static int? PortOf(string? bolt) => bolt is null ? null : BoltOf(bolt).Uri.Address.Port;

    private static BoltOptions BoltOf(string url) => new() { Uri = BoltUri.Parse(url) };

    private static string VariablesOf(string id) => $$"""{"id":{{JsonSerializer.Serialize(id)}}}""";
}
