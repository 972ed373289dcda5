using Timeline.Api.Paging;
using Timeline.GraphQL;
using Timeline.Storage;
using Timeline.Topics;

namespace Timeline.Api;

/// <summary>Behind <c>topic.graphql</c>.</summary>
internal static class TopicResolvers
{
    public static void Bind(SchemaBindings bind, Loaders loaders)
    {
        bind.Directory("Topic", loaders.Topics);
        bind.Query(query =>
        {
            query.ById<TopicId, Topic>("topic", (store, batch, ids) => store.LoadTopicsAsync(ids, batch.Cancellation));
            query.Directory<TopicId>("topics", Cursors.Topics, arguments => new DirectoryQuery
            {
                Kind = EntryKind.Topic,
                Words = ActorResolvers.Words(arguments),
                Page = ActorResolvers.FirstPage,
            });
        });
        bind.Type<Topic>("Topic", type =>
        {
            type.Field("id", topic => topic.Id.Value);
            type.Field("name", topic => topic.Name);
            type.Field("note", topic => topic.Note);
            type.Timeline("timeline", topic => new EventsOf.ByTopic(topic.Id));
        });
    }
}
