using System.Diagnostics;
using Timeline.Sqlite;
using Timeline.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sqlite;

/// <summary>
/// A program that saves one batch after another and notes each that was committed, until somebody kills it. It goes on
/// where the one before it was killed.
/// </summary>
internal static class KilledWriter
{
    public const string Verb = "save-until-killed";

    /// <summary>So many batches in one life, so that fast machines do not run out of them.</summary>
    private const int BatchesOfOneLife = 13;

    /// <summary>What it saves; the same in every process.</summary>
    public static RandomFacts Facts => RandomFacts.Make(seed: 11, articles: 700, events: 150);

    public static async Task<int> RunAsync(string store, string progress)
    {
        IReadOnlyList<Batch> batches = Facts.Batches;
        await using SqliteStore opened = await SqliteStore.OpenAsync(store, SqliteStoreOptions.Default, CancellationToken.None);
        await using var committed = new FileStream(progress, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        foreach (Batch batch in batches.Skip((int)committed.Length).Take(BatchesOfOneLife))
        {
            await opened.SaveAsync(batch, CancellationToken.None);
            committed.WriteByte((byte)'.');
        }

        // Wait for the end, but not for ever should nobody come.
        await Task.Delay(TimeSpan.FromMinutes(1));
        return 0;
    }

    public static Process Start(string store, string progress) =>
        Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Timeline.Tests" + (OperatingSystem.IsWindows() ? ".exe" : "")))
        {
            ArgumentList = { Verb, store, progress },
            RedirectStandardError = true,
        })
        ?? throw new InvalidOperationException("The writer did not start.");
}
