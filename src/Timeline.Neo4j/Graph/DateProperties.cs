using NodaTime;
using NodaTime.Text;
using Timeline.Time;

namespace Timeline.Neo4j.Graph;

/// <summary>Dates and moments as properties.</summary>
internal static class DateProperties
{
    /// <summary>The date as it is written and read; nothing for no date.</summary>
    public static void AddDate(this Dictionary<string, object?> properties, EventDate? date)
    {
        if (date is not null)
        {
            properties["edtf"] = date.Edtf.ToString();
            properties["reading"] = Access.EnumNames<Reading>.Of(date.Reading);
            properties["expression"] = date.Expression;
            properties["anchor"] = date.Anchor;
            properties["rule"] = date.Rule;
            properties["display"] = date.Display;
        }
    }

    /// <summary>The four bounds in seconds since 1970, as questions compare them.</summary>
    public static void AddBounds(this Dictionary<string, object?> properties, Bounds bounds)
    {
        properties["es"] = bounds.EarliestStart.Seconds;
        properties["ls"] = bounds.LatestStart.Seconds;
        properties["ee"] = bounds.EarliestEnd.Seconds;
        properties["le"] = bounds.LatestEnd.Seconds;
    }

    /// <summary>The day of a bound, for people who read the graph; null where there is none, and in years that no calendar on a wall has.</summary>
    public static string? Day(TimePoint point) => point.ToLocalDate() is { } day ? LocalDatePattern.Iso.Format(day) : null;

    /// <summary>A moment, for people who read the graph.</summary>
    public static string? Moment(Instant? moment) => moment is { } given ? InstantPattern.ExtendedIso.Format(given) : null;
}
