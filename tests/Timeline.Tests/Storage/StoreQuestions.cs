using Timeline.Actors;
using Timeline.Claims;
using Timeline.Connections;
using Timeline.Events;
using Timeline.Storage;
using Timeline.Text;
using Timeline.Time;

namespace Timeline.Tests.Storage;

/// <summary>Random questions about random facts, asked of a store and of the reference.</summary>
internal sealed class StoreQuestions(ITimelineStore store, RandomFacts facts, ReferenceAnswers reference, Random random, CancellationToken cancellation)
{
    private const int Rounds = 12;

    private readonly RandomDates _dates = new(random);

    /// <summary>Questions of every kind but those of <see cref="ChartQuestions"/>.</summary>
    public async Task AllAsync()
    {
        await EventsAsync();
        await ClaimsAsync();
        await RelationsAsync();
        await TenuresAsync();
        await ArticlesAsync();
        await ContactsAsync();
        await EntriesAsync();
        await HitsAsync();
        await NamesAsync();
        await ChainsAsync();
    }

    public async Task EventsAsync()
    {
        for (int round = 0; round < Rounds * 4; round++)
        {
            EventsOf[] parents = SomeLists();
            EventFilter filter = round == 0 ? EventFilter.Any : MakeFilter();
            EventParts parts = (EventParts)random.Next((int)EventParts.All + 1);
            foreach (EventsOf parent in parents)
            {
                await Pages.CheckAsync(
                    async page => (await store.FindEventsAsync(new EventQuery { Parents = [parent], Filter = filter, Page = page, Parts = parts }, cancellation))[0],
                    reference.Events(parent, filter).Select(found => found.Only(parts)), found => found.SortKey, reference.TotalOfEvents(parent, filter), random);
            }

            IReadOnlyList<Slice<Event>> together = await store.FindEventsAsync(
                new EventQuery { Parents = parents, Filter = filter, Page = new() { Size = 3, WantsTotal = true } }, cancellation);
            Assert.Equal(parents.Select(parent => reference.Events(parent, filter).Take(3).Select(found => found.Id)), together.Select(slice => slice.Items.Select(found => found.Id)));
            Assert.Equal(parents.Select(parent => (ListTotal?)reference.TotalOfEvents(parent, filter)), together.Select(slice => slice.Total));
        }
    }

    public async Task ClaimsAsync()
    {
        ClaimsOf[] parents = [.. facts.Events.Select(about => new ClaimsOf.AboutEvent(about)), .. facts.Articles.Select(article => new ClaimsOf.InArticle(article))];
        foreach (ClaimsOf parent in parents)
        {
            bool includesEnded = Flip();
            Claim[] expected = [.. reference.Claims(parent, includesEnded)];
            await Pages.CheckAsync(
                async page => (await store.FindClaimsAsync(new ClaimQuery { Parents = [parent], IncludesEnded = includesEnded, Page = page }, cancellation))[0],
                expected, ClaimKey.Of, Sure(expected.Length), random);
        }

        ClaimsOf[] events = [.. parents.Where(parent => parent is ClaimsOf.AboutEvent)];
        IReadOnlyList<Slice<Claim>> together = await store.FindClaimsAsync(new ClaimQuery { Parents = events, Page = new() { Size = 2 } }, cancellation);
        Assert.Equal(events.Select(parent => reference.Claims(parent, false).Take(2)), together.Select(slice => slice.Items));
    }

    public async Task RelationsAsync()
    {
        foreach (EventId of in facts.Events)
        {
            ValueList<RelationKind> kinds = Flip() ? [] : [RelationKind.PartOf, RelationKind.Causes];
            EventRelation[] expected = [.. reference.Relations(of, kinds)];
            await Pages.CheckAsync(
                async page => (await store.FindRelationsAsync(new RelationQuery { Events = [of], Kinds = kinds, Page = page }, cancellation))[0],
                expected, RelationKey.Of, Sure(expected.Length), random);
        }
    }

    public async Task TenuresAsync()
    {
        TenuresOf[] parents =
        [
            .. facts.Actors.Select(actor => new TenuresOf.ByHolder(actor.Id)), .. facts.Offices.Select(office => new TenuresOf.InOffice(office.Id)),
        ];
        foreach (TenuresOf parent in parents)
        {
            TimeWindow? on = Flip() ? null : _dates.Window();
            var total = new ListTotal(reference.Tenures(parent, on, Likelihood.Certain).Count(), reference.Tenures(parent, on).Count());
            await Pages.CheckAsync(
                async page => (await store.FindTenuresAsync(new TenureQuery { Parents = [parent], On = on, Page = page }, cancellation))[0],
                reference.Tenures(parent, on), TenureKey.Of, total, random);
        }
    }

    public async Task ArticlesAsync()
    {
        for (int round = 0; round < Rounds; round++)
        {
            var query = new ArticleQuery
            {
                Publishers = Some(facts.Actors, 3).Select(actor => actor.Id).ToValueList(),
                PublishedDuring = Flip() ? null : _dates.Window(),
                About = Flip() ? null : [Pick(facts.Events)],
                Page = new() { Size = 0 },
            };
            EventId? about = query.About?[0];
            var total = new ListTotal(reference.Articles(about, query, Likelihood.Certain).Count(), reference.Articles(about, query).Count());
            await Pages.CheckAsync(
                async page => (await store.FindArticlesAsync(query with { Page = page }, cancellation))[0],
                reference.Articles(about, query), article => new SortKey(article.Published.Bounds, article.Id.Value), total, random);
        }
    }

    public async Task ContactsAsync()
    {
        foreach (Actor actor in facts.Actors)
        {
            ContactQuery query = new()
            {
                Actors = [actor.Id],
                During = Flip() ? null : _dates.Window(),
                Modalities = SomeContactModalities(),
                Likelihood = Flip() ? Likelihood.Certain : Likelihood.Possible,
                Page = new() { Size = 0 },
            };
            var total = new ListTotal(
                reference.Contacts(actor.Id, query with { Likelihood = Likelihood.Certain }).Count(),
                reference.Contacts(actor.Id, query with { Likelihood = Likelihood.Possible }).Count());
            await Pages.CheckAsync(
                async page => (await store.FindContactsAsync(query with { Page = page }, cancellation))[0],
                reference.Contacts(actor.Id, query), ContactKey.Of, total, random);
        }

        ContactQuery all = new() { Actors = [.. facts.Actors.Select(actor => actor.Id)], Page = new() { Size = 2 } };
        IReadOnlyList<Slice<Contact>> together = await store.FindContactsAsync(all, cancellation);
        Assert.Equal(facts.Actors.Select(actor => reference.Contacts(actor.Id, all).Take(2)), together.Select(slice => slice.Items));
    }

    public async Task EntriesAsync()
    {
        for (int round = 0; round < Rounds; round++)
        {
            DirectoryQuery query = new()
            {
                Kind = Pick(Enum.GetValues<EntryKind>()),
                ActorKinds = Flip() ? [] : [ActorKind.Person, ActorKind.Group],
                Words = Flip() ? [] : SomeWords(),
                Page = new() { Size = 0 },
            };
            DirectoryEntry[] expected = [.. reference.Entries(query)];
            await Pages.CheckAsync(
                async page => await store.FindEntriesAsync(query with { Page = page }, cancellation), expected, NameKey.Of, Sure(expected.Length), random);
        }
    }

    public async Task HitsAsync()
    {
        for (int round = 0; round < Rounds * 2; round++)
        {
            SearchQuery query = new()
            {
                Words = SomeWords(),
                Kinds = Flip() ? [] : [HitKind.Event, HitKind.Actor],
                Page = new() { Size = 0 },
            };
            SearchHit[] expected = [.. reference.Hits(query)];
            await Pages.CheckAsync(
                async page => await store.SearchAsync(query with { Page = page }, cancellation), expected, HitKey.Of, Sure(expected.Length), random);
        }
    }

    public async Task NamesAsync()
    {
        string[] names = [.. facts.Actors.Select(actor => actor.Name), .. facts.Offices.Select(office => office.Title.ToUpperInvariant()), "chief", "erdogan", "nobody"];
        IReadOnlyDictionary<string, IReadOnlyList<string>> bearers = await store.LoadNamesAsync(names, cancellation);
        foreach (string name in names)
        {
            Assert.Equal(reference.Bearers(name), bearers.GetValueOrDefault(name) ?? []);
        }
    }

    public async Task ChainsAsync()
    {
        int found = 0;
        for (int round = 0; round < Rounds * 2; round++)
        {
            (ActorId from, ActorId to) = (Pick(facts.Actors).Id, Pick(facts.Actors).Id);
            if (from == to)
            {
                continue;
            }

            var query = new NetworkQuery { From = [Pick(facts.Actors).Id, from], To = to, During = Flip() ? null : _dates.Window(), MaxHops = random.Next(1, 7) };
            ContactNetwork network = await store.LoadContactNetworkAsync(query, cancellation);
            var whole = new ContactNetwork([.. reference.Network(query.During, query.Modalities)], IsTruncated: false);
            IReadOnlyList<Chain> expected = Chains.Find(whole, from, to, query.During, query.MaxHops, 5);
            Assert.Equal(expected, Chains.Find(network, from, to, query.During, query.MaxHops, 5));
            Assert.False(network.IsTruncated);
            Assert.Subset(whole.Events.ToHashSet(), network.Events.ToHashSet());
            Assert.Equal(network.Events.OrderBy(contact => contact.SortKey), network.Events);
            found += expected.Count;
        }

        Assert.True(found > 0, "No chain was found in any round: the facts are too thin to test with.");
    }

    private ValueList<Modality> SomeContactModalities() => Flip()
        ? ContactRules.UsualModalities
        : Pick<ValueList<Modality>>([[Modality.Planned, Modality.Actual], [Modality.Planned], [Modality.Alleged], [.. Enum.GetValues<Modality>()]]);

    private EventsOf[] SomeLists()
    {
        Func<EventsOf> make = random.Next(10) switch
        {
            0 => () => new EventsOf.Everything(),
            1 => () => new EventsOf.ByActor(Pick(facts.Actors).Id),
            2 => () => new EventsOf.ByPair(Pick(facts.Actors).Id, Pick(facts.Actors).Id, SomeContactModalities()),
            3 => () => new EventsOf.ByOffice(Pick(facts.Offices).Id),
            4 => () => new EventsOf.ByPlace(Pick(facts.Places).Id),
            5 => () => new EventsOf.ByTopic(Pick(facts.Topics).Id),
            6 => () => new EventsOf.ByArticle(Pick(facts.Articles)),
            7 => () => new EventsOf.Listed([new EventId("event:never"), .. Some(facts.Events, 12), Pick(facts.Events)]),
            8 => () => new EventsOf.DirectlyAt(Pick(facts.Places).Id),
            _ => () => new EventsOf.PartsOf(Pick(facts.Events)),
        };
        return [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => make())];
    }

    public EventFilter MakeFilter() => new()
    {
        When = Enumerable.Range(0, random.Next(3)).Select(_ => new TimeCondition(Pick(Enum.GetValues<TimeFilter>()), _dates.Window())).ToValueList(),
        Likelihood = Flip() ? Likelihood.Certain : Likelihood.Possible,
        Kinds = Seldom() ? [EventKind.Meeting, EventKind.Situation] : [],
        Forms = Seldom() ? [EventForm.Occurrence] : [],
        Modalities = Seldom() ? [Modality.Actual, Modality.Planned] : [],
        Precisions = Seldom() ? [Precision.Day, Precision.Month, Precision.Open] : [],
        Places = Seldom() ? [Pick(facts.Places).Id, Pick(facts.Places).Id] : [],
        Actors = Seldom() ? [Pick(facts.Actors).Id, Pick(facts.Actors).Id] : [],
        Topics = Seldom() ? [Pick(facts.Topics).Id] : [],
        Publishers = Seldom() ? [Pick(facts.Actors).Id, Pick(facts.Actors).Id, Pick(facts.Actors).Id] : [],
    };

    /// <summary>Words of names and their beginnings.</summary>
    private ValueList<string> SomeWords() => SearchText.Words(string.Join(' ', Some([.. facts.Actors.Select(actor => actor.Name), "off", "m", "zur", "event"], 2).DefaultIfEmpty("sen")));

    private static ListTotal Sure(int count) => new(count, count);

    private bool Flip() => random.Next(2) == 0;

    private bool Seldom() => random.Next(4) == 0;

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private T[] Some<T>(IReadOnlyList<T> items, int most) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => Pick(items)).Distinct()];
}
