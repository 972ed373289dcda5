using Timeline.GraphQL;

namespace Timeline.Benchmarks.GraphQL;

/// <summary>Engines over the same rows: actors read from a property, or loaded by their ids.</summary>
internal static class Engines
{
    public const string Query = "{ events { id title kind year certain place { id name kind } participants { role words actor { id name } } } }";

    private const string Sdl = """
        directive @listSize(assumedSize: Int) on FIELD_DEFINITION
        type Query { events: [Event!]! @listSize(assumedSize: 50) }
        type Event { id: ID! title: String! kind: String! year: Int! certain: Boolean! place: Place! participants: [Participation!]! @listSize(assumedSize: 5) }
        type Participation { actor: Actor! role: String! words: String }
        type Actor { id: ID! name: String! }
        type Place { id: ID! name: String! kind: String! }
        """;

    private static readonly Dictionary<string, Actor> ActorsById = Rows.Actors.ToDictionary(actor => actor.Id);

    public static GraphQLEngine Properties(IReadOnlyList<Occurrence> events, GraphQLOptions options) =>
        Make(events, options, type => type.Field("actor", row => row.Actor));

    public static GraphQLEngine Loaders(IReadOnlyList<Occurrence> events, GraphQLOptions options)
    {
        var actors = new Loader<string, Actor>("actors", batch =>
        {
            for (var i = 0; i < batch.Keys.Count; i++)
                batch.Set(i, ActorsById[batch.Keys[i]]);
            return ValueTask.CompletedTask;
        });
        return Make(events, options, type => type.Load("actor", row => row.Actor.Id, actors));
    }

    private static GraphQLEngine Make(IReadOnlyList<Occurrence> events, GraphQLOptions options, Action<TypeBinding<Participation>> actor) => new(
        Schema.Build([new SchemaSource("benchmark.graphql", Sdl)], bind =>
        {
            bind.Query(query => query.Field("events", _ => events));
            BindRows(bind, actor);
        }), options);

    public static void BindRows(SchemaBindings bind, Action<TypeBinding<Participation>> actor)
    {
        bind.Type<Occurrence>("Event", type =>
        {
            type.Field("id", row => row.Id);
            type.Field("title", row => row.Title);
            type.Field("kind", row => row.Kind);
            type.Field("year", row => row.Year);
            type.Field("certain", row => row.IsCertain);
            type.Field("place", row => row.Place);
            type.Field("participants", row => row.Participants);
        });
        bind.Type<Participation>("Participation", type =>
        {
            actor(type);
            type.Field("role", row => row.Role);
            type.Field("words", row => row.Words);
        });
        bind.Type<Actor>("Actor", type =>
        {
            type.Field("id", row => row.Id);
            type.Field("name", row => row.Name);
        });
        bind.Type<Place>("Place", type =>
        {
            type.Field("id", row => row.Id);
            type.Field("name", row => row.Name);
            type.Field("kind", row => row.Kind);
        });
    }
}
