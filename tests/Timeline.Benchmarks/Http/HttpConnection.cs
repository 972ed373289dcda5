using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace Timeline.Benchmarks.Http;

/// <summary>
/// One connection that is kept open. It knows just enough of HTTP/1.1 to find the end of an answer (Content-Length or
/// chunks), so that the client takes little of the machine that the server is measured on.
/// </summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[1 << 16];
    private int _read;
    private int _filled;

    public HttpConnection(int port) => _socket.Connect(IPAddress.Loopback, port);

    /// <summary>The body that answers one request, over a connection of its own.</summary>
    public static byte[] Ask(int port, byte[] request)
    {
        using var connection = new HttpConnection(port);
        using var body = new MemoryStream();
        connection.Exchange(request, body);
        return body.ToArray();
    }

    /// <summary>Sends the request and reads the answer to its end; gives the length of its body.</summary>
    /// <param name="request">Head and body.</param>
    /// <param name="body">Gets the body where it is wanted.</param>
    /// <exception cref="IOException">The answer is no success, or breaks off.</exception>
    public int Exchange(byte[] request, MemoryStream? body = null)
    {
        _socket.Send(request);
        (_read, _filled) = (0, 0);
        var head = Until("\r\n\r\n"u8);
        if (!head.StartsWith("HTTP/1.1 200"u8))
            throw new IOException($"Expected status 200, got: {System.Text.Encoding.ASCII.GetString(head)}");
        return LengthIn(head) is { } length ? Take(length, body) : Chunks(body);
    }

    public void Dispose() => _socket.Dispose();

    private static int? LengthIn(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("ength: "u8);
        return at >= 0 && Utf8Parser.TryParse(head[(at + "ength: ".Length)..], out int length, out _) ? length : null;
    }

    private int Chunks(MemoryStream? body)
    {
        var total = 0;
        while (true)
        {
            if (!Utf8Parser.TryParse(Until("\r\n"u8), out int length, out _, 'x'))
                throw new IOException("Expected the length of a chunk.");
            total += Take(length, body);
            Until("\r\n"u8);
            if (length == 0)
                return total;
        }
    }

    /// <summary>What comes next, up to and with the mark.</summary>
    private ReadOnlySpan<byte> Until(ReadOnlySpan<byte> mark)
    {
        int at;
        while ((at = _buffer.AsSpan(_read.._filled).IndexOf(mark)) < 0)
            Receive();
        var found = _buffer.AsSpan(_read, at + mark.Length);
        _read += found.Length;
        return found;
    }

    private int Take(int length, MemoryStream? body)
    {
        for (var left = length; left > 0;)
        {
            if (_read == _filled)
                Receive();
            var part = Math.Min(left, _filled - _read);
            body?.Write(_buffer, _read, part);
            _read += part;
            left -= part;
        }
        return length;
    }

    private void Receive()
    {
        if (_read == _filled)
            (_read, _filled) = (0, 0);
        if (_filled == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var received = _socket.Receive(_buffer.AsSpan(_filled));
        if (received == 0)
            throw new IOException("The server closed the connection.");
        _filled += received;
    }
}
