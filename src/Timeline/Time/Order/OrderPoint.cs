namespace Timeline.Time.Order;

/// <summary>Where an event begins or where it is over.</summary>
public enum SpanEnd
{
    /// <summary>Its first second.</summary>
    Start,

    /// <summary>Its last second.</summary>
    End,
}

/// <summary>The start or the end of an event.</summary>
/// <param name="Event">The id of the event.</param>
/// <param name="End">Which of the two.</param>
public readonly record struct OrderPoint(string Event, SpanEnd End)
{
    /// <summary>As in "start of event:raid".</summary>
    public override string ToString() => $"{(End == SpanEnd.Start ? "start" : "end")} of {Event}";
}
