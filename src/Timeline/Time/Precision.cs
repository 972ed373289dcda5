namespace Timeline.Time;

/// <summary>How finely a date is known, from the form of its EDTF text.</summary>
public enum Precision
{
    /// <summary>A date with a time of day.</summary>
    Second,

    /// <summary>One calendar day.</summary>
    Day,

    /// <summary>A Monday to Sunday range, `[2023-02-20..2023-02-26]`.</summary>
    Week,

    /// <summary>A month, or some day of it (`1985-04-XX`).</summary>
    Month,

    /// <summary>A season, quarter, quadrimester or half-year (codes 21 to 41).</summary>
    Season,

    /// <summary>A year, or some month or day of it (`1985-XX`, `1985-XX-XX`).</summary>
    Year,

    /// <summary>Some year of a decade, `201X`.</summary>
    Decade,

    /// <summary>Some year of a century, `20XX` or `1950S2`.</summary>
    Century,

    /// <summary>An interval, a set, or a span that is none of the others; both ends are dates.</summary>
    Interval,

    /// <summary>One end or both are open or unknown.</summary>
    Open,
}
