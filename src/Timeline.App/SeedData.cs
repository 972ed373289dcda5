using Timeline.Ingest.Importing;
using Timeline.Storage;

namespace Timeline.App;

/// <summary>The documents that ship beside the program: what a newcomer finds in an empty store.</summary>
public static class SeedData
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "seed-data");

    /// <summary>Loads the seed data into a store that never had anything saved; says so in one line.</summary>
    /// <exception cref="StoreException">The store is broken.</exception>
    public static async Task LoadIfEmptyAsync(ITimelineStore store, string storeName, Action<string> note, CancellationToken cancellation)
    {
        if (!(await store.SummarizeAsync(cancellation)).IsEmpty || !Directory.Exists(Folder))
            return;
        var report = await new Importer(store, TimeProvider.System).ImportAsync(DocumentFiles.Find([Folder]), new ImportOptions { DocumentsPerBatch = int.MaxValue }, cancellation);
        if (!report.IsClean)
            throw new InvalidOperationException($"The seed data is wrong: {report.Documents.SelectMany(document => document.Lines).First()}");
        note($"{storeName} was empty: loaded the seed data, {report.Recorded} documents with {report.ClaimsAdded} claims about {report.EventsTouched.Count} events. --no-seed leaves a store empty.");
    }
}
