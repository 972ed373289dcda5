using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Neo4j.Graph;
using Timeline.Storage;

namespace Timeline.Neo4j.Saving;

/// <summary>
/// Restores records, within a transaction that somebody else began. The dataset is locked first, as by <see cref="SaveBatch"/>;
/// what nodes refer to is written before them.
/// </summary>
internal sealed class RestoreRecords(ICypherTransaction transaction, Dataset dataset, int changesKept)
{
    /// <returns>The events folded anew, in id order.</returns>
    public async Task<ValueList<EventId>> RunAsync(Records records, Instant at, CancellationToken cancellation)
    {
        Known known = await KnownRecords.ReadAsync(transaction, dataset, records, cancellation);
        var writes = new Writes(dataset);
        writes.Add("save-documents", [.. records.Documents.GroupBy(document => document.Id).SelectMany(revisions => MissingRows(known, revisions))]);
        var definitions = new DefinitionWriting(dataset, known, writes, restores: true);
        definitions.Save(records.Actors);
        definitions.Save(records.Topics);
        definitions.Save(records.Places);
        definitions.Save(records.Offices);
        new TenureWriting(dataset, known, writes).Save([], records.Tenures);
        new ArticleWriting(dataset, writes).Save(records.Articles);

        // An article that was there is written again whether it differs or not.
        if (definitions.ChangesKnown || records.Articles.Count > 0)
        {
            writes.AddOnce("advance-definitions-revision");
        }

        var claims = new ClaimWriting(dataset, known, at);
        claims.Restore(records.Claims);
        claims.Write(writes);

        EventId[] touched = [.. claims.EventsTouched.Order()];
        await Folding.RunAsync(transaction, dataset, touched, writes, new ChangeWriting(at, changesKept), cancellation);
        return touched.ToValueList();
    }

    private static IEnumerable<Dictionary<string, object?>> MissingRows(Known known, IGrouping<DocumentId, Document> revisions) =>
        Restoration.MissingRevisions(known.Revisions[revisions.Key], revisions).Select(missing => DocumentWriting.RowOf(missing.Revision, missing.Number));
}
