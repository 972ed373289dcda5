using Timeline.Actors;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Time;
using Timeline.Topics;

namespace Timeline.Storage;

/// <summary>A question for events: one page for each parent.</summary>
public sealed record EventQuery
{
    /// <summary>Whose events; all of one type. One <see cref="EventsOf.Everything"/> asks for all events.</summary>
    public required IReadOnlyList<EventsOf> Parents { get; init; }

    /// <summary>Which of them.</summary>
    public EventFilter Filter { get; init; } = EventFilter.Any;

    /// <summary>Which page of each, in the order of <see cref="Event.SortKey"/>.</summary>
    public required Page<SortKey> Page { get; init; }

    /// <summary>What to read of each event.</summary>
    public EventParts Parts { get; init; } = EventParts.None;
}

/// <summary>Whose events a list holds.</summary>
public abstract record EventsOf
{
    private EventsOf()
    {
    }

    /// <summary>All events.</summary>
    public sealed record Everything : EventsOf;

    /// <summary>The events an actor takes part in, in whatever role.</summary>
    public sealed record ByActor(ActorId Actor) : EventsOf;

    /// <summary>
    /// The events that make two actors contacts of each other, by the same rules and modalities as in a
    /// <see cref="ContactQuery"/>.
    /// </summary>
    public sealed record ByPair(ActorId One, ActorId Other, ValueList<Modality> Modalities) : EventsOf;

    /// <summary>The events somebody takes part in as holder of an office.</summary>
    public sealed record ByOffice(OfficeId Office) : EventsOf;

    /// <summary>The events in a place, or in a place within it.</summary>
    public sealed record ByPlace(PlaceId Place) : EventsOf;

    /// <summary>The events in a place itself, without those of which only a place within it is told.</summary>
    public sealed record DirectlyAt(PlaceId Place) : EventsOf;

    /// <summary>The events about a topic.</summary>
    public sealed record ByTopic(TopicId Topic) : EventsOf;

    /// <summary>The events on which an article makes an active claim.</summary>
    public sealed record ByArticle(ArticleId Article) : EventsOf;

    /// <summary>The events that an active claim states to be part of another, directly.</summary>
    public sealed record PartsOf(EventId Event) : EventsOf;

    /// <summary>Those of the events named that are there: which of them pass a filter.</summary>
    public sealed record Listed(ValueList<EventId> Events) : EventsOf;
}
