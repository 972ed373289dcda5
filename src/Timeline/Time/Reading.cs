namespace Timeline.Time;

/// <summary>How the date of an event is meant.</summary>
public enum Reading
{
    /// <summary>
    /// It happened at some time within. News says "in December" of a meeting that took an hour. The default for single
    /// dates, seasons and `[…]`.
    /// </summary>
    Within,

    /// <summary>It lasted so long, from the first element to the last. The default for `A/B` and `{…}`.</summary>
    Throughout,
}
