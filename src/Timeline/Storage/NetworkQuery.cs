using Timeline.Actors;
using Timeline.Claims;
using Timeline.Connections;
using Timeline.Time;

namespace Timeline.Storage;

/// <summary>A question for the contact events between some actors and another, over others.</summary>
public sealed record NetworkQuery
{
    /// <summary>Where chains begin: one or more actors, asked for together.</summary>
    public required ValueList<ActorId> From { get; init; }

    /// <summary>Where chains end.</summary>
    public required ActorId To { get; init; }

    /// <summary>Only contact events that may lie inside this window; absent for all.</summary>
    public TimeWindow? During { get; init; }

    /// <summary>The modalities of events that make a contact, and of participations besides actual ones.</summary>
    public ValueList<Modality> Modalities { get; init; } = ContactRules.UsualModalities;

    /// <summary>The most hops a chain may have, from 1 to 6.</summary>
    public required int MaxHops { get; init; }

    /// <summary>
    /// The most events to read; a store that would read more stops there and says so
    /// (<see cref="ContactNetwork.IsTruncated"/>).
    /// </summary>
    public int MaxEvents { get; init; } = 20_000;
}
