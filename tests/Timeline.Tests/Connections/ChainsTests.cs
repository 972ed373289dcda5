using FsCheck;
using FsCheck.Fluent;
using Timeline.Actors;
using Timeline.Connections;
using Timeline.Events;
using Timeline.Time;

namespace Timeline.Tests.Connections;

public class ChainsTests
{
    private const int MaxHops = 3;

    [Fact]
    public void Chain_respects_time()
    {
        ContactNetwork network = Network(Contact("call", "[2023-02-20..2023-02-26]", "a", "b"), Contact("talks", "2023-03-03", "b", "c"));

        Chain there = Assert.Single(Find(network, "a", "c"));

        Assert.Equal("a -call-> b -talks-> c", Show(there));
        Assert.True(there.IsCertain);
        Assert.Empty(Find(network, "c", "a"));
    }

    [Fact]
    public void Order_that_the_dates_leave_open_is_only_possible()
    {
        ContactNetwork network = Network(Contact("call", "2023-02", "a", "b"), Contact("talks", "2023-02-14", "b", "c"));

        Assert.False(Assert.Single(Find(network, "a", "c")).IsCertain);
        Assert.False(Assert.Single(Find(network, "c", "a")).IsCertain);
    }

    [Fact]
    public void Chain_is_not_possible_when_no_choice_of_dates_orders_all_of_it()
    {
        ContactNetwork network = Network(
            Contact("first", "2023-02-14", "a", "b"), Contact("second", "2023-02", "b", "c"), Contact("third", "2023-02-10", "c", "d"));

        Assert.Empty(Find(network, "a", "d"));
    }

    [Fact]
    public void Alleged_contact_makes_a_chain_possible_only()
    {
        ContactNetwork network = Network(
            Contact("call", "2023-02-01", "a", "b"), Contact("talks", "2023-02-14", "b", "c") with { IsActual = false });

        Assert.False(Assert.Single(Find(network, "a", "c")).IsCertain);
    }

    [Fact]
    public void One_event_of_three_is_one_hop()
    {
        ContactNetwork network = Network(Contact("talks", "2023-02-14", "a", "b", "c"));

        Assert.Equal("a -talks-> c", Show(Assert.Single(Find(network, "a", "c"))));
    }

    [Fact]
    public void Contact_that_may_lie_outside_the_window_is_not_certain()
    {
        ContactNetwork network = Network(Contact("talks", "[2023-02-27..2023-03-05]", "a", "b"));

        Chain chain = Assert.Single(Chains.Find(network, Id("a"), Id("b"), TimeWindow.FromEdtf("2023-03").Value, MaxHops, 5));

        Assert.False(chain.IsCertain);
    }

    [Fact]
    public void Finds_a_chain_exactly_when_some_sequence_of_contacts_is_one() =>
        Prop.ForAll(Networks().ToArbitrary(), network =>
        {
            IReadOnlyList<Chain> found = Chains.Find(network, Id("a"), Id("e"), null, MaxHops, 50);
            HashSet<string> possible = [.. Everyone(network).Where(path => IsPossible(network, path)).Select(Show)];
            HashSet<string> certain = [.. Everyone(network).Where(path => IsCertain(network, path)).Select(Show)];

            bool agreesOnExistence = found.Any() == (possible.Count > 0) && found.Any(chain => chain.IsCertain) == (certain.Count > 0);
            bool eachIsOne = found.All(chain => (chain.IsCertain ? certain : possible).Contains(Show(chain)));
            bool shortestFirst = found.Where(chain => chain.IsCertain).Select(chain => chain.Hops.Count).FirstOrDefault()
                == certain.Select(Hops).DefaultIfEmpty().Min();
            return agreesOnExistence && eachIsOne && shortestFirst;
        }).QuickCheckThrowOnFailure();

    private static Gen<ContactNetwork> Networks() =>
        from count in Gen.Choose(1, 7)
        from days in Gen.Elements("2023-02-01", "2023-02-03", "2023-02", "[2023-02-02..2023-02-04]", "2023-02-05", "2023-02-01/2023-02-03").ListOf(count)
        from parties in Gen.Shuffle(new[] { "a", "b", "c", "d", "e" }).ListOf(count)
        from sizes in Gen.Choose(2, 3).ListOf(count)
        select Network([.. Enumerable.Range(0, count).Select(i => Contact($"e{i}", days[i], [.. parties[i].Take(sizes[i])]))]);

    /// <summary>Every sequence of distinct contacts and actors from a to e, whatever the dates.</summary>
    private static IEnumerable<Chain> Everyone(ContactNetwork network) => Extend(network, []);

    private static IEnumerable<Chain> Extend(ContactNetwork network, Hop[] hops)
    {
        ActorId at = hops.Length == 0 ? Id("a") : hops[^1].To;
        if (at == Id("e"))
        {
            return [new Chain([.. hops], true)];
        }

        if (hops.Length == MaxHops)
        {
            return [];
        }

        return from contact in network.Events
               where contact.Parties.Any(party => party.Actor == at) && hops.All(hop => hop.Via != contact.Id)
               from party in contact.Parties
               where party.Actor != Id("a") && party.Actor != at && hops.All(hop => hop.To != party.Actor)
               from chain in Extend(network, [.. hops, new Hop(at, party.Actor, contact.Id)])
               select chain;
    }

    private static bool IsCertain(ContactNetwork network, Chain chain)
    {
        Bounds[] dates = Dates(network, chain);
        return Enumerable.Range(1, dates.Length - 1).All(i => dates[i - 1].LatestEnd < dates[i].EarliestStart);
    }

    /// <summary>Ends chosen as early as possible never begin after the next contact's latest start.</summary>
    private static bool IsPossible(ContactNetwork network, Chain chain)
    {
        TimePoint reached = TimePoint.Beginning;
        foreach (Bounds date in Dates(network, chain))
        {
            if (reached > date.LatestStart)
            {
                return false;
            }

            reached = TimePoint.Max(reached, date.EarliestEnd);
        }

        return true;
    }

    private static Bounds[] Dates(ContactNetwork network, Chain chain) =>
        [.. chain.Hops.Select(hop => network.Events.Single(contact => contact.Id == hop.Via).Bounds)];

    private static IReadOnlyList<Chain> Find(ContactNetwork network, string from, string to) =>
        Chains.Find(network, Id(from), Id(to), null, MaxHops, 5);

    private static ContactNetwork Network(params ContactEvent[] contacts) => new([.. contacts.OrderBy(contact => contact.SortKey)], false);

    private static ContactEvent Contact(string id, string when, params string[] parties) =>
        new(new EventId("event:" + id), EventDate.Parse(when).Value.Bounds, true,
            parties.Order(StringComparer.Ordinal).Select(name => new ContactParty(Id(name), true)).ToValueList());

    private static ActorId Id(string name) => new("person:" + name);

    private static int Hops(string shown) => shown.Split("->").Length - 1;

    private static string Show(Chain chain) =>
        chain.Hops[0].From.Value["person:".Length..] + string.Concat(chain.Hops.Select(hop => $" -{hop.Via.Value["event:".Length..]}-> {hop.To.Value["person:".Length..]}"));
}
