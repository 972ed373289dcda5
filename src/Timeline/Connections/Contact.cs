using Timeline.Actors;
using Timeline.Claims;
using Timeline.Events;

namespace Timeline.Connections;

/// <summary>
/// That one actor was in contact with another: both took part, in roles that are in contact
/// (<see cref="ParticipantRoles.InContact"/>), in events of a contact kind (<see cref="EventKinds.Contacts"/>).
/// </summary>
/// <param name="Of">The actor asked about.</param>
/// <param name="With">The other.</param>
/// <param name="Certain">How many of those events are certain: event and both parts are actual, and the event lies inside the window for certain.</param>
/// <param name="Possible">How many are not excluded: the certain ones, and those that may lie inside the window or are of another modality asked for.</param>
/// <param name="First">The first of the possible events in the order of events.</param>
/// <param name="Last">The last of them.</param>
public sealed record Contact(ActorId Of, ActorId With, int Certain, int Possible, EventId First, EventId Last);

/// <summary>What makes a contact, in one place for all stores.</summary>
public static class ContactRules
{
    /// <summary>The modalities that make a contact unless a question names others: what happened, and what is alleged to have (possible only).</summary>
    public static ValueList<Modality> UsualModalities { get; } = [Modality.Actual, Modality.Alleged];

    /// <summary>
    /// Whether a participation makes a contact of an event whose modality is wanted: an actual part always does (also in a
    /// plan, where it is as planned as the event), any other when it is asked for.
    /// </summary>
    public static bool IsPartOfContact(Modality part, ValueList<Modality> wanted) => part == Modality.Actual || wanted.Contains(part);
}
