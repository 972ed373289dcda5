using Timeline.Articles;
using Timeline.Events;
using Timeline.Neo4j.Graph;
using Timeline.Storage;

namespace Timeline.Neo4j.Saving;

/// <summary>
/// Saves a batch, within a transaction that somebody else began: the whole walk on one screen. The dataset is locked first, so that
/// the writers of one dataset take turns: nothing that was read can change before the commit.
/// </summary>
internal sealed class SaveBatch(ICypherTransaction transaction, Dataset dataset, int changesKept)
{
    public async Task<SaveResult> RunAsync(Batch batch, CancellationToken cancellation)
    {
        (HashSet<DocumentId> unchanged, List<Dictionary<string, object?>> revisions) =
            await DocumentWriting.CompareAsync(transaction, dataset, batch.Documents, cancellation);
        Batch news = News(batch, document => !unchanged.Contains(document));
        DocumentId[] changed = [.. news.Documents.Select(document => document.Id).Distinct()];
        Known known = await Known.ReadAsync(
            transaction, dataset, news, changed.Concat(news.Tenures.Select(tenure => tenure.DefinedBy)), cancellation);

        var writes = new Writes(dataset);
        writes.Add("save-documents", revisions);
        var definitions = new DefinitionWriting(dataset, known, writes);
        definitions.Save(news.Topics);
        definitions.Save(news.Actors);
        definitions.Save(news.Offices);
        definitions.Save(news.Places);
        int tenures = new TenureWriting(dataset, known, writes).Save(changed, news.Tenures);
        new ArticleWriting(dataset, writes).Save(news.Articles);

        if (definitions.ChangesKnown || DocumentWriting.ReviseKnown(revisions))
        {
            writes.AddOnce("advance-definitions-revision");
        }

        var claims = new ClaimWriting(dataset, known, batch.RecordedAt);
        claims.Revise(news.Articles.Select(article => article.Id), news.Claims);
        claims.Withdraw(news.Withdrawals);
        claims.Write(writes);

        EventId[] touched = [.. claims.EventsTouched.Order()];
        await Folding.RunAsync(transaction, dataset, touched, writes, new ChangeWriting(batch.RecordedAt, changesKept), cancellation);
        return new SaveResult
        {
            DocumentsRecorded = news.Documents.Count,
            DocumentsUnchanged = batch.Documents.Count - news.Documents.Count,
            DefinitionsChanged = definitions.Changed + tenures,
            ClaimsAdded = claims.Added,
            ClaimsSuperseded = claims.Superseded,
            ClaimsWithdrawn = claims.Withdrawn,
            EventsTouched = touched.ToValueList(),
        };
    }

    /// <summary>The batch without what unchanged documents say again.</summary>
    private static Batch News(Batch batch, Func<DocumentId, bool> isNew) => batch with
    {
        Documents = batch.Documents.Where(document => isNew(document.Id)).ToValueList(),
        Topics = batch.Topics.Where(topic => isNew(topic.DefinedBy)).ToValueList(),
        Actors = batch.Actors.Where(actor => isNew(actor.DefinedBy)).ToValueList(),
        Offices = batch.Offices.Where(office => isNew(office.DefinedBy)).ToValueList(),
        Places = batch.Places.Where(place => isNew(place.DefinedBy)).ToValueList(),
        Tenures = batch.Tenures.Where(tenure => isNew(tenure.DefinedBy)).ToValueList(),
        Articles = batch.Articles.Where(article => isNew(new DocumentId(article.Id.Value))).ToValueList(),
        Claims = batch.Claims.Where(claim => isNew(new DocumentId(claim.Article.Value))).ToValueList(),
    };
}
