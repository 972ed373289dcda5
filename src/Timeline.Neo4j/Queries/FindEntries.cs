using Timeline.Actors;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Storage;

namespace Timeline.Neo4j.Queries;

/// <summary>Answers questions for names, in their order and by their words.</summary>
internal static class FindEntries
{
    private static readonly ListStatement InOrder = new("find-entries", "count-entries", "nameKey");
    private static readonly ListStatement ByWords = new("find-entries-by-words", "count-entries-by-words", "nameKey");

    /// <summary>The lists that questions are answered from.</summary>
    public static IEnumerable<ListStatement> Lists =>
        from label in Enum.GetNames<EntryKind>()
        from list in new[] { InOrder, ByWords }
        from condition in label == nameof(EntryKind.Actor) ? new ValueList<string>[] { [], ["actor kinds"] } : [[]]
        select list with { Label = label, Conditions = condition };

    public static async Task<Slice<DirectoryEntry>> AnswerAsync(ICypherTransport transport, Dataset dataset, DirectoryQuery query, CancellationToken cancellation)
    {
        bool hasKinds = query.Kind == EntryKind.Actor && query.ActorKinds.Count > 0;
        ListStatement list = (query.Words.Count > 0 ? ByWords : InOrder) with { Label = query.Kind.ToString(), Conditions = hasKinds ? ["actor kinds"] : [] };
        IReadOnlyList<Slice<DirectoryEntry>> slices = await new ListQuestion<DirectoryEntry>(
            list.Find(query.Page.IsBackward), list.Count(), [KeyRange.Of(dataset).For(query.Page, SortText.Of).ToParent()],
            (ref record) => new DirectoryEntry(record.ReadString(), record.ReadString()))
        {
            Values = [("kinds", query.ActorKinds.Select(EnumNames<ActorKind>.Of).ToArray()), ("match", WordMatch.AllOf(dataset, "text", query.Words))],
        }.AskAsync(transport, dataset, query.Page, cancellation);
        return slices[0];
    }
}
