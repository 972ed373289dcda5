using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Time;

namespace Timeline.Claims;

/// <summary>
/// What one article says about one event. Claims are the source of truth: they are never overwritten, only superseded or
/// withdrawn, and everything else about events is computed from those that are active.
/// </summary>
public sealed record Claim
{
    /// <summary>Computed from the article, the event and what is said: the same words give the same id.</summary>
    public required ClaimId Id { get; init; }

    /// <summary>The article that says it.</summary>
    public required ArticleId Article { get; init; }

    /// <summary>The event it is about.</summary>
    public required EventId Event { get; init; }

    /// <summary>Tells several claims of one article about one event apart; empty for the usual single one.</summary>
    public string Label { get; init; } = "";

    /// <summary>Where the claim stands among its article's claims, from zero.</summary>
    public int Position { get; init; }

    /// <summary>The earliest moment the article can have been published: orders claims by when they became known.</summary>
    public required TimePoint KnownFrom { get; init; }

    /// <summary>When the claim was recorded here.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>Whether the claim counts today, and if not, why.</summary>
    public ClaimStatus Status { get; init; } = ClaimStatus.Active;

    /// <summary>What is said.</summary>
    public required ClaimContent Content { get; init; }
}
