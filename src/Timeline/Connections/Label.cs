using Timeline.Actors;
using Timeline.Time;

namespace Timeline.Connections;

/// <summary>How somebody was reached: over which contact, from whom, and since when what is known there can be passed on.</summary>
internal sealed class Label(ActorId actor, TimePoint arrival, ContactEvent? contact, Label? before)
{
    public ActorId Actor { get; } = actor;

    public TimePoint Arrival { get; } = arrival;

    public ContactEvent? Contact { get; } = contact;

    public static Label Start(ActorId actor) => new(actor, TimePoint.Beginning, null, null);

    public bool Visits(ActorId other)
    {
        for (Label? label = this; label is not null; label = label.Before)
        {
            if (label.Actor == other)
            {
                return true;
            }
        }

        return false;
    }

    public Chain ToChain(bool isCertain)
    {
        var hops = new Stack<Hop>();
        for (Label label = this; label.Contact is { } via && label.Before is { } from; label = from)
        {
            hops.Push(new Hop(from.Actor, label.Actor, via.Id));
        }

        return new Chain(hops.ToValueList(), isCertain);
    }

    /// <summary>Earliest arrival first; ties by the contacts' order from the end, so that every store gives the same chains.</summary>
    public static int Compare(Label left, Label right)
    {
        int order = left.Arrival.CompareTo(right.Arrival);
        Label? one = left;
        Label? other = right;
        while (order == 0 && one?.Contact is { } oneContact && other?.Contact is { } otherContact)
        {
            order = oneContact.SortKey.CompareTo(otherContact.SortKey);
            order = order != 0 ? order : one.Actor.CompareTo(other.Actor);
            (one, other) = (one.Before, other.Before);
        }

        return order;
    }

    private Label? Before { get; } = before;
}
