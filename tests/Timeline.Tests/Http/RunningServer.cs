using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Timeline.Tests.App;

namespace Timeline.Tests.Http;

/// <summary>A server of the real program on a port of its own.</summary>
internal sealed partial class RunningServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningServer(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public HttpClient Client { get; private set; } = new();

    public IReadOnlyCollection<string> Log => _log;

    public static async Task<RunningServer> StartAsync(string folder, string[]? arguments = null, Dictionary<string, string>? environment = null)
    {
        var server = new RunningServer(TimelineProgram.Start(folder, ["serve", "--urls", "http://127.0.0.1:0", .. arguments ?? []], environment));
        try
        {
            server.Address = await server._listening.Task.WaitAsync(Patience);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
        server.Client = new HttpClient { BaseAddress = server.Address };
        return server;
    }

    /// <summary>The files that the process has in its memory, as Linux tells them.</summary>
    public string MappedFiles => File.ReadAllText($"/proc/{_process.Id}/maps");

    /// <summary>Sends SIGTERM.</summary>
    public void Terminate() => TimelineProgram.Terminate(_process);

    /// <summary>Waits for the end of the process.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Note(string? line)
    {
        if (line is null)
        {
            _listening.TrySetException(new InvalidOperationException("The server ended: " + string.Join('\n', _log)));
            return;
        }
        _log.Enqueue(line);
        if (ListeningLine().Match(line) is { Success: true } match)
            _listening.TrySetResult(new Uri(match.Groups[1].Value));
    }

    [GeneratedRegex("Listening at (http://[^\\s\"]+)")]
    private static partial Regex ListeningLine();
}
