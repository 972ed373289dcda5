using Timeline.Actors;
using Timeline.Time;

namespace Timeline.Connections;

/// <summary>Finds the chains between two actors in a network of contacts.</summary>
/// <remarks>
/// Level by level, as in the search for time-respecting paths of Kempe, Kleinberg and Kumar (2002): a label says how
/// somebody was reached and since when; of the ways to reach the same actor in the same number of hops those that arrive
/// earliest are kept, because whatever follows a later arrival also follows an earlier one.
/// </remarks>
public static class Chains
{
    /// <summary>Finds the best chains: certain before possible, fewer hops before more, earlier arrival before later.</summary>
    /// <param name="network">The contacts to look among.</param>
    /// <param name="from">Where chains begin.</param>
    /// <param name="to">Where they end; not <paramref name="from"/>.</param>
    /// <param name="during">The window in which a contact must lie for certain to be certain; absent for any time.</param>
    /// <param name="maxHops">The most contacts in a chain, from 1 on.</param>
    /// <param name="limit">The most chains wanted, from 1 on.</param>
    public static IReadOnlyList<Chain> Find(
        ContactNetwork network, ActorId from, ActorId to, TimeWindow? during, int maxHops, int limit)
    {
        ILookup<ActorId, ContactEvent> byActor = network.Events
            .SelectMany(contact => contact.Parties.Select(party => (party.Actor, contact)))
            .ToLookup(pair => pair.Actor, pair => pair.contact);
        IEnumerable<Label> certain = Search(byActor, from, to, new CertainStep(during), maxHops, limit);
        IEnumerable<Label> possible = Search(byActor, from, to, new PossibleStep(), maxHops, limit);
        return
        [
            .. certain.Select(label => label.ToChain(isCertain: true))
                .Concat(possible.Select(label => label.ToChain(isCertain: false)))
                .DistinctBy(chain => chain.Hops)
                .Take(limit),
        ];
    }

    /// <summary>The labels that reach the goal, fewest hops and earliest arrival first.</summary>
    private static List<Label> Search(
        ILookup<ActorId, ContactEvent> byActor, ActorId from, ActorId to, ITimeStep step, int maxHops, int limit)
    {
        var reached = new List<Label>();
        List<Label> frontier = [Label.Start(from)];
        for (int hop = 1; hop <= maxHops && frontier.Count > 0 && reached.Count < limit; hop++)
        {
            var best = new EarliestLabels(limit);
            foreach (Label label in frontier)
            {
                Extend(label, byActor[label.Actor], step, best);
            }

            reached.AddRange(best.Of(to));
            frontier = best.AllBut(to);
        }

        return reached;
    }

    private static void Extend(Label label, IEnumerable<ContactEvent> contacts, ITimeStep step, EarliestLabels best)
    {
        foreach (ContactEvent contact in contacts)
        {
            if (step.Arrival(label, contact) is not { } arrival)
            {
                continue;
            }

            foreach (ContactParty party in contact.Parties)
            {
                if (step.Allows(contact, party) && !label.Visits(party.Actor))
                {
                    best.Offer(new Label(party.Actor, arrival, contact, label));
                }
            }
        }
    }

    /// <summary>When a contact can follow what came before, and since when its parties are then reached.</summary>
    private interface ITimeStep
    {
        TimePoint? Arrival(Label before, ContactEvent contact);

        bool Allows(ContactEvent contact, ContactParty party);
    }

    /// <summary>Every contact certain; each over before the next begins, whatever the exact dates.</summary>
    private sealed class CertainStep(TimeWindow? during) : ITimeStep
    {
        public TimePoint? Arrival(Label before, ContactEvent contact) =>
            contact.IsActual
            && (before.Contact is null || contact.Bounds.EarliestStart > before.Arrival)
            && (during is not { } window || TimeFilter.During.Holds(contact.Bounds, window) == Certainty.Yes)
            && contact.Parties.Any(party => party.Actor == before.Actor && party.IsActual)
                ? contact.Bounds.LatestEnd
                : null;

        public bool Allows(ContactEvent contact, ContactParty party) => party.IsActual;
    }

    /// <summary>Some choice of exact dates puts the contacts in this order.</summary>
    private sealed class PossibleStep : ITimeStep
    {
        public TimePoint? Arrival(Label before, ContactEvent contact) =>
            before.Contact is null ? contact.Bounds.EarliestEnd
            : contact.Id != before.Contact.Id && before.Arrival <= contact.Bounds.LatestStart
                ? TimePoint.Max(contact.Bounds.EarliestEnd, before.Arrival)
                : null;

        public bool Allows(ContactEvent contact, ContactParty party) => true;
    }
}
