using Timeline.Sqlite.Access;
using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>Finds from when to when the events reach.</summary>
internal static class FindExtent
{
    public static TimeWindow? Answer(Session session)
    {
        TimeWindow? calendar = TimeWindow.Calendar;
        return session.Read<TimeWindow?>(
            SqlFiles.Statement("find-extent"),
            row => row.IsDBNull(0) ? null : new TimeWindow(new TimePoint(row.GetInt64(0)), new TimePoint(row.GetInt64(1))),
            [.. calendar.Values()])[0];
    }
}
