using Timeline.Actors;
using Timeline.Api.Paging;
using Timeline.Api.Input;
using Timeline.Api.Rows;
using Timeline.Claims;
using Timeline.Connections;
using Timeline.Events;
using Timeline.GraphQL;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Api;

/// <summary>Behind <c>contact.graphql</c>.</summary>
internal static class ContactResolvers
{
    private const int MaxHops = 6;

    private const int MaxChains = 20;

    public static void Bind(SchemaBindings bind, Loaders loaders)
    {
        bind.Connection<ContactRow>("Contact", hasCertainCount: true);
        bind.Query(query =>
        {
            query.Batch<Connection<ContactRow>>("contacts", batch => FindAsync(batch, _ => Actor(batch.Arguments, "of")));
            query.Batch<IReadOnlyList<Chain>>("chains", FindChainsAsync);
        });
        bind.Type<ContactRow>("Contact", type =>
        {
            type.Load("with", row => row.Contact.With, loaders.Actors);
            type.Field("certain", row => row.Contact.Certain);
            type.Field("possible", row => row.Contact.Possible);
            type.Load("first", row => row.Contact.First, loaders.Events);
            type.Load("last", row => row.Contact.Last, loaders.Events);
            type.Batch<Connection<Event>>("events", FindEventsAsync);
        });
        bind.Type<Chain>("Chain", type =>
        {
            type.Field("isCertain", chain => chain.IsCertain);
            type.Field("hops", chain => chain.Hops.Select(hop => new HopRow(hop)).ToArray());
        });
        bind.Type<HopRow>("Hop", type =>
        {
            type.Load("from", row => row.Hop.From, loaders.Actors);
            type.Load("to", row => row.Hop.To, loaders.Actors);
            type.Load("via", row => row.Hop.Via, loaders.Events);
            type.Batch<Connection<Claim>>("evidence", batch => ClaimResolvers.FindAsync(batch, row => new ClaimsOf.AboutEvent(row.Hop.Via)));
        });
    }

    /// <summary>One page of contacts for each parent, in one question.</summary>
    public static ValueTask FindAsync<TParent>(FieldBatch<TParent, Connection<ContactRow>> batch, Func<TParent, ActorId> of)
        where TParent : class
    {
        TimeWindow? during = FilterArguments.During(batch.Arguments);
        ValueList<Modality> modalities = Modalities(batch.Arguments);
        var conditions = new ContactConditions(during, modalities);
        return batch.PagesAsync(Cursors.Contacts, row => ContactKey.Of(row.Contact), of, async (actors, page) =>
        {
            var query = new ContactQuery
            {
                Actors = actors,
                During = during,
                Modalities = modalities,
                Likelihood = batch.Arguments.Get<Likelihood>("certainty"),
                Page = page,
            };
            IReadOnlyList<Slice<Contact>> slices = await batch.Store().FindContactsAsync(query, batch.Cancellation);
            return [.. slices.Select(slice => new Slice<ContactRow>(
                [.. slice.Items.Select(contact => new ContactRow(contact, conditions))], slice.HasMore, slice.Total))];
        });
    }

    /// <summary>The best chain from each parent to the argument <c>actor</c>.</summary>
    public static ValueTask FindChainAsync<TParent>(FieldBatch<TParent, Chain> batch, Func<TParent, ActorId> from) where TParent : class
    {
        ActorId to = Actor(batch.Arguments, "actor");
        return batch.EachAsync(from, async actors =>
        {
            ActorId[] others = [.. actors.Where(actor => actor != to)];
            IReadOnlyDictionary<ActorId, IReadOnlyList<Chain>> chains = await FindAsync(batch, others, to, limit: 1);
            return [.. actors.Select(actor => chains.TryGetValue(actor, out IReadOnlyList<Chain>? found) && found is [var best, ..] ? best : null)];
        });
    }

    private static async ValueTask FindChainsAsync(FieldBatch<RootValue, IReadOnlyList<Chain>> batch)
    {
        (ActorId from, ActorId to) = (Actor(batch.Arguments, "from"), Actor(batch.Arguments, "to"));
        int limit = ArgumentValues.Between("limit", batch.Arguments.Get<int>("limit"), 1, MaxChains);
        batch.Set(0, from != to
            ? (await FindAsync(batch, [from], to, limit))[from]
            : throw ArgumentValues.Invalid("to", "a chain leads to somebody else; expected another actor than \"from\"."));
    }

    /// <summary>The best chains from each of some actors, out of one network.</summary>
    private static async Task<IReadOnlyDictionary<ActorId, IReadOnlyList<Chain>>> FindAsync<TParent, TResult>(
        FieldBatch<TParent, TResult> batch, ActorId[] from, ActorId to, int limit) where TParent : class
    {
        TimeWindow? during = FilterArguments.During(batch.Arguments);
        int maxHops = ArgumentValues.Between("maxHops", batch.Arguments.Get<int>("maxHops"), 1, MaxHops);
        var query = new NetworkQuery { From = [.. from], To = to, During = during, Modalities = Modalities(batch.Arguments), MaxHops = maxHops };
        ContactNetwork network = await batch.Store().LoadContactNetworkAsync(query, batch.Cancellation);
        Dictionary<ActorId, IReadOnlyList<Chain>> chains = from.Distinct()
            .ToDictionary(actor => actor, actor => Chains.Find(network, actor, to, during, maxHops, limit));
        return chains.Values.All(found => found.Count > 0) || !network.IsTruncated
            ? chains
            : throw new GraphQLException(TimelineErrorCodes.NetworkTooLarge,
                $"More than {query.MaxEvents} contacts lie between {string.Join(", ", from)} and {to}, and the first {query.MaxEvents} hold no chain; narrow \"during\" or lower \"maxHops\".");
    }

    private static async ValueTask FindEventsAsync(FieldBatch<ContactRow, Connection<Event>> batch)
    {
        // Rows of one level come from one list of contacts, and so under one set of conditions.
        ContactConditions conditions = batch[0].Conditions;
        await EventLists.FindAsync(
            batch, row => new EventsOf.ByPair(row.Contact.Of, row.Contact.With, row.Conditions.Modalities), conditions.ToFilter());
    }

    private static ActorId Actor(Arguments arguments, string name) => ArgumentValues.Id<ActorId>(name, arguments.Get<string>(name));

    private static ValueList<Modality> Modalities(Arguments arguments) =>
        arguments.Get<Modality[]>("modalities").Distinct().ToValueList();
}
