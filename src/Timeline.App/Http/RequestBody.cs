using System.Buffers;
using System.IO.Pipelines;

namespace Timeline.App.Http;

/// <summary>
/// The whole body of one request as one piece of memory: the server's own buffer where that holds it, a copy where it
/// came in several. Valid until disposed.
/// </summary>
public sealed class RequestBody : IDisposable
{
    private readonly PipeReader _reader;
    private readonly ReadOnlySequence<byte> _sequence;

    private RequestBody(PipeReader reader, ReadOnlySequence<byte> sequence)
    {
        _reader = reader;
        _sequence = sequence;
        Memory = sequence.IsSingleSegment ? sequence.First : sequence.ToArray();
    }

    public ReadOnlyMemory<byte> Memory { get; }

    /// <exception cref="Microsoft.AspNetCore.Http.BadHttpRequestException">The body is larger than the server allows, or breaks off.</exception>
    public static async ValueTask<RequestBody> ReadAsync(PipeReader reader, CancellationToken cancellation)
    {
        while (true)
        {
            var result = await reader.ReadAsync(cancellation);
            if (result.IsCompleted)
                return new RequestBody(reader, result.Buffer);
            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    public void Dispose() => _reader.AdvanceTo(_sequence.End);
}
