using Timeline.Articles;
using Timeline.Sqlite.Access;

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

            session.Execute(
                SqlFiles.Statement("insert-document"),
                ("@id", document.Id.Value), ("@revision", revision + 1), ("@content_hash", document.ContentHash),
                ("@content", document.Content), ("@recorded_at", document.RecordedAt.ToUnixTimeTicks()));
            newest[document.Id.Value] = (document.ContentHash, revision + 1);
        }

        return unchanged;
    }
}
