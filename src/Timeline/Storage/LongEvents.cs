using Timeline.Time;

namespace Timeline.Storage;

/// <summary>
/// Events that span more than a hundred days are found by indexes of their own: all others in a window begin at most so long
/// before it, so that a question for a month need not walk through decades.
/// </summary>
public static class LongEvents
{
    /// <summary>A hundred days in seconds. Indexes are made for it: it never changes.</summary>
    public const long Seconds = 8_640_000;

    /// <summary>Whether a date spans more than a hundred days, or has no bound.</summary>
    public static bool IsLong(this Bounds bounds) => (Int128)bounds.LatestEnd.Seconds - bounds.EarliestStart.Seconds > Seconds;

    /// <summary>
    /// Since when an event that is not long must have begun to meet all of some conditions, in seconds since 1970; null when these do
    /// not say.
    /// </summary>
    public static long? ReachOf(IEnumerable<TimeCondition> conditions)
    {
        TimePoint reach = conditions.Aggregate(TimePoint.Beginning, (latest, condition) => TimePoint.Max(latest, condition.Relation switch
        {
            TimeFilter.Before => TimePoint.Beginning,
            TimeFilter.After => condition.Window.To,
            _ => condition.Window.From,
        }));
        return reach.IsFinite ? reach.Plus(-Seconds).Seconds : null;
    }
}
