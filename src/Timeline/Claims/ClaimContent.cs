using Timeline.Events;
using Timeline.Places;
using Timeline.Time;
using Timeline.Topics;

namespace Timeline.Claims;

/// <summary>The values a claim gives; what is absent or empty the claim leaves open.</summary>
public sealed record ClaimContent
{
    /// <summary>What happened.</summary>
    public EventKind? Kind { get; init; }

    /// <summary>Whether it happened once, several times, or held for a while.</summary>
    public EventForm? Form { get; init; }

    /// <summary>What happened, in a few words of whoever entered the claim.</summary>
    public string? Title { get; init; }

    /// <summary>What the claim says about the reality of the event.</summary>
    public Modality Modality { get; init; } = Modality.Actual;

    /// <summary>The source's hedging words: "will likely".</summary>
    public string? Hedge { get; init; }

    /// <summary>When.</summary>
    public EventDate? When { get; init; }

    /// <summary>Where.</summary>
    public ValueList<PlaceId> Places { get; init; } = [];

    /// <summary>Who.</summary>
    public ValueList<Participation> Participations { get; init; } = [];

    /// <summary>About what.</summary>
    public ValueList<TopicId> Topics { get; init; } = [];

    /// <summary>How many.</summary>
    public ValueList<Count> Counts { get; init; } = [];

    /// <summary>How the event relates to others.</summary>
    public ValueList<StatedRelation> Relations { get; init; } = [];

    /// <summary>Through whom the article heard it, nearest first; empty when it speaks for itself.</summary>
    public ValueList<AttributionLink> Attribution { get; init; } = [];

    /// <summary>The words that support it.</summary>
    public ValueList<Quote> Quotes { get; init; } = [];

    /// <summary>A remark of whoever entered the claim.</summary>
    public string? Note { get; init; }
}
