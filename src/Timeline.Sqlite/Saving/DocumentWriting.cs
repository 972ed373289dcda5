using Timeline.Articles;
using Timeline.Sqlite.Access;
using Timeline.Sqlite.Queries;
using Timeline.Storage;

namespace Timeline.Sqlite.Saving;

/// <summary>Keeps every revision of a document.</summary>
internal static class DocumentWriting
{
    /// <summary>Inserts the documents that differ from their newest revision.</summary>
    /// <returns>The documents that do not.</returns>
    public static HashSet<DocumentId> Save(Session session, IReadOnlyCollection<Document> documents)
    {
        Dictionary<string, (string Hash, int Revision)> newest = session
            .Read(
                SqlFiles.Statement("load-document-hashes"),
                row => (Id: row.GetString(0), Hash: row.GetString(1), Revision: row.GetInt32(2)),
                ("@ids", Json.Ids(documents.Select(document => document.Id).Distinct())))
            .ToDictionary(row => row.Id, row => (row.Hash, row.Revision));

        var unchanged = new HashSet<DocumentId>();
        foreach (Document document in documents)
        {
            (string hash, int revision) = newest.GetValueOrDefault(document.Id.Value, ("", 0));
            if (hash == document.ContentHash)
            {
                unchanged.Add(document.Id);
                continue;
            }

            Insert(session, document, revision + 1);
            newest[document.Id.Value] = (document.ContentHash, revision + 1);
        }

        return unchanged;
    }

    /// <summary>Inserts the revisions that are missing.</summary>
    /// <exception cref="RecordConflictException">A revision is there already as another text.</exception>
    public static void Restore(Session session, IReadOnlyCollection<Document> documents)
    {
        ILookup<DocumentId, Document> known = session
            .Read(SqlFiles.Statement("load-revisions"), DefinitionRows.ReadDocument, ("@ids", Json.Ids(documents.Select(document => document.Id).Distinct())))
            .ToLookup(document => document.Id);
        foreach (IGrouping<DocumentId, Document> revisions in documents.GroupBy(document => document.Id))
        {
            foreach ((int number, Document missing) in Restoration.MissingRevisions(known[revisions.Key], revisions))
            {
                Insert(session, missing, number);
            }
        }
    }

    private static void Insert(Session session, Document document, int revision) => session.Execute(
        SqlFiles.Statement("insert-document"),
        ("@id", document.Id.Value), ("@revision", revision), ("@content_hash", document.ContentHash),
        ("@content", document.Content), ("@recorded_at", document.RecordedAt.ToUnixTimeTicks()));
}
