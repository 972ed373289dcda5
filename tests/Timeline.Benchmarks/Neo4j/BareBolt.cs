using System.Net.Sockets;
using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;
using Timeline.Neo4j.Bolt.Wire;

namespace Timeline.Benchmarks.Neo4j;

/// <summary>The floor: the same requests, encoded once, on a socket of its own; of the answer only the ends are looked for.</summary>
internal sealed class BareBolt : IBoltCaller
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly MessageReader _in = new();
    private readonly MessageWriter _requests = new();

    public static BareBolt Connect(BoltOptions options, CypherStatement statement)
    {
        var bare = new BareBolt();
        bare._socket.Connect(options.Uri.Address.Host, options.Uri.Address.Port);
        using (var stream = new NetworkStream(bare._socket, ownsSocket: false))
        {
            var version = Handshake.AgreeAsync(stream, options.Uri.Address, CancellationToken.None).GetAwaiter().GetResult();
            Requests.WriteHello(bare._requests, version, options);
            bare.Exchange();
        }
        bare._requests.Clear();
        Requests.WriteRun(bare._requests, statement, new TransactionSettings(null, [], TimeSpan.FromSeconds(30), IsRead: true));
        Requests.WritePull(bare._requests, 1000);
        return bare;
    }

    public Task AskAsync()
    {
        Exchange();
        return Task.CompletedTask;
    }

    public void Dispose() => _socket.Dispose();

    private void Exchange()
    {
        _socket.Send(_requests.Written.Span);
        for (var due = _requests.Messages; due > 0;)
        {
            while (!_in.TryNext())
                _in.Received(_socket.Receive(_in.Room().Span));
            // The second byte says whether it is a record or an end.
            if (_in.Message[1] != Answers.Record)
                due--;
        }
    }
}
