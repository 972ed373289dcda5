using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using Timeline.GraphQL;

namespace Timeline.Benchmarks.GraphQL;

/// <summary>One request, from the bytes of the query to the bytes of the answer, against the same answer written by hand.</summary>
[MemoryDiagnoser]
public class ExecutionBenchmarks
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private readonly GraphQLRequest _request = new() { Query = Encoding.UTF8.GetBytes(Engines.Query) };
    private List<Occurrence> _events = [];
    private GraphQLEngine? _properties;
    private GraphQLEngine? _loaders;
    private GraphQLEngine? _forgetful;

    [Params(1, 50, 1000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _events = Rows.Make(Events);
        _properties = Engines.Properties(_events, new GraphQLOptions());
        _loaders = Engines.Loaders(_events, new GraphQLOptions());
        _forgetful = Engines.Properties(_events, new GraphQLOptions { MaxCachedDocuments = 0 });
    }

    [Benchmark(Baseline = true)]
    public int By_hand()
    {
        _output.ResetWrittenCount();
        HandWritten.Write(_events, _output);
        return _output.WrittenCount;
    }

    [Benchmark]
    public Task<int> Properties() => AnswerAsync(_properties);

    [Benchmark]
    public Task<int> Loaders() => AnswerAsync(_loaders);

    /// <summary>Parse, validate and compile included.</summary>
    [Benchmark]
    public Task<int> First_request() => AnswerAsync(_forgetful);

    private async Task<int> AnswerAsync(GraphQLEngine? engine)
    {
        _output.ResetWrittenCount();
        using var response = await (engine ?? throw new InvalidOperationException("Not set up.")).ExecuteAsync(_request, CancellationToken.None);
        response.WriteTo(_output);
        return _output.WrittenCount;
    }
}
