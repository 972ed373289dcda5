using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Timeline.GraphQL.Tests.Differential;
using Timeline.GraphQL.Tests.Execution;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Tests.Fuzzing;

/// <summary>Sends hostile requests to an engine with its default limits and watches for crashes, hangs and growth.</summary>
internal sealed class FuzzRun
{
    // The limits keep a request within milliseconds; seconds are left to a busy machine.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);

    private readonly GraphQLEngine _engine;
    private readonly FuzzedRequests _requests;
    private readonly ArrayBufferWriter<byte> _output = new();
    private GraphQLRequest? _current;
    private long _started;

    public FuzzRun(int seed)
    {
        var random = new Random(seed);
        var sdl = DifferentialRun.ReadSchema();
        var types = SchemaBuilder.Build([new SchemaSource("schema.graphql", sdl)]);
        _engine = JsonRows.Engine(sdl, new Fixtures(types, random).Root(4), new GraphQLOptions { OnError = Judge });
        _requests = new FuzzedRequests(types, random);
    }

    /// <summary>What must not happen, with the request that made it happen.</summary>
    public List<string> Faults { get; } = [];

    public SortedDictionary<ResponseOutcome, int> Outcomes { get; } = [];

    public TimeSpan Slowest { get; private set; }

    /// <summary>Bytes of live objects after the first tenth, when caches are filled, and at the end.</summary>
    public (long Before, long After) Heap { get; private set; }

    /// <summary>Runs until all are answered, or one takes longer than the bound.</summary>
    public async Task RunAsync(int count, CancellationToken cancellation)
    {
        var work = Task.Run(() => AnswerAsync(count, cancellation), cancellation);
        while (await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(1), cancellation)) != work)
        {
            var started = Volatile.Read(ref _started);
            if (started != 0 && Stopwatch.GetElapsedTime(started) > Bound)
            {
                Faults.Add($"No answer within {Bound.TotalSeconds} s: {Describe(_current)}");
                return;
            }
        }
        await work;
    }

    private async Task AnswerAsync(int count, CancellationToken cancellation)
    {
        var before = 0L;
        for (var done = 0; done < count; done++)
        {
            if (done == count / 10)
                before = GC.GetTotalMemory(forceFullCollection: true);
            _current = _requests.Next();
            Volatile.Write(ref _started, Stopwatch.GetTimestamp());
            await AnswerAsync(_current, cancellation);
            var taken = Stopwatch.GetElapsedTime(_started);
            Slowest = taken > Slowest ? taken : Slowest;
            Volatile.Write(ref _started, 0);
        }
        Heap = (before, GC.GetTotalMemory(forceFullCollection: true));
    }

    private async Task AnswerAsync(GraphQLRequest request, CancellationToken cancellation)
    {
        try
        {
            using var response = await _engine.ExecuteAsync(request, cancellation);
            _output.ResetWrittenCount();
            response.WriteTo(_output);
            JsonDocument.Parse(_output.WrittenMemory, new JsonDocumentOptions { MaxDepth = 1_000 }).Dispose();
            Outcomes[response.Outcome] = Outcomes.GetValueOrDefault(response.Outcome) + 1;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Faults.Add($"{exception}\n{Describe(request)}");
        }
    }

    // A masked exception is a fault of the engine, unless the rows of the tests threw it or are of no possible type; one that was
    // never thrown tells of a value that its field's type does not allow.
    private void Judge(ResolverFailure failure)
    {
        if (failure.Exception.StackTrace is { } stack
            && !stack.Contains(nameof(JsonRows), StringComparison.Ordinal)
            && !failure.Exception.Message.Contains("has no possible type bound", StringComparison.Ordinal))
            Faults.Add($"{failure.Exception}\n{Describe(_current)}");
    }

    private static string Describe(GraphQLRequest? request) => request is null ? "" :
        $"{Shorten(request.Query)}\n{Shorten(request.Variables)}\n{request.OperationName} {request.OnError}\n{Convert.ToBase64String(request.Query.Span[..Math.Min(request.Query.Length, 4_000)])}";

    private static string Shorten(ReadOnlyMemory<byte> text) => Encoding.UTF8.GetString(text.Span[..Math.Min(text.Length, 2_000)]);
}
