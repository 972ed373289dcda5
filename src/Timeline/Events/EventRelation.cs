using Timeline.Claims;

namespace Timeline.Events;

/// <summary>A relation between two events, as one claim states it.</summary>
/// <param name="From">The event the claim is about.</param>
/// <param name="To">The other event.</param>
/// <param name="Stated">What is said of the two.</param>
/// <param name="Claim">The claim that says so.</param>
public sealed record EventRelation(EventId From, EventId To, StatedRelation Stated, ClaimId Claim);

/// <summary>What a claim says about its event and another.</summary>
public sealed record StatedRelation
{
    /// <summary>How the claim's event relates to the other.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>The other event.</summary>
    public required EventId Event { get; init; }

    /// <summary>The source's own words: "in response to one of the attacks".</summary>
    public string? Words { get; init; }

    /// <summary>How far apart the two are, where the source says so ("days after").</summary>
    public DayGap? Gap { get; init; }
}

/// <summary>A distance in days between two events.</summary>
/// <param name="Least">At least so many days; zero or more.</param>
/// <param name="Most">At most so many; absent without an upper bound.</param>
/// <param name="Words">The source's own words.</param>
public sealed record DayGap(int Least, int? Most, string? Words);
