using Timeline.Time;

namespace Timeline.Sqlite.Saving;

/// <summary>A date as parameters of the columns that keep it.</summary>
internal static class DateValues
{
    public static (string, object?)[] Of(EventDate? date, Bounds bounds) =>
    [
        ("@es", bounds.EarliestStart.Seconds), ("@ls", bounds.LatestStart.Seconds),
        ("@ee", bounds.EarliestEnd.Seconds), ("@le", bounds.LatestEnd.Seconds),
        ("@edtf", date?.Edtf.ToString()), ("@reading", (int?)date?.Reading),
        ("@expression", date?.Expression), ("@anchor", date?.Anchor), ("@rule", date?.Rule),
    ];
}
