using Timeline.Actors;

namespace Timeline.Claims;

/// <summary>One link of the chain through which an article heard something: article, from Reuters, from Col. Butler.</summary>
public sealed record AttributionLink
{
    /// <summary>Who said it; absent when the source leaves the speaker unnamed.</summary>
    public ActorId? Speaker { get; init; }

    /// <summary>The source's own words for the speaker: "unnamed officials". Given where <see cref="Speaker"/> is not.</summary>
    public string? Words { get; init; }

    /// <summary>In what form it was said, where the source tells.</summary>
    public AttributionMedium? Medium { get; init; }
}
