using NodaTime;
using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Saving;

/// <summary>Restores records, within a transaction that somebody else began. What rows refer to is written before them.</summary>
internal static class RestoreRecords
{
    /// <returns>The events folded anew, in id order.</returns>
    public static ValueList<EventId> Run(Session session, Records records, Instant at, int changesKept)
    {
        DocumentWriting.Restore(session, records.Documents);
        var definitions = new DefinitionWriting(session, restores: true);
        definitions.Save(records.Actors);
        definitions.Save(records.Topics);
        definitions.Save(records.Places);
        definitions.Save(records.Offices);
        TenureWriting.Save(session, [], records.Tenures);
        ArticleWriting.Save(session, records.Articles);

        var claims = new ClaimWriting(session, at);
        claims.Restore(records.Claims);

        EventId[] touched = [.. claims.EventsTouched.Order()];
        var changes = new ChangeWriting(session, at, changesKept);
        EventWriting.Fold(session, touched, changes);
        changes.Trim();
        return touched.ToValueList();
    }
}
