using Timeline.Actors;
using Timeline.Connections;
using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Queries;

/// <summary>Answers questions for contacts.</summary>
internal static class FindContacts
{
    public static IReadOnlyList<Slice<Contact>> Answer(Session session, ContactQuery query)
    {
        Dictionary<int, ContactCount>[] met = [.. query.Actors.Select(actor => Count(session, actor, query))];
        Dictionary<int, string> actors = Loads.LoadIds(session, "load-actor-ids", "@actors", met.SelectMany(counts => counts.Keys));
        (List<Ranked> Page, ListTotal Total)[] pages = [.. met.Select(counts => Rank(counts, actors, query))];
        Dictionary<int, string> events = Loads.LoadIds(
            session, "load-event-ids", "@events", pages.SelectMany(page => page.Page).SelectMany(ranked => new[] { ranked.Count.First, ranked.Count.Last }));

        return
        [
            .. pages.Select((page, parent) => query.Page.ToSlice(
                [.. page.Page.Select(ranked => new Contact(
                    query.Actors[parent], ranked.Key.With, ranked.Key.Certain, ranked.Key.Possible,
                    new EventId(events[ranked.Count.First]), new EventId(events[ranked.Count.Last])))],
                page.Total)),
        ];
    }

    /// <summary>Whom an actor met how often, by the keys of actors.</summary>
    private static Dictionary<int, ContactCount> Count(Session session, ActorId actor, ContactQuery query)
    {
        var met = new Dictionary<int, ContactCount>();
        session.ForEach(
            ContactStatements.ContactsOf(query.During is not null),
            row =>
            {
                int contact = row.GetInt32(1);
                int with = row.GetInt32(0);
                if (!met.TryGetValue(with, out ContactCount? count))
                {
                    met.Add(with, count = new ContactCount(contact));
                }

                count.Add(contact, row.GetBoolean(2));
            },
            [("@actor", actor.Value), ("@modalities", ContactStatements.Bits(query.Modalities)), .. query.During.Values()]);
        return met;
    }

    /// <summary>The page's contacts, one more where there is one, and the size of the list.</summary>
    private static (List<Ranked> Page, ListTotal Total) Rank(Dictionary<int, ContactCount> met, Dictionary<int, string> actors, ContactQuery query)
    {
        Page<ContactKey> page = query.Page;
        IEnumerable<Ranked> ranked = met
            .Select(entry => new Ranked(new ContactKey(entry.Value.Certain, entry.Value.Possible, new ActorId(actors[entry.Key])), entry.Value))
            .Where(entry => query.Likelihood == Likelihood.Possible || entry.Key.Certain > 0)
            .Where(entry => page.From is not { } from || (page.IsBackward ? Compare(entry.Key, from) < 0 : Compare(entry.Key, from) > 0));
        var order = Comparer<ContactKey>.Create(Compare);
        List<Ranked> read = page.IsBackward
            ? [.. ranked.OrderByDescending(entry => entry.Key, order).Take(page.Limit()).Reverse()]
            : [.. ranked.OrderBy(entry => entry.Key, order).Take(page.Limit())];
        return (read, new ListTotal(met.Values.Count(count => count.Certain > 0), met.Count));
    }

    /// <summary>Most certain contacts first, then most possible ones, then by id.</summary>
    private static int Compare(ContactKey one, ContactKey other)
    {
        int order = other.Certain.CompareTo(one.Certain);
        order = order != 0 ? order : other.Possible.CompareTo(one.Possible);
        return order != 0 ? order : one.With.CompareTo(other.With);
    }

    private readonly record struct Ranked(ContactKey Key, ContactCount Count);

    /// <summary>The contacts with one other actor, noted in the order of events.</summary>
    private sealed class ContactCount(int first)
    {
        public int Certain { get; private set; }

        public int Possible { get; private set; }

        public int First { get; } = first;

        public int Last { get; private set; }

        public void Add(int contact, bool isCertain)
        {
            Certain += isCertain ? 1 : 0;
            Possible++;
            Last = contact;
        }
    }
}
