using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Queries;

/// <summary>Answers questions for the change log.</summary>
internal static class FindChanges
{
    public static ChangeSlice Answer(Session session, ChangeQuery query)
    {
        (long oldest, long newest) = session.Read(
            SqlFiles.Statement("summarize-changes"),
            row => row.IsDBNull(0) ? (1, 0) : (row.GetInt64(0), row.GetInt64(1)))[0];
        if (query.After < oldest - 1 || query.After > newest)
        {
            return new ChangeSlice([], newest, IsMissingSome: true);
        }

        List<EventChange> changes = session.Read(
            SqlFiles.Statement("find-changes"),
            row => new EventChange(row.GetInt64(0), new EventId(row.GetString(1)), row.Enum<EventChangeKind>(2), row.Instant(3)),
            ("@after", query.After), ("@limit", query.First));
        return new ChangeSlice(changes.ToValueList(), newest, IsMissingSome: false);
    }
}
