namespace Timeline.Time.Order;

/// <summary>Which of the four bounds.</summary>
public enum BoundSide
{
    /// <summary>The earliest start.</summary>
    EarliestStart,

    /// <summary>The latest start.</summary>
    LatestStart,

    /// <summary>The earliest end.</summary>
    EarliestEnd,

    /// <summary>The latest end.</summary>
    LatestEnd,
}

/// <summary>One bound that the order of events has moved.</summary>
/// <param name="Side">Which bound.</param>
/// <param name="From">Where the claimed date has it.</param>
/// <param name="To">Where it is now.</param>
/// <param name="Origin">The event whose claimed date it comes from; the event itself if its own other bound moved it.</param>
/// <param name="Because">What leads from the origin to this bound, in that order.</param>
public sealed record Tightening(
    BoundSide Side, TimePoint From, TimePoint To, string Origin, IReadOnlyList<OrderConstraint> Because);

/// <summary>The date of an event as claimed, and as the order of events leaves it.</summary>
/// <param name="Claimed">What the claim says.</param>
/// <param name="Bounds">What is left of it; the same if the order says nothing new.</param>
/// <param name="Steps">Why, for each bound that moved.</param>
public sealed record TightenedDate(Bounds Claimed, Bounds Bounds, IReadOnlyList<Tightening> Steps);
