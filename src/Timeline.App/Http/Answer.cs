using System.Buffers;
using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>What a request gets: the engine's response, or the problem that kept it from the engine.</summary>
public readonly struct Answer : IDisposable
{
    private readonly GraphQLResponse? _response;
    private readonly HttpProblem? _problem;

    public Answer(GraphQLResponse response) => _response = response;

    public Answer(HttpProblem problem) => _problem = problem;

    /// <summary>Whether the operation ran; else there are errors and no data.</summary>
    public bool IsExecuted => _response?.Outcome == ResponseOutcome.Executed;

    public bool IsMutationRefused => _response?.Outcome == ResponseOutcome.MutationRefused;

    public bool IsOverloaded => _response?.Outcome == ResponseOutcome.Overloaded;

    public int StatusFor(ResponseMediaType type, StatusCodeStyle style) =>
        _response is null ? _problem!.StatusFor(type, style) : ResponseStatus.Of(_response, type, style);

    public void WriteTo(IBufferWriter<byte> output)
    {
        if (_response is null)
            _problem!.WriteTo(output);
        else
            _response.WriteTo(output);
    }

    /// <summary>Writes the errors alone, as a JSON array.</summary>
    public void WriteErrorsTo(IBufferWriter<byte> output)
    {
        if (_response is null)
            _problem!.WriteErrorsTo(output);
        else
            _response.WriteErrorsTo(output);
    }

    public void Dispose() => _response?.Dispose();
}
