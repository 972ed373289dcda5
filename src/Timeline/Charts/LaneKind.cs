using Timeline.Actors;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Storage;

namespace Timeline.Charts;

/// <summary>What the lanes of a chart stand for.</summary>
public enum LaneKind
{
    /// <summary>Persons who take part.</summary>
    Person,

    /// <summary>Organisations and groups that take part: every actor who is no person.</summary>
    Organization,

    /// <summary>Offices as whose holder somebody takes part.</summary>
    Office,

    /// <summary>Places that are countries, with the events in places within them.</summary>
    Country,

    /// <summary>Places of any kind, with the events that happened there and not merely in a place within.</summary>
    Place,
}

/// <summary>What stands in the lanes of a chart.</summary>
public static class Lanes
{
    /// <summary>The events of the lane of an actor, an office or a place; null if the id is none of these.</summary>
    /// <param name="id">The id that the lane stands for.</param>
    /// <param name="kind">What the chart's lanes stand for; it tells whether a place's lane holds what happened in places within it.</param>
    public static EventsOf? EventsOf(string id, LaneKind kind) =>
        EntityId.TryParse(id, out ActorId actor) ? new EventsOf.ByActor(actor)
        : EntityId.TryParse(id, out OfficeId office) ? new EventsOf.ByOffice(office)
        : EntityId.TryParse(id, out PlaceId place) ? (kind == LaneKind.Place ? new EventsOf.DirectlyAt(place) : new EventsOf.ByPlace(place))
        : null;
}
