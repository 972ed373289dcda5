namespace Timeline.Events;

/// <summary>How an event fills its time.</summary>
public enum EventForm
{
    /// <summary>It happened once.</summary>
    Occurrence,

    /// <summary>It happened several times ("several recent airstrikes"), reported as one.</summary>
    Series,

    /// <summary>It held for a while: a state of affairs.</summary>
    State,
}
