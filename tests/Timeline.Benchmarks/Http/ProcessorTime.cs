using System.Globalization;

namespace Timeline.Benchmarks.Http;

/// <summary>What processes have used of the processors.</summary>
internal static class ProcessorTime
{
    /// <summary>By a process so far, in user and kernel mode, in microseconds (proc(5): ticks of 10 ms).</summary>
    public static double Microseconds(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        // The name, in parentheses, may hold anything; utime and stime are fields 14 and 15.
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return 10_000.0 * (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture));
    }

    /// <summary>The process that listens at a port of this machine.</summary>
    /// <exception cref="InvalidOperationException">None does, or it is another user's.</exception>
    public static int Listener(int port)
    {
        var socket = $"socket:[{SocketAt(port)}]";
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var process) && Holds(folder, socket))
                return process;
        throw new InvalidOperationException($"No process of this user listens at port {port}.");
    }

    /// <summary>The inode of the listening socket (proc(5), /proc/net/tcp: local address, state 0A, inode as tenth word).</summary>
    private static string SocketAt(int port)
    {
        var local = string.Create(CultureInfo.InvariantCulture, $":{port:X4}");
        return new[] { "/proc/net/tcp", "/proc/net/tcp6" }.SelectMany(File.ReadLines)
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(words => words[1].EndsWith(local, StringComparison.Ordinal) && words[3] == "0A")?[9]
            ?? throw new InvalidOperationException($"Nobody listens at port {port}.");
    }

    private static bool Holds(string process, string socket)
    {
        try
        {
            return Directory.EnumerateFiles(Path.Combine(process, "fd")).Any(file => new FileInfo(file).LinkTarget == socket);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
