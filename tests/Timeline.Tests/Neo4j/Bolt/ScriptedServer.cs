using System.Net;
using System.Net.Sockets;
using Timeline.Neo4j.Bolt;

namespace Timeline.Tests.Neo4j.Bolt;

/// <summary>
/// A server that does what a test says, one script for each connection in the order they come. A connection ends with its
/// script; a script that found something else than it expected fails the test at the end.
/// </summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<Task> _connections = [];
    private readonly Task _accepting;

    private ScriptedServer(Func<ScriptedPeer, Task>[] scripts)
    {
        _listener.Start();
        Address = new BoltAddress("127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port);
        _accepting = AcceptAsync(scripts);
    }

    public BoltAddress Address { get; }

    public static ScriptedServer Start(params Func<ScriptedPeer, Task>[] scripts) => new(scripts);

    public BoltOptions Options(string scheme = "bolt") => new()
    {
        Uri = BoltUri.Parse($"{scheme}://{Address}"),
        User = "reader",
        Password = "secret-word",
        ConnectTimeout = TimeSpan.FromSeconds(20),
        ReadTimeout = TimeSpan.FromSeconds(20),
    };

    public BoltTransport Connect(Func<BoltOptions, BoltOptions>? change = null) => new(change is null ? Options() : change(Options()));

    /// <summary>Waits for the scripts that were begun; all must have been.</summary>
    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting.WaitAsync(Patience);
        await Task.WhenAll(_connections).WaitAsync(Patience);
    }

    private async Task AcceptAsync(Func<ScriptedPeer, Task>[] scripts)
    {
        foreach (var script in scripts)
        {
            TcpClient client;
            try
            {
                client = await _listener.AcceptTcpClientAsync();
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                throw new InvalidOperationException($"{scripts.Length} connections were expected, {_connections.Count} came.", e);
            }
            _connections.Add(PlayAsync(client, script));
        }
        _listener.Stop();
    }

    private static async Task PlayAsync(TcpClient client, Func<ScriptedPeer, Task> script)
    {
        using (client)
        {
            client.NoDelay = true;
            await script(new ScriptedPeer(client.GetStream()));
        }
    }
}
