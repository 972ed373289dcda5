using Timeline.Actors;
using Timeline.Events;

namespace Timeline.Connections;

/// <summary>
/// A path of contacts that respects time: A met B, then B met C. No actor stands in it twice.
/// </summary>
/// <param name="Hops">The contacts in order of time; one or more.</param>
/// <param name="IsCertain">Whether every contact is certain and each was over for certain before the next began; otherwise the order is only not excluded.</param>
public sealed record Chain(ValueList<Hop> Hops, bool IsCertain);

/// <summary>One contact of a chain.</summary>
/// <param name="From">Who was reached before.</param>
/// <param name="To">Who is reached by it.</param>
/// <param name="Via">The contact event.</param>
public readonly record struct Hop(ActorId From, ActorId To, EventId Via);
