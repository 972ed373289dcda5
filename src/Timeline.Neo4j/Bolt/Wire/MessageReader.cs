using System.Buffers.Binary;

namespace Timeline.Neo4j.Bolt.Wire;

/// <summary>
/// Cuts received bytes into messages (Bolt, "Chunking"). A message that came in several chunks is joined in place, so that
/// every message is one span; one that came in a single chunk is never copied. Empty chunks between messages are keep-alives.
/// </summary>
internal sealed class MessageReader
{
    /// <summary>A message of this size is an error of the server, or no Bolt at all.</summary>
    public const int LongestMessage = 256 << 20;

    private const int UsualSize = 32 << 10;

    private byte[] _buffer = new byte[UsualSize];

    /// <summary>The begin of the next message's first chunk; after the joined part, a gap may follow.</summary>
    private int _bodyStart;
    private int _bodyEnd;

    /// <summary>The next chunk's header.</summary>
    private int _chunk;
    private int _received;

    private int _messageStart;
    private int _messageEnd;

    /// <summary>The message that <see cref="TryNext"/> found; gone with the next call of a member.</summary>
    public ReadOnlySpan<byte> Message => _buffer.AsSpan(_messageStart, _messageEnd - _messageStart);


    /// <summary>Finds the next message among the bytes received.</summary>
    public bool TryNext()
    {
        while (_received - _chunk >= 2)
        {
            var size = BinaryPrimitives.ReadUInt16BigEndian(_buffer.AsSpan(_chunk));
            if (size == 0)
            {
                var isKeepAlive = _bodyEnd == _bodyStart;
                (_messageStart, _messageEnd) = (_bodyStart, _bodyEnd);
                _chunk += 2;
                _bodyStart = _bodyEnd = _chunk;
                if (!isKeepAlive)
                    return true;
                continue;
            }
            if (_received - _chunk - 2 < size)
                return false;
            Join(size);
        }
        return false;
    }

    /// <summary>Room for more bytes; call <see cref="Received"/> afterwards.</summary>
    /// <exception cref="BoltException">The message is longer than any server sends.</exception>
    public Memory<byte> Room()
    {
        if (_bodyStart == _received)
            _bodyStart = _bodyEnd = _chunk = _received = 0;
        if (_buffer.Length - _received < UsualSize / 2)
            MakeRoom();
        return _buffer.AsMemory(_received);
    }

    /// <summary>Bytes came into the room.</summary>
    public void Received(int count) => _received += count;

    /// <summary>Gives back what a long message took, when nothing waits.</summary>
    public void Trim()
    {
        const int Kept = 1 << 20;
        if (_bodyStart != _received || _buffer.Length <= Kept)
            return;
        _buffer = new byte[UsualSize];
        _bodyStart = _bodyEnd = _chunk = _received = _messageStart = _messageEnd = 0;
    }

    private void Join(int size)
    {
        if (_bodyEnd == _bodyStart)
        {
            _bodyStart = _bodyEnd = _chunk + 2;
        }
        else
        {
            _buffer.AsSpan(_chunk + 2, size).CopyTo(_buffer.AsSpan(_bodyEnd));
        }
        _bodyEnd += size;
        _chunk += 2 + size;
    }

    private void MakeRoom()
    {
        var kept = _received - _bodyStart;
        if (kept > LongestMessage)
            throw new BoltException(BoltFault.Refused, $"The server sent a message of more than {LongestMessage >> 20} MiB.");
        var target = kept > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        _buffer.AsSpan(_bodyStart, kept).CopyTo(target);
        _buffer = target;
        _bodyEnd -= _bodyStart;
        _chunk -= _bodyStart;
        _received = kept;
        _bodyStart = 0;
    }
}
