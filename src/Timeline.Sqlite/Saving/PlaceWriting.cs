using Timeline.Places;
using Timeline.Sqlite.Access;

namespace Timeline.Sqlite.Saving;

/// <summary>Keeps which place lies in which, however deep.</summary>
internal static class PlaceWriting
{
    /// <summary>The places that lie directly in some others, also those that were there before them.</summary>
    public static IReadOnlyList<PlaceId> LoadWithin(Session session, IReadOnlyList<PlaceId> places) => places.Count == 0
        ? []
        : session.Read(SqlFiles.Statement("load-places-within"), row => new PlaceId(row.GetString(0)), ("@ids", Json.Ids(places)));

    /// <summary>Finds the ancestors of some places anew, of all that lie in them, and of the events there.</summary>
    public static void Relocate(Session session, IReadOnlyList<PlaceId> places)
    {
        if (places.Count == 0)
        {
            return;
        }

        string affected = Json.Numbers(session.Read(SqlFiles.Statement("load-places-at-or-in"), row => row.GetInt32(0), ("@ids", Json.Ids(places))));
        session.Execute(SqlFiles.Statement("delete-place-ancestors"), ("@places", affected));
        session.Execute(SqlFiles.Statement("insert-place-ancestors"), ("@places", affected));

        List<int> events = session.Read(SqlFiles.Statement("load-events-at-places"), row => row.GetInt32(0), ("@places", affected));
        foreach (int[] chunk in events.Chunk(Chunks.Size))
        {
            session.Execute(SqlFiles.Statement("delete-outer-event-places"), ("@events", Json.Numbers(chunk)));
            session.Execute(SqlFiles.Statement("insert-outer-event-places"), ("@events", Json.Numbers(chunk)));
        }
    }
}
