using System.Diagnostics;
using System.Globalization;
using Timeline.App;
using Timeline.App.Configuration;

namespace Timeline.Benchmarks.Icews;

/// <summary>Saves ICEWS14 into a store and tells how fast that went.</summary>
internal static class IcewsLoad
{
    /// <summary><c>icews load FOLDER STORE [TIMES]</c></summary>
    public static async Task<int> RunAsync(string folder, string storeName, int times)
    {
        var batches = new IcewsBatches(IcewsData.Read(folder), times);
        await using var store = await Stores.OpenAsync(new TimelineOptions { Store = storeName }, CancellationToken.None);
        var (start, events) = (Stopwatch.GetTimestamp(), 0);
        foreach (var batch in batches.All())
        {
            events += (await store.SaveAsync(batch, CancellationToken.None)).EventsTouched.Count;
            Tell(events, start);
        }
        Console.Error.WriteLine();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{batches.Facts} facts in {seconds:N1} s: {batches.Facts / seconds:N0} a second; peak of this process {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB."));
        Console.WriteLine(await store.SummarizeAsync(CancellationToken.None));
        return 0;
    }

    private static void Tell(int events, long start) =>
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{events} events, {Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s "));
}
