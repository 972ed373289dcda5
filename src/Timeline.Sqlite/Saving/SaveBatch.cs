using Timeline.Articles;
using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Saving;

/// <summary>Saves a batch, within a transaction that somebody else began: the whole walk on one screen.</summary>
internal static class SaveBatch
{
    public static SaveResult Run(Session session, Batch batch, int changesKept)
    {
        HashSet<DocumentId> unchanged = DocumentWriting.Save(session, batch.Documents);
        bool IsNew(DocumentId document) => !unchanged.Contains(document);

        var definitions = new DefinitionWriting(session);
        definitions.Save([.. batch.Topics.Where(topic => IsNew(topic.DefinedBy))]);
        definitions.Save([.. batch.Actors.Where(actor => IsNew(actor.DefinedBy))]);
        definitions.Save([.. batch.Offices.Where(office => IsNew(office.DefinedBy))]);
        definitions.Save([.. batch.Places.Where(place => IsNew(place.DefinedBy))]);

        DocumentId[] changed = [.. batch.Documents.Select(document => document.Id).Where(IsNew).Distinct()];
        int tenures = TenureWriting.Save(session, changed, [.. batch.Tenures.Where(tenure => IsNew(tenure.DefinedBy))]);

        Article[] articles = [.. batch.Articles.Where(article => IsNew(new DocumentId(article.Id.Value)))];
        ArticleWriting.Save(session, articles);

        var claims = new ClaimWriting(session, batch.RecordedAt);
        claims.Revise(articles.Select(article => article.Id), batch.Claims.Where(claim => IsNew(new DocumentId(claim.Article.Value))));
        claims.Withdraw(batch.Withdrawals);

        EventId[] touched = [.. claims.EventsTouched.Order()];
        var changes = new ChangeWriting(session, batch.RecordedAt, changesKept);
        EventWriting.Fold(session, touched, changes);
        changes.Trim();

        return new SaveResult
        {
            DocumentsRecorded = batch.Documents.Count(document => IsNew(document.Id)),
            DocumentsUnchanged = batch.Documents.Count(document => !IsNew(document.Id)),
            DefinitionsChanged = definitions.Changed + tenures,
            ClaimsAdded = claims.Added,
            ClaimsSuperseded = claims.Superseded,
            ClaimsWithdrawn = claims.Withdrawn,
            EventsTouched = touched.ToValueList(),
        };
    }
}
