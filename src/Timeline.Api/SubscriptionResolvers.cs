using Timeline.Api.Changes;
using Timeline.Api.Input;
using Timeline.Api.Paging;
using Timeline.Events;
using Timeline.GraphQL;
using Timeline.Storage;

namespace Timeline.Api;

/// <summary>Behind <c>subscription.graphql</c>.</summary>
internal static class SubscriptionResolvers
{
    public static void Bind(SchemaBindings bind, Loaders loaders)
    {
        bind.Enum<EventChangeKind>("EventChangeKind");
        bind.Query(query => query.Batch<string>("newestChange", TellNewestAsync));
        bind.Subscription(subscription => subscription.Stream<EventChange>("eventChanged", ListenAsync));
        bind.Type<EventChange>("EventChange", type =>
        {
            type.Field("cursor", change => Cursors.Changes.Write(change.Sequence));
            type.Field("kind", change => change.Kind);
            type.Field("eventId", change => change.Event.Value);
            type.Load("event", change => change.Kind == EventChangeKind.Removed ? default(EventId?) : change.Event, loaders.Events);
            type.Field("recordedAt", change => change.RecordedAt);
        });
    }

    private static async ValueTask TellNewestAsync(FieldBatch<RootValue, string> batch)
    {
        ChangeSlice log = await batch.Store().FindChangesAsync(new ChangeQuery { After = 0, First = 0 }, batch.Cancellation);
        batch.Set(0, Cursors.Changes.Write(log.Newest));
    }

    private static async ValueTask<IAsyncEnumerable<EventChange>> ListenAsync(SourceRequest source)
    {
        var request = TimelineRequest.Of(source.State);
        ChangeFeed feed = request.Changes ?? throw new InvalidOperationException("TimelineRequest.Changes must be given where clients may subscribe.");
        EventFilter filter = source.Arguments.Get<EventFilter?>("filter") ?? EventFilter.Any;
        long? after = After(source.Arguments.Get<string?>("after"));
        IAsyncEnumerable<IReadOnlyList<EventChange>> pieces = await feed.ListenAsync(after, source.Cancellation);
        return new ChangeSelection(request.Store, filter).OfAsync(pieces, source.Cancellation);
    }

    private static long? After(string? cursor) =>
        cursor is null ? null
        : Cursors.Changes.TryRead(cursor, out long change, out string problem) ? change
        : throw ArgumentValues.Invalid("after", problem);
}
