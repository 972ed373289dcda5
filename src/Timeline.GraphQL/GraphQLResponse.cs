#pragma warning disable CA1822
using System.Buffers;

namespace Timeline.GraphQL;

/// <summary>
/// The answer to a request (section 7). It holds pooled memory until it is disposed, so write it first.
/// </summary>
public sealed class GraphQLResponse : IDisposable
{
    /// <summary>How far the request came.</summary>
    public ResponseOutcome Outcome { get; internal init; }

    /// <summary>The errors, in the order of the response; empty where there are none.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; internal init; } = [];

    /// <summary>Number of calls that batch resolvers and loaders received.</summary>
    public int Loads { get; internal init; }

    /// <summary>Entries of <c>extensions</c> beside <c>data</c>; values that JSON can express. None: no such key.</summary>
    public IDictionary<string, object?> Extensions { get; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>Writes the response as UTF-8 JSON: errors where there are any, data where the operation ran, extensions.</summary>
    /// <exception cref="ObjectDisposedException">The response was disposed.</exception>
    public void WriteTo(IBufferWriter<byte> output) =>
        throw new InvalidOperationException("The parts of the engine are still being joined.");

    /// <summary>Gives the memory of the response back.</summary>
    public void Dispose()
    {
    }
}
