using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using Timeline.GraphQL.Diagnostics;
using Timeline.GraphQL.Tests.Execution;
using Timeline.GraphQL.Tests.Subscriptions;

namespace Timeline.GraphQL.Tests.Diagnostics;

/// <summary>Listeners hear of the whole process, and memory is that of the whole process, so these tests run alone.</summary>
[CollectionDefinition(nameof(TelemetryTests), DisableParallelization = true)]
public sealed class Listening;

/// <summary>What listeners are told of requests.</summary>
[Collection(nameof(TelemetryTests))]
public sealed class TelemetryTests
{
    private const string Sdl = """
        type Query { things: [Thing!]! thing(id: Int!): Thing broken: Int bad: Int }
        type Thing { id: Int! next: Thing again: Thing slow: Int }
        type Mutation { change: Int }
        type Subscription { thing: Thing bad: Thing }
        """;

    private sealed record Thing(int Id);

    private readonly GraphQLEngine _engine = Engine();

    [Fact]
    public async Task A_request_is_a_span_with_a_step_each_and_a_call_each_below()
    {
        var spans = await SpansAsync(() => _engine.Ask(Requests.Request("query Find { things { next { id } again { id } slow } }", operation: "Find")));

        Assert.Equal("""
            query graphql.operation.name=Find graphql.operation.type=query
              graphql.execute
                Query.things graphql.batch.size=1
                Thing.slow graphql.batch.size=3
                things graphql.batch.size=3
              graphql.parse
              graphql.validate
            """, Tree(spans));
        Assert.Equal(ActivityKind.Server, Root(spans).Kind);
    }

    [Fact]
    public async Task A_document_that_is_known_is_neither_parsed_nor_validated_again()
    {
        await _engine.Ask("{ bad }");

        Assert.Equal(
        [
            "graphql.execute", "query",
        ], (await SpansAsync(() => _engine.Ask("{ bad }"))).Select(span => span.DisplayName));
    }

    [Fact]
    public async Task An_operation_name_that_the_document_does_not_have_is_not_remembered()
    {
        await _engine.Ask(Requests.Request("{ bad }", operation: "Nobody"));

        Assert.Contains("graphql.parse", (await SpansAsync(() => _engine.Ask(Requests.Request("{ bad }", operation: "Nobody")))).Select(span => span.DisplayName));
    }

    [Fact]
    public async Task A_mutation_is_named_so() =>
        Assert.Equal("mutation", Root(await SpansAsync(() => _engine.Ask("mutation { change }"))).DisplayName);

    [Fact]
    public async Task A_subscription_is_a_span_and_each_of_its_events_is_one() => Assert.Equal("""
        subscription graphql.operation.name=Watch graphql.operation.type=subscription
          graphql.parse
          graphql.subscribe
          graphql.validate
        subscription graphql.operation.name=Watch graphql.operation.type=subscription
          graphql.execute
            things graphql.batch.size=1
        subscription graphql.operation.name=Watch graphql.operation.type=subscription
          graphql.execute
            things graphql.batch.size=1
        """, Tree(await SpansAsync(() => _engine.AskAll("subscription Watch { thing { next { id } } }"))));

    [Fact]
    public async Task Figures_tell_how_many_subscriptions_are_active_and_how_long_their_events_take()
    {
        using var figures = new Figures();
        await _engine.AskAll("subscription { thing { id } }");
        await _engine.Refusal("subscription { bad { id } }");

        Assert.Equal(
        [
            "graphql.errors error.type=OUT_OF_LUCK 1",
            "graphql.operation.duration graphql.operation.type=subscription error.type=OUT_OF_LUCK s",
            "graphql.operation.duration graphql.operation.type=subscription s",
            "graphql.operation.duration graphql.operation.type=subscription s",
            "graphql.prepared.lookups graphql.prepared.result=miss 1",
            "graphql.prepared.lookups graphql.prepared.result=miss 1",
            "graphql.subscriptions.active -1",
            "graphql.subscriptions.active 1",
        ], figures.Told.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{", "GraphQL Operation", ErrorCodes.ParseFailed)]
    [InlineData("{ nothing }", "GraphQL Operation", ErrorCodes.ValidationFailed)]
    [InlineData("query ($n: Int!) { thing(id: $n) { id } }", "query", ErrorCodes.BadUserInput)]
    public async Task What_is_refused_is_marked_with_its_code(string query, string name, string code)
    {
        var root = Root(await SpansAsync(() => _engine.Ask(query)));

        Assert.Equal((name, ActivityStatusCode.Error, code), (root.DisplayName, root.Status, root.GetTagItem("error.type")));
    }

    [Fact]
    public async Task A_call_that_fails_is_marked_and_the_request_too()
    {
        var spans = await SpansAsync(() => _engine.Ask("{ broken }"));

        var call = Assert.Single(spans, span => span.DisplayName == "Query.broken");
        Assert.Equal((ActivityStatusCode.Error, "InvalidDataException"), (call.Status, call.GetTagItem("error.type")));
        // The operation ran: partial data is an answer.
        Assert.Equal((ActivityStatusCode.Unset, ErrorCodes.Internal), (Root(spans).Status, Root(spans).GetTagItem("error.type")));
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "{ bad }")]
    public async Task The_document_is_told_only_on_demand(bool isWanted, string? told)
    {
        var engine = Engine(new GraphQLOptions { TraceDocuments = isWanted });

        Assert.Equal(told, Root(await SpansAsync(() => engine.Ask("{ bad }"))).GetTagItem("graphql.document"));
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "subscription { thing { id } }")]
    public async Task The_document_of_a_subscription_is_told_with_each_event_only_on_demand(bool isWanted, string? told)
    {
        var engine = Engine(new GraphQLOptions { TraceDocuments = isWanted });

        var spans = (await SpansAsync(() => engine.AskAll("subscription { thing { id } }"))).Where(span => span.DisplayName == "subscription").ToList();

        Assert.Equal(3, spans.Count);
        Assert.All(spans, span => Assert.Equal(told, span.GetTagItem("graphql.document")));
    }

    [Fact]
    public async Task What_a_call_does_is_below_its_span()
    {
        var spans = await SpansAsync(() => _engine.Ask("{ things { id } }"), "Test.Store");

        var question = Assert.Single(spans, span => span.DisplayName == "ask the store");
        Assert.Equal("Query.things", question.Parent?.DisplayName);
    }

    [Fact]
    public async Task Figures_tell_durations_errors_by_code_and_known_documents()
    {
        using var figures = new Figures();
        await _engine.Ask("{ bad broken }");
        await _engine.Ask("{ bad broken }");
        await _engine.Ask("{");
        await _engine.Ask("mutation { change }");

        Assert.Equal(
        [
            "graphql.errors error.type=GRAPHQL_PARSE_FAILED 1",
            "graphql.errors error.type=INTERNAL 1",
            "graphql.errors error.type=INTERNAL 1",
            "graphql.errors error.type=OUT_OF_LUCK 1",
            "graphql.errors error.type=OUT_OF_LUCK 1",
            "graphql.operation.duration error.type=GRAPHQL_PARSE_FAILED s",
            "graphql.operation.duration graphql.operation.type=mutation s",
            "graphql.operation.duration graphql.operation.type=query s",
            "graphql.operation.duration graphql.operation.type=query s",
            "graphql.prepared.lookups graphql.prepared.result=hit 1",
            "graphql.prepared.lookups graphql.prepared.result=miss 1",
            "graphql.prepared.lookups graphql.prepared.result=miss 1",
            "graphql.prepared.lookups graphql.prepared.result=miss 1",
        ], figures.Told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_request_that_its_client_leaves_is_marked_cancelled()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        var spans = await SpansAsync(() => Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await _engine.ExecuteAsync(Requests.Request("{ things { id } }"), gone.Token)));

        Assert.Equal("CANCELLED", Root(spans).GetTagItem("error.type"));
    }

    [Fact]
    public void Nothing_is_made_while_nobody_listens()
    {
        Tell();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Tell();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.False(RequestWatch.IsWanted);

        static void Tell()
        {
            for (var i = 0; i < 1000; i++)
            {
                _ = RequestWatch.IsWanted || Spans.AreWanted;
                Spans.StartStep(Spans.Execute)?.Dispose();
                Spans.StartCall("things", 3)?.Dispose();
                Metrics.CountLookup(isHit: true);
            }
        }
    }

    private static GraphQLEngine Engine(GraphQLOptions? options = null)
    {
        var store = new ActivitySource("Test.Store");
        var things = new Loader<int, Thing>("things", async batch =>
        {
            await Task.Yield();
            for (var i = 0; i < batch.Keys.Count; i++)
                batch.Set(i, new Thing(batch.Keys[i]));
        });
        return Requests.Engine(Sdl, bind =>
        {
            bind.Query(query =>
            {
                query.Batch<IReadOnlyList<Thing>>("things", async batch =>
                {
                    await Task.Yield();
                    using var question = store.StartActivity("ask the store");
                    batch.Set(0, [new Thing(1), new Thing(2), new Thing(3)]);
                });
                query.Field("thing", (_, arguments) => new Thing(arguments.Get<int>("id")));
                query.Batch<int?>("broken", _ => throw new InvalidDataException("secret"));
                query.Field<int?>("bad", _ => throw new GraphQLException("OUT_OF_LUCK", "bad"));
            });
            bind.Mutation(mutation => mutation.Field("change", _ => 1));
            bind.Subscription(subscription =>
            {
                subscription.Stream("thing", _ => ValueTask.FromResult(new[] { new Thing(1), new Thing(2) }.ToAsyncEnumerable()));
                subscription.Stream<Thing>("bad", _ => throw new GraphQLException("OUT_OF_LUCK", "bad"));
            });
            bind.Type<Thing>("Thing", type =>
            {
                type.Field("id", thing => thing.Id);
                type.Load("next", thing => thing.Id + 1, things);
                type.Load("again", thing => thing.Id + 1, things);
                type.Batch<int?>("slow", async _ => await Task.Yield());
            });
        }, options);
    }

    private static async Task<List<Activity>> SpansAsync(Func<Task> act, params string[] others)
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GraphQLTelemetry.Name || others.Contains(source.Name),
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await act();
        return [.. spans];
    }

    private static Activity Root(List<Activity> spans) => Assert.Single(spans, span => span.Parent is null);

    private static string Tree(List<Activity> spans)
    {
        var tree = new StringBuilder();
        Add(null, 0);
        return tree.ToString().TrimEnd();

        void Add(Activity? parent, int depth)
        {
            foreach (var span in spans.Where(span => span.Parent == parent).OrderBy(span => span.DisplayName, StringComparer.Ordinal))
            {
                tree.Append(' ', depth * 2).Append(span.DisplayName);
                foreach (var (name, value) in span.TagObjects.OrderBy(tag => tag.Key, StringComparer.Ordinal))
                    tree.Append(' ').Append(name).Append('=').Append(value);
                tree.Append('\n');
                Add(span, depth + 1);
            }
        }
    }

    /// <summary>Hears what the meter of the engine tells, each figure as a line.</summary>
    private sealed class Figures : IDisposable
    {
        private readonly MeterListener _listener = new();

        public Figures()
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == GraphQLTelemetry.Name)
                    listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Tell(instrument, $"{value}", tags));
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Tell(instrument, value is > 0 and < 60 ? instrument.Unit! : "?", tags));
            _listener.Start();
        }

        public ConcurrentQueue<string> Told { get; } = [];

        public void Dispose() => _listener.Dispose();

        private void Tell(Instrument instrument, string value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var line = new StringBuilder(instrument.Name);
            foreach (var (name, content) in tags)
                line.Append(' ').Append(name).Append('=').Append(content);
            Told.Enqueue(line.Append(' ').Append(value).ToString());
        }
    }
}
