using Timeline.Actors;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Places;
using Timeline.Time;
using Timeline.Topics;

namespace Timeline.Storage;

/// <summary>Which events to find. Conditions are joined by "and", the members of a list by "or"; an empty list sets no condition.</summary>
public sealed record EventFilter
{
    /// <summary>The filter that every event passes.</summary>
    public static EventFilter Any { get; } = new();

    /// <summary>Conditions on time; all must hold.</summary>
    public ValueList<TimeCondition> When { get; init; } = [];

    /// <summary>Whether the time conditions must hold for certain, or may.</summary>
    public Likelihood Likelihood { get; init; } = Likelihood.Possible;

    /// <summary>The kinds wanted.</summary>
    public ValueList<EventKind> Kinds { get; init; } = [];

    /// <summary>The forms wanted.</summary>
    public ValueList<EventForm> Forms { get; init; } = [];

    /// <summary>The modalities wanted.</summary>
    public ValueList<Modality> Modalities { get; init; } = [];

    /// <summary>How finely the date must be known; an event without a date has none of these.</summary>
    public ValueList<Precision> Precisions { get; init; } = [];

    /// <summary>Places; an event in a place within one of them counts.</summary>
    public ValueList<PlaceId> Places { get; init; } = [];

    /// <summary>Actors of which at least one takes part.</summary>
    public ValueList<ActorId> Actors { get; init; } = [];

    /// <summary>Topics of which the event has at least one.</summary>
    public ValueList<TopicId> Topics { get; init; } = [];

    /// <summary>Publishers of which at least one published an active claim on the event.</summary>
    public ValueList<ActorId> Publishers { get; init; } = [];

    /// <summary>The same filter for events that also share time with a span, as surely as <see cref="Likelihood"/> says; that condition comes first.</summary>
    public EventFilter Sharing(TimeWindow span) => this with { When = [new TimeCondition(TimeFilter.Overlaps, span), .. When] };
}

/// <summary>A condition on an event's date.</summary>
/// <param name="Relation">How the event's time must lie to the window.</param>
/// <param name="Window">The window.</param>
public readonly record struct TimeCondition(TimeFilter Relation, TimeWindow Window);

/// <summary>How sure an answer must be.</summary>
public enum Likelihood
{
    /// <summary>True whatever the uncertain dates turn out to be.</summary>
    Certain,

    /// <summary>Not excluded by the dates; what is certain is possible too.</summary>
    Possible,
}
