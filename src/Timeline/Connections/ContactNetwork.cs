using Timeline.Actors;
using Timeline.Events;
using Timeline.Time;

namespace Timeline.Connections;

/// <summary>Contact events with those in contact: what chains are made of.</summary>
/// <param name="Events">The events in the order of events, each once.</param>
/// <param name="IsTruncated">Whether the store stopped at the query's limit, so that chains may be missing.</param>
public sealed record ContactNetwork(IReadOnlyList<ContactEvent> Events, bool IsTruncated);

/// <summary>A contact event, with just what a chain needs.</summary>
/// <param name="Id">The event.</param>
/// <param name="Bounds">When it happened.</param>
/// <param name="IsActual">Whether the event itself is actual.</param>
/// <param name="Parties">Those in contact, in id order, each once.</param>
public sealed record ContactEvent(EventId Id, Bounds Bounds, bool IsActual, ValueList<ContactParty> Parties)
{
    /// <summary>Where the event stands in the order of events.</summary>
    public SortKey SortKey => new(Bounds, Id.Value);
}

/// <summary>Somebody in contact with others.</summary>
/// <param name="Actor">Who.</param>
/// <param name="IsActual">Whether the part is actual, not only alleged.</param>
public readonly record struct ContactParty(ActorId Actor, bool IsActual);
