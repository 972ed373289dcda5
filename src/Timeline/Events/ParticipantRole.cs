namespace Timeline.Events;

/// <summary>What an actor does in an event.</summary>
public enum ParticipantRole
{
    /// <summary>Takes part, without a more particular role.</summary>
    Participant,

    /// <summary>Travels to the host.</summary>
    Visitor,

    /// <summary>Receives the visitor.</summary>
    Host,

    /// <summary>Brings others together.</summary>
    Mediator,

    /// <summary>Calls or arranges the event.</summary>
    Organizer,

    /// <summary>Speaks, writes or announces.</summary>
    Speaker,

    /// <summary>Is spoken to.</summary>
    Addressee,

    /// <summary>Does what the event is: strikes, raids, decides.</summary>
    Agent,

    /// <summary>Is what the act is aimed at.</summary>
    Target,

    /// <summary>Suffers from it.</summary>
    Victim,

    /// <summary>Takes or leaves an office.</summary>
    Appointee,

    /// <summary>Signs an agreement.</summary>
    Signatory,

    /// <summary>Is spoken about, without taking part.</summary>
    Subject,
}

/// <summary>What follows from a role.</summary>
public static class ParticipantRoles
{
    /// <summary>The roles whose holders are in contact with the other participants of a contact event.</summary>
    public static ValueList<ParticipantRole> InContact { get; } =
    [
        ParticipantRole.Participant, ParticipantRole.Visitor, ParticipantRole.Host, ParticipantRole.Mediator,
        ParticipantRole.Organizer, ParticipantRole.Speaker, ParticipantRole.Addressee, ParticipantRole.Signatory,
    ];

    /// <summary>Whether the holder of the role is in contact with the other participants of a contact event.</summary>
    public static bool IsInContact(this ParticipantRole role) => InContact.AsSpan().Contains(role);
}
