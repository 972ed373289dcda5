using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Timeline.Benchmarks.Http;

/// <summary>A server as a process of its own, until disposed.</summary>
internal sealed class RunningPeer : IDisposable
{
    private const string Announcement = "listening ";

    private readonly Process _process;

    private RunningPeer(Peer peer, Process process, int port) => (Peer, _process, Port) = (peer, process, port);

    public Peer Peer { get; }

    public int Port { get; }

    /// <exception cref="InvalidOperationException">It ended before it listened.</exception>
    public static RunningPeer Start(Peer peer, string dataFile)
    {
        var start = new ProcessStartInfo(peer.Program, peer.Arguments) { RedirectStandardOutput = true };
        start.Environment["DATA"] = dataFile;
        start.Environment["NODE_ENV"] = "production";
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{peer.Name} did not start.");
        while (process.StandardOutput.ReadLine() is { } line)
            if (line.StartsWith(Announcement, StringComparison.Ordinal))
                return new RunningPeer(peer, process, int.Parse(line[Announcement.Length..], CultureInfo.InvariantCulture));
        throw new InvalidOperationException($"{peer.Name} ended before it listened.");
    }

    /// <summary>Processor time of the process so far.</summary>
    public double CpuMicroseconds() => ProcessorTime.Microseconds(_process.Id);

    /// <summary>Bytes allocated so far; null where it does not tell.</summary>
    public double? AllocatedBytes()
    {
        if (!Peer.TellsAllocations)
            return null;
        return double.Parse(Encoding.ASCII.GetString(Answer(Scenario.Get("/allocated"))), CultureInfo.InvariantCulture);
    }

    public byte[] Answer(byte[] request) => HttpConnection.Ask(Port, request);

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
