using Timeline.Articles;
using Timeline.Claims;
using Timeline.Places;
using Timeline.Time;
using Timeline.Topics;

namespace Timeline.Events;

/// <summary>
/// A dated happening: what the active claims about it amount to (<see cref="Fold"/>). An event has no truth of its own;
/// take its claims away and it is gone.
/// </summary>
public sealed record Event
{
    /// <summary>The stable id.</summary>
    public required EventId Id { get; init; }

    /// <summary>What happened.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>Whether it happened once, several times, or held for a while.</summary>
    public EventForm Form { get; init; }

    /// <summary>What happened, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it happened, is planned, is said not to have happened …</summary>
    public required Modality Modality { get; init; }

    /// <summary>Whether some active claim denies what others hold, or two of them give dates that exclude each other.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>When it happened; absent when no claim says.</summary>
    public EventDate? When { get; init; }

    /// <summary>How many active claims speak of it; one or more.</summary>
    public required int ClaimCount { get; init; }

    /// <summary>Where it happened, in claim order; empty when not known, or when <see cref="EventParts.Places"/> was not asked for.</summary>
    public ValueList<PlaceId> Places { get; init; } = [];

    /// <summary>Who took part; empty when not known, or when <see cref="EventParts.Participations"/> was not asked for.</summary>
    public ValueList<Participation> Participations { get; init; } = [];

    /// <summary>What it was about; empty when not known, or when <see cref="EventParts.Topics"/> was not asked for.</summary>
    public ValueList<TopicId> Topics { get; init; } = [];

    /// <summary>Numbers given; empty when there are none, or when <see cref="EventParts.Counts"/> was not asked for.</summary>
    public ValueList<Count> Counts { get; init; } = [];

    /// <summary>The articles that make the active claims, in ordinal order of their ids; empty when <see cref="EventParts.Articles"/> was not asked for.</summary>
    public ValueList<ArticleId> Articles { get; init; } = [];

    /// <summary>The four bounds of <see cref="When"/>; unbounded and unknown on both sides without a date.</summary>
    public Bounds Bounds => When?.Bounds ?? Bounds.Unknown;

    /// <summary>Where the event stands in the total order used for paging.</summary>
    public SortKey SortKey => new(Bounds, Id.Value);
}
