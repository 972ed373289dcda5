using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Timeline.Neo4j.Bolt;
using Timeline.Tests.Repository;

namespace Timeline.Tests.Neo4j;

/// <summary>A Neo4j server of its own on free ports, in a folder that is gone after it. It ends with the tests, even with tests that are killed.</summary>
internal sealed class Neo4jInstance : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly string Start = TestData.PathTo("neo4j", "start.sh");

    /// <summary>Runs the server and stops it when this side of its standard input is gone, whatever became of us.</summary>
    private const string StopWithUs = """
        exec 3<&0
        "$0" "$1" &
        server=$!
        (cat <&3 >/dev/null; kill -TERM $server) &
        wait $server
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("timeline-neo4j-");
    private readonly ConcurrentQueue<string> _log = new();
    private readonly string? _password;
    private readonly string? _extraConfiguration;
    private readonly int _boltPort = FreePort();
    private readonly int _httpPort = FreePort();
    private Process? _process;

    private Neo4jInstance(string? password, Func<string, string>? configure)
    {
        _password = password;
        if (configure is null)
            return;
        _extraConfiguration = Path.Combine(_folder.FullName, "extra.conf");
        File.WriteAllText(_extraConfiguration, configure(_folder.FullName));
    }

    public BoltAddress Address => new("127.0.0.1", _boltPort);

    public int HttpPort => _httpPort;

    /// <summary>What keeps a server from being started here; null where nothing does.</summary>
    public static string? Missing()
    {
        if (!File.Exists(Start))
            return "No Neo4j server: NEO4J_URL is not set, and " + TestData.Missing("neo4j", "start.sh");
        return Programs.Find("java") is not null && Programs.Find("bash") is not null ? null : "No Neo4j server: NEO4J_URL is not set, and java (17) is not installed to run one.";
    }

    /// <param name="password">Of the user neo4j, at least 8 characters; null for a server without authentication.</param>
    /// <param name="configure">Further settings, made for the instance's folder.</param>
    public static async Task<Neo4jInstance> StartAsync(string? password = null, Func<string, string>? configure = null)
    {
        var instance = new Neo4jInstance(password, configure);
        try
        {
            await instance.RunAsync();
            return instance;
        }
        catch
        {
            await instance.DisposeAsync();
            throw;
        }
    }

    public BoltOptions Options(string scheme = "bolt") => new()
    {
        Uri = BoltUri.Parse($"{scheme}://{Address}"),
        User = _password is null ? null : "neo4j",
        Password = _password,
    };

    /// <summary>Starts the server, again after <see cref="StopAsync"/>, on the same folder and ports.</summary>
    public async Task RunAsync()
    {
        var start = new ProcessStartInfo("bash", ["-c", StopWithUs, Start, _folder.FullName])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["BOLT"] = _boltPort.ToString(CultureInfo.InvariantCulture);
        start.Environment["HTTP"] = _httpPort.ToString(CultureInfo.InvariantCulture);
        (start.Environment["HEAP"], start.Environment["PAGE"]) = ("512m", "128m");
        start.Environment["PASSWORD"] = _password;
        start.Environment["EXTRA_CONF"] = _extraConfiguration;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ReadyAsync(_process);
    }

    /// <summary>Stops the server as an administrator would.</summary>
    public async Task StopAsync()
    {
        if (_process is null)
            return;
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        _process.Dispose();
        _process = null;
    }

    /// <summary>Kills the server, as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process?.Kill(entireProcessTree: true);
        await StopAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Delete(recursive: true);
    }

    private async Task ReadyAsync(Process process)
    {
        using var http = new HttpClient();
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            Assert.False(process.HasExited, "The Neo4j server ended: " + string.Join('\n', _log));
            try
            {
                using var answer = await http.GetAsync(new Uri($"http://127.0.0.1:{_httpPort}/"), patience.Token);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100, patience.Token);
            }
        }
    }

    /// <summary>A port below those that systems give to whoever asks for any: nobody takes it while the server is stopped.</summary>
    private static int FreePort()
    {
        while (true)
        {
            int port = Random.Shared.Next(20_000, 32_000);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // It is taken.
            }
        }
    }
}
