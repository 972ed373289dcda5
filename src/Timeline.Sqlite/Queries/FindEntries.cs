using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Queries;

/// <summary>Answers questions for names, in their order and by their words.</summary>
internal static class FindEntries
{
    private static readonly ListStatement List = new("find-entries", "count-entries", new ListOrder("folded_name", "id"));

    /// <summary>The lists that questions are answered from.</summary>
    public static IEnumerable<ListStatement> Lists =>
        [List, List with { Conditions = ["actor kinds"] }, List with { Conditions = ["name words"] }, List with { Conditions = ["actor kinds", "name words"] }];

    public static Slice<DirectoryEntry> Answer(Session session, DirectoryQuery query)
    {
        bool hasKinds = query.Kind == EntryKind.Actor && query.ActorKinds.Count > 0;
        bool hasWords = query.Words.Count > 0;
        ListStatement list = List with { Conditions = [.. hasKinds ? ["actor kinds"] : (string[])[], .. hasWords ? ["name words"] : (string[])[]] };
        List<(string, object?)> values = [("@kind", (int)query.Kind)];
        if (hasKinds)
        {
            values.Add(("@kinds", Json.Numbers(query.ActorKinds.Select(kind => (int)kind))));
        }

        if (hasWords)
        {
            values.Add(("@words", WordMatch.AllOf(query.Words)));
        }

        return list.ReadSlice(
            session, query.Page, values,
            query.Page.From is { } from ? List.Order.Values(from.FoldedName, from.Id) : [],
            row => new DirectoryEntry(row.GetString(0), row.GetString(1)));
    }

    /// <summary>Who bears exactly these names.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> LoadNames(Session session, IReadOnlyCollection<string> names)
    {
        var asked = new NamesAsked(names);
        foreach (string[] folded in asked.Folded.Chunk(Chunks.Size))
        {
            asked.Add(session.Read(SqlFiles.Statement("load-names"), row => (row.GetString(0), row.GetString(1)), ("@names", Json.Texts(folded))));
        }

        return asked.Bearers;
    }
}
