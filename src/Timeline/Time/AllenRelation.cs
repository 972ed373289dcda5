namespace Timeline.Time;

/// <summary>
/// How one span of time lies to another: the thirteen relations of Allen's interval algebra. Exactly one of them holds
/// between two known spans. Spans are whole seconds with both ends included, so one meets the other if it ends in the
/// second before the other starts.
/// </summary>
public enum AllenRelation
{
    /// <summary>Ends before the other starts, with time between.</summary>
    Before,

    /// <summary>Starts after the other ends, with time between.</summary>
    After,

    /// <summary>Ends in the second before the other starts.</summary>
    Meets,

    /// <summary>Starts in the second after the other ends.</summary>
    MetBy,

    /// <summary>Starts first, and ends while the other lasts.</summary>
    Overlaps,

    /// <summary>Starts while the other lasts, and ends last.</summary>
    OverlappedBy,

    /// <summary>Starts with the other and ends first.</summary>
    Starts,

    /// <summary>Starts with the other and ends last.</summary>
    StartedBy,

    /// <summary>Starts later than the other and ends earlier.</summary>
    During,

    /// <summary>Starts earlier than the other and ends later.</summary>
    Contains,

    /// <summary>Starts later than the other and ends with it.</summary>
    Finishes,

    /// <summary>Starts earlier than the other and ends with it.</summary>
    FinishedBy,

    /// <summary>Starts and ends with the other.</summary>
    Equals,
}
