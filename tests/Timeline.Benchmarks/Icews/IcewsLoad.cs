using System.Diagnostics;
using System.Globalization;
using Timeline.App;
using Timeline.App.Configuration;
using Timeline.Storage;

namespace Timeline.Benchmarks.Icews;

/// <summary>Saves ICEWS14 into a store and tells how fast that went.</summary>
internal static class IcewsLoad
{
    private const int Attempts = 5;

    /// <summary><c>icews load FOLDER STORE [TIMES | 1/PARTS]</c></summary>
    /// <param name="folder">Where ICEWS14 is.</param>
    /// <param name="storeName">The store, as <c>--store</c> names it.</param>
    /// <param name="amount">How many years with the same facts; or <c>1/9</c> for each ninth fact, so that the whole year has some.</param>
    public static async Task<int> RunAsync(string folder, string storeName, string amount)
    {
        var data = IcewsData.Read(folder);
        var batches = amount.Split('/') is ["1", var parts] ? new IcewsBatches(data.Each(Int(parts)), 1) : new IcewsBatches(data, Int(amount));
        await using var store = await Stores.OpenAsync(new TimelineOptions { Store = storeName }, CancellationToken.None);
        var (start, events) = (Stopwatch.GetTimestamp(), 0);
        foreach (var batch in batches.All())
        {
            events += (await SaveAsync(store, batch)).EventsTouched.Count;
            Tell(events, start);
        }
        Console.Error.WriteLine();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{batches.Facts} facts in {seconds:N1} s: {batches.Facts / seconds:N0} a second; peak of this process {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB."));
        Console.WriteLine(await store.SummarizeAsync(CancellationToken.None));
        return 0;
    }

    /// <summary>
    /// A new server on a busy machine makes its plans so slowly that the first saves exceed a transaction's time; they are kept
    /// nevertheless, so that the next attempt is shorter.
    /// </summary>
    private static async Task<SaveResult> SaveAsync(ITimelineStore store, Batch batch)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await store.SaveAsync(batch, CancellationToken.None);
            }
            catch (StoreException problem) when (attempt < Attempts)
            {
                Console.Error.WriteLine($"\n{problem.Message}");
            }
        }
    }

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static void Tell(int events, long start) =>
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{events} events, {Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s "));
}
