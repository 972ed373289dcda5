using Timeline.Actors;
using Timeline.Sqlite.Access;
using Timeline.Storage;
using Timeline.Text;

namespace Timeline.Sqlite.Saving;

/// <summary>What can be found by words.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Names">Its usual name or title, then the others.</param>
internal sealed record Entry(HitKind Kind, string Id, ValueList<string> Names)
{
    /// <summary>What else its words may stand in.</summary>
    public IReadOnlyList<string> OtherTexts { get; init; } = [];

    /// <summary>Of an actor.</summary>
    public ActorKind? ActorKind { get; init; }

    /// <summary>Whether somebody may be meant by the name alone.</summary>
    public bool IsNamed => Kind is not (HitKind.Event or HitKind.Article);
}

/// <summary>Keeps what names and words find.</summary>
internal static class EntryWriting
{
    public static void Save(Session session, Entry entry)
    {
        string[] folded = [.. entry.Names.Select(SearchText.Fold)];
        string[] names = [.. folded.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
        object? key = session.Value(
            SqlFiles.Statement("save-entry"),
            ("@id", entry.Id), ("@kind", (int)entry.Kind), ("@folded_name", folded[0]),
            ("@names", "\n" + string.Join('\n', names) + "\n"), ("@actor_kind", (int?)entry.ActorKind));
        session.Execute(SqlFiles.Statement("delete-entry-words"), ("@entry", key));
        session.Execute(
            SqlFiles.Statement("insert-entry-words"),
            ("@entry", key), ("@words", string.Join(' ', names.Concat(entry.OtherTexts.Select(SearchText.Fold)))));

        if (entry.IsNamed)
        {
            SaveNames(session, entry.Id, names);
        }
    }

    public static void Delete(Session session, string id)
    {
        if (session.Value(SqlFiles.Statement("delete-entry"), ("@id", id)) is { } key)
        {
            session.Execute(SqlFiles.Statement("delete-entry-words"), ("@entry", key));
        }
    }

    private static void SaveNames(Session session, string id, string[] names)
    {
        session.Execute(SqlFiles.Statement("delete-name-words"), ("@id", id));
        session.Execute(SqlFiles.Statement("delete-names"), ("@id", id));
        foreach (string name in names)
        {
            object? key = session.Value(SqlFiles.Statement("insert-name"), ("@folded", name), ("@id", id));
            session.Execute(SqlFiles.Statement("insert-name-words"), ("@name", key), ("@words", name));
        }
    }
}
