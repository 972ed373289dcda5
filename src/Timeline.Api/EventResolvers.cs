using Timeline.Api.Paging;
using Timeline.Api.Input;
using Timeline.Claims;
using Timeline.Events;
using Timeline.GraphQL;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Api;

/// <summary>Behind <c>event.graphql</c>.</summary>
internal static class EventResolvers
{
    /// <summary>The most claims that are folded anew for one event.</summary>
    private const int MaxHistory = 100;

    public static void Bind(SchemaBindings bind, Loaders loaders)
    {
        bind.Enum<EventKind>("EventKind");
        bind.Enum<EventForm>("EventForm");
        bind.Enum<EventAspect>("EventAspect");
        bind.Enum<ParticipantRole>("ParticipantRole");
        bind.Enum<RelationKind>("RelationKind");
        bind.Enum<CountOf>("CountOf");
        bind.Input("EventFilter", FilterArguments.ReadInput);
        bind.Connection<Event>("Event", hasCertainCount: true);
        bind.Connection<EventRelation>("EventRelation");
        bind.Query(BindRoots);
        bind.Type<Event>("Event", type =>
        {
            type.Field("id", happening => happening.Id.Value);
            type.Field("claimCount", happening => happening.ClaimCount);
            BindState(type, loaders);
            type.Batch<Connection<Claim>>("claims", batch => ClaimResolvers.FindAsync(batch, happening => new ClaimsOf.AboutEvent(happening.Id)));
            type.Batch<Connection<Articles.Article>>("articles", ArticleResolvers.FindAsync);
            type.Batch<Connection<EventRelation>>("relations", FindRelationsAsync);
            type.Events("parts", happening => new EventsOf.PartsOf(happening.Id));
            type.Batch<IReadOnlyList<HistoryStep>>("history", TellHistoryAsync);
            type.Batch<Event>("knownOn", TellKnownAsync);
            type.Batch<IReadOnlyList<EventDate>>("conflictingDates", FindConflictingDatesAsync);
        });
        bind.Type<Event>("EventState", type => BindState(type, loaders));
        BindHistory(bind, loaders);
        BindParts(bind, loaders);
        BindRelation(bind, loaders);
    }

    private static void BindRoots(TypeBinding<RootValue> query)
    {
        query.ById<EventId, Event>("event", (store, batch, ids) =>
            store.LoadEventsAsync(ids, EventSelection.Parts(batch.Selection), batch.Cancellation));
        query.Batch<IReadOnlyList<Event?>>("events", LoadEventsAsync);
        query.Timeline("timeline", _ => new EventsOf.Everything());
        query.Field("eventKinds", _ => EventKinds.All);
    }

    private static void BindState(TypeBinding<Event> type, Loaders loaders)
    {
        type.Field("title", happening => happening.Title);
        type.Field("kind", happening => happening.Kind);
        type.Field("form", happening => happening.Form);
        type.Field("modality", happening => happening.Modality);
        type.Field("isDisputed", happening => happening.IsDisputed);
        type.Field("when", happening => happening.When);
        type.LoadMany("places", happening => happening.Places, loaders.Places);
        type.Field("participants", happening => happening.Participations);
        type.LoadMany("topics", happening => happening.Topics, loaders.Topics);
        type.Field("counts", happening => happening.Counts);
    }

    private static void BindHistory(SchemaBindings bind, Loaders loaders) => bind.Type<HistoryStep>("HistoryStep", type =>
    {
        type.Load("claim", step => step.Claim, loaders.Claims);
        type.Field("after", step => step.After);
        type.Field("changed", step => step.Changed);
    });

    private static void BindParts(SchemaBindings bind, Loaders loaders)
    {
        bind.Type<Participation>("Participation", type =>
        {
            type.Load("actor", part => part.Actor, loaders.Actors);
            type.Field("role", part => part.Role);
            type.Load("office", part => part.Office, loaders.Offices);
            type.Load("onBehalfOf", part => part.OnBehalfOf, loaders.Actors);
            type.Field("modality", part => part.Modality);
            type.Field("words", part => part.Words);
        });
        bind.Type<Count>("Count", type =>
        {
            type.Field("what", count => count.What);
            type.Field("least", count => count.Least);
            type.Field("most", count => count.Most);
            type.Load("who", count => count.Who, loaders.Actors);
            type.LoadMany("over", count => count.Over, loaders.Events);
            type.Field("words", count => count.Words);
        });
        bind.Type<EventKindEntry>("EventKindEntry", type =>
        {
            type.Field("kind", entry => entry.Kind);
            type.Field("description", entry => entry.Description);
            type.Field("isContact", entry => entry.IsContact);
            type.Field("plover", entry => entry.Plover);
            type.Field("cameo", entry => entry.Cameo);
        });
    }

    private static void BindRelation(SchemaBindings bind, Loaders loaders)
    {
        bind.Type<EventRelation>("EventRelation", type =>
        {
            type.Field("kind", relation => relation.Stated.Kind);
            type.Load("from", relation => relation.From, loaders.Events);
            type.Load("to", relation => relation.To, loaders.Events);
            type.Field("words", relation => relation.Stated.Words);
            type.Field("gap", relation => relation.Stated.Gap);
            type.Load("claim", relation => relation.Claim, loaders.Claims);
        });
        bind.Type<DayGap>("DayGap", type =>
        {
            type.Field("least", gap => gap.Least);
            type.Field("most", gap => gap.Most);
            type.Field("words", gap => gap.Words);
        });
    }

    private static async ValueTask LoadEventsAsync(FieldBatch<RootValue, IReadOnlyList<Event?>> batch)
    {
        IReadOnlyList<string> texts = ArgumentValues.Counted("ids", batch.Arguments.Get<string[]>("ids"));
        EventId[] ids = [.. texts.Where(text => EntityId.TryParse(text, out EventId _)).Distinct().Select(EntityId.Parse<EventId>)];
        IReadOnlyDictionary<EventId, Event> found =
            await batch.Store().LoadEventsAsync(ids, EventSelection.Parts(batch.Selection), batch.Cancellation);
        batch.Set(0, [.. texts.Select(text => found.GetValueOrDefault(new EventId(text)))]);
    }

    private static ValueTask FindRelationsAsync(FieldBatch<Event, Connection<EventRelation>> batch) =>
        batch.PagesAsync(Cursors.Relations, RelationKey.Of, happening => happening.Id, (events, page) => batch.Store().FindRelationsAsync(
            new RelationQuery
            {
                Events = events,
                Kinds = (batch.Arguments.Get<RelationKind[]?>("kinds") ?? []).Distinct().ToValueList(),
                Page = page,
            },
            batch.Cancellation));

    private static ValueTask TellHistoryAsync(FieldBatch<Event, IReadOnlyList<HistoryStep>> batch) =>
        batch.EachAsync(happening => happening.Id, async events =>
        {
            IReadOnlyList<Slice<Claim>> claims = await FindClaimsAsync(batch, events);
            return [.. claims.Select(slice => EventHistory.Of(slice.Items))];
        });

    private static ValueTask TellKnownAsync(FieldBatch<Event, Event> batch)
    {
        // The argument is required, so there always is a window.
        TimeWindow by = ArgumentValues.Window("date", batch.Arguments.Get<Edtf>("date")) ?? TimeWindow.Everything;
        return batch.EachAsync(happening => happening.Id, async events =>
        {
            IReadOnlyList<Slice<Claim>> claims = await FindClaimsAsync(batch, events);
            return [.. claims.Select(slice => Fold.ToEvent(slice.Items.Where(claim => claim.KnownFrom <= by.To)))];
        });
    }

    /// <summary>Most events are not disputed: only of those that are, the claims are asked for.</summary>
    private static async ValueTask FindConflictingDatesAsync(FieldBatch<Event, IReadOnlyList<EventDate>> batch)
    {
        EventId[] disputed = [.. Enumerable.Range(0, batch.Count).Select(i => batch[i]).Where(happening => happening.IsDisputed).Select(happening => happening.Id).Distinct()];
        IReadOnlyList<Slice<Claim>> claims = disputed.Length == 0 ? [] : await FindClaimsAsync(batch, disputed);
        var dates = disputed.Zip(claims, (id, slice) => (id, Fold.ConflictingDates(slice.Items))).ToDictionary();
        for (int i = 0; i < batch.Count; i++)
        {
            batch.Set(i, dates.GetValueOrDefault(batch[i].Id, []));
        }
    }

    /// <summary>The active claims about each event, as many as are looked at.</summary>
    public static Task<IReadOnlyList<Slice<Claim>>> FindClaimsAsync<TResult>(FieldBatch<Event, TResult> batch, IReadOnlyList<EventId> events)
    {
        var query = new ClaimQuery
        {
            Parents = [.. events.Select(id => new ClaimsOf.AboutEvent(id))],
            Page = new Page<ClaimKey> { Size = MaxHistory },
        };
        return batch.Store().FindClaimsAsync(query, batch.Cancellation);
    }
}
