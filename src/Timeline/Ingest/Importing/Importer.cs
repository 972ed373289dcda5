using Timeline.Ingest.Checking;
using Timeline.Storage;

namespace Timeline.Ingest.Importing;

/// <summary>
/// Records documents in a store, or only judges them. A bad document never stops the good ones; a document is recorded
/// whole or not at all. Documents may refer to each other whatever the order they come in, also in circles.
/// </summary>
/// <param name="store">Where to record.</param>
/// <param name="clock">Tells the moment of recording.</param>
public sealed class Importer(ITimelineStore store, TimeProvider clock)
{
    /// <summary>Imports sources.</summary>
    /// <param name="sources">The sources; each holds one document or several.</param>
    /// <param name="options">How to import.</param>
    /// <param name="cancellation">Stops between batches; what was saved before stays saved.</param>
    /// <returns>One report for each document, and what changed in the store.</returns>
    /// <exception cref="StoreException">The store is broken; what was saved before stays saved.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Less than one document per batch.</exception>
    public async Task<ImportReport> ImportAsync(IReadOnlyList<DocumentSource> sources, ImportOptions options, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.DocumentsPerBatch, 1);
        var intake = new Intake(sources);
        intake.ReadAll(cancellation);
        var import = new Import(store, clock, options, intake.Entries);
        Intake.Entry[] readable = import.TakeReadable();
        Func<string, string?> owner = await OwnersAsync(readable, cancellation);
        foreach (IReadOnlyList<int> group in ImportOrder.Groups([.. readable.Select(entry => entry.Outline!)], owner, options.DocumentsPerBatch))
        {
            await import.AddAsync(intake.Load(group.Select(index => readable[index])), cancellation);
        }

        return import.Report();
    }

    /// <summary>Who owns on record what several documents of the import define.</summary>
    private async Task<Func<string, string?>> OwnersAsync(IEnumerable<Intake.Entry> entries, CancellationToken cancellation)
    {
        IReadOnlyCollection<string> ids = ImportOrder.DefinedTwice(entries.Select(entry => entry.Outline!));
        var sought = new Outline { Id = null, Defined = [.. ids.Select(id => (id, Array.Empty<string>()))], Events = [], References = [] };
        Known known = await Known.LoadAsync(store, ids.Count == 0 ? [] : [sought], cancellation);
        return known.OwnerOf;
    }
}
