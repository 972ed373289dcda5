namespace Timeline.Time;

/// <summary>An answer about two dates that may not be known exactly.</summary>
public enum Certainty
{
    /// <summary>It holds wherever within their bounds the dates lie.</summary>
    Yes,

    /// <summary>It holds nowhere within their bounds.</summary>
    No,

    /// <summary>It holds for some possible dates and not for others.</summary>
    Maybe,

    /// <summary>As <see cref="Maybe"/>, because a bound that the question hangs on is unknown.</summary>
    Unknown,
}
