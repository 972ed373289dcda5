using Timeline.Actors;
using Timeline.Claims;
using Timeline.Connections;
using Timeline.Time;

namespace Timeline.Storage;

/// <summary>A question for the contacts of actors: one page for each actor.</summary>
public sealed record ContactQuery
{
    /// <summary>The actors.</summary>
    public required IReadOnlyList<ActorId> Actors { get; init; }

    /// <summary>Only contact events that may lie inside this window; absent for all.</summary>
    public TimeWindow? During { get; init; }

    /// <summary>The modalities of events that make a contact, and of participations besides actual ones (<see cref="ContactRules.IsPartOfContact"/>); see <see cref="Contact"/> for what is certain.</summary>
    public ValueList<Modality> Modalities { get; init; } = ContactRules.UsualModalities;

    /// <summary>Whether contacts that are only possible are wanted.</summary>
    public Likelihood Likelihood { get; init; } = Likelihood.Possible;

    /// <summary>Which page of each, in the order of <see cref="ContactKey"/>.</summary>
    public required Page<ContactKey> Page { get; init; }
}

/// <summary>The order of contacts: most certain meetings first, then most possible, then the id.</summary>
/// <param name="Certain">The number of certain contact events.</param>
/// <param name="Possible">The number of possible ones.</param>
/// <param name="With">The other actor.</param>
public readonly record struct ContactKey(int Certain, int Possible, ActorId With)
{
    /// <summary>The key of a contact.</summary>
    public static ContactKey Of(Contact contact) => new(contact.Certain, contact.Possible, contact.With);
}
