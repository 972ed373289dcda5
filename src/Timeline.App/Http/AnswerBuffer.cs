using System.Buffers;
using System.IO.Pipelines;

namespace Timeline.App.Http;

/// <summary>
/// Holds an answer until it is whole, so that it leaves with its length and in one piece. One that does not fit goes on
/// to the server's own buffers, and leaves in chunks.
/// </summary>
/// <param name="server">Gets the answer.</param>
internal sealed class AnswerBuffer(PipeWriter server) : IBufferWriter<byte>, IDisposable
{
    /// <summary>The longest answer that is held.</summary>
    public const int Capacity = 64 * 1024;

    private byte[] _held = ArrayPool<byte>.Shared.Rent(Capacity);
    private int _length;
    private bool _isHolding = true;

    /// <summary>The answer's length; null where it was too long to be held.</summary>
    public int? Length => _isHolding ? _length : null;

    public void Advance(int count)
    {
        if (_isHolding)
            _length += count;
        else
            server.Advance(count);
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => Holds(sizeHint) ? _held.AsMemory(_length) : server.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => Holds(sizeHint) ? _held.AsSpan(_length) : server.GetSpan(sizeHint);

    /// <summary>Sends what is still held, and everything the server got.</summary>
    public async ValueTask SendAsync(CancellationToken cancellation)
    {
        if (_isHolding)
            await server.WriteAsync(_held.AsMemory(0, _length), cancellation);
        else
            await server.FlushAsync(cancellation);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_held);
        _held = [];
    }

    // Writers may ask for no size at all, which still means room for something.
    private bool Holds(int sizeHint)
    {
        if (_isHolding && Math.Max(sizeHint, 1) > _held.Length - _length)
        {
            _isHolding = false;
            server.Write(_held.AsSpan(0, _length));
        }
        return _isHolding;
    }
}
