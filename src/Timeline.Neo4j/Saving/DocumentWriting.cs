using Timeline.Articles;
using Timeline.Neo4j.Graph;

namespace Timeline.Neo4j.Saving;

/// <summary>Keeps every revision of a document.</summary>
internal static class DocumentWriting
{
    /// <summary>Locks the dataset for the rest of the transaction, and finds the documents that differ from their newest revision.</summary>
    /// <returns>The documents that do not differ, and the revisions to insert.</returns>
    public static async Task<(HashSet<DocumentId> Unchanged, List<Dictionary<string, object?>> Revisions)> CompareAsync(
        ICypherTransaction transaction, Dataset dataset, IReadOnlyCollection<Document> documents, CancellationToken cancellation)
    {
        var hashes = new CypherRead<(string Id, string Hash, int Revision)>(
            dataset.Statement("load-document-hashes", ("ids", documents.Select(document => document.Id).Distinct().Texts())),
            (ref record) => (record.ReadString(), record.ReadString(), record.ReadInt32()));
        await transaction.ReadAllAsync([new CypherRead<bool>(dataset.Statement("lock-dataset"), (ref _) => false), hashes], cancellation);

        Dictionary<string, (string Hash, int Revision)> newest = hashes.Rows.ToDictionary(row => row.Id, row => (row.Hash, row.Revision));
        var unchanged = new HashSet<DocumentId>();
        var revisions = new List<Dictionary<string, object?>>();
        foreach (Document document in documents)
        {
            (string hash, int revision) = newest.GetValueOrDefault(document.Id.Value, ("", 0));
            if (hash == document.ContentHash)
            {
                unchanged.Add(document.Id);
                continue;
            }

            revisions.Add(RowOf(document, revision + 1));
            newest[document.Id.Value] = (document.ContentHash, revision + 1);
        }

        return (unchanged, revisions);
    }

    /// <summary>Whether some of these revisions are not a document's first.</summary>
    public static bool ReviseKnown(IEnumerable<Dictionary<string, object?>> revisions) => revisions.Any(row => row["number"] is not 1);

    /// <summary>A row of the statement that saves revisions.</summary>
    public static Dictionary<string, object?> RowOf(Document document, int number) => new()
    {
        ["document"] = document.Id.Value,
        ["number"] = number,
        ["contentHash"] = document.ContentHash,
        ["content"] = document.Content,
        ["recordedTicks"] = document.RecordedAt.ToUnixTimeTicks(),
        ["recordedAt"] = DateProperties.Moment(document.RecordedAt),
    };
}
