using System.Buffers.Binary;
using Timeline.Neo4j.PackStream;

namespace Timeline.Neo4j.Bolt.Wire;

/// <summary>Collects requests, each cut into chunks and closed by an empty one, to be sent in one write.</summary>
internal sealed class MessageWriter
{
    private const int LongestChunk = ushort.MaxValue;

    private readonly PackStreamWriter _values = new();
    private int _start;

    public ReadOnlyMemory<byte> Written => _values.Written;

    /// <summary>The requests that were written.</summary>
    public int Messages { get; private set; }

    public void Clear()
    {
        _values.Clear();
        Messages = 0;
    }

    /// <summary>Begins a request; its fields are written next.</summary>
    public PackStreamWriter Begin(byte request, int fields)
    {
        _start = _values.Length;
        _values.Reserve(2);
        _values.WriteStructHeader(request, fields);
        return _values;
    }

    public void End()
    {
        var size = _values.Length - _start - 2;
        var further = (size - 1) / LongestChunk;
        _values.Reserve((2 * further) + 2);
        var message = _values.From(_start);
        // From the last chunk to the first, each moves behind the headers of those before it.
        for (var chunk = further; chunk >= 0; chunk--)
        {
            var from = 2 + (chunk * LongestChunk);
            var length = Math.Min(LongestChunk, size - (chunk * LongestChunk));
            message.Slice(from, length).CopyTo(message[(from + (2 * chunk))..]);
            BinaryPrimitives.WriteUInt16BigEndian(message[(from + (2 * chunk) - 2)..], (ushort)length);
        }
        message[^2..].Clear();
        Messages++;
    }
}
