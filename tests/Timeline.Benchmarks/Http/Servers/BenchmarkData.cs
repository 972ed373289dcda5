using System.Text.Json;
using Timeline.Benchmarks.GraphQL;

namespace Timeline.Benchmarks.Http.Servers;

/// <summary>The data that every server holds in memory, and its schema.</summary>
internal static class BenchmarkData
{
    public const string Sdl = """
        directive @listSize(assumedSize: Int, slicingArguments: [String!]) on FIELD_DEFINITION
        type Query {
          events(first: Int!): [Event!]! @listSize(slicingArguments: ["first"])
          event(id: ID!): Event
        }
        type Event { id: ID! title: String! kind: String! year: Int! certain: Boolean! place: Place! participants: [Participation!]! @listSize(assumedSize: 5) }
        type Participation { actor: Actor! role: String! words: String }
        type Actor { id: ID! name: String! }
        type Place { id: ID! name: String! kind: String! }
        """;

    public static List<Occurrence> Events { get; } = Rows.Make(1000);

    public static Dictionary<string, Occurrence> EventsById { get; } = Events.ToDictionary(row => row.Id);

    /// <summary>The first events; all servers of this program take them by the same way, without copying a row.</summary>
    public static List<Occurrence> First(int count) => Events.GetRange(0, Math.Clamp(count, 0, Events.Count));

    /// <summary>The same for servers in other languages, which put the objects of the ids in their places when they start.</summary>
    public static string ToJson() => JsonSerializer.Serialize(new
    {
        schema = Sdl,
        actors = Rows.Actors.Select(actor => new { id = actor.Id, name = actor.Name }),
        places = Rows.Places.Select(place => new { id = place.Id, name = place.Name, kind = place.Kind }),
        events = Events.Select(row => new
        {
            id = row.Id,
            title = row.Title,
            kind = row.Kind,
            year = row.Year,
            certain = row.IsCertain,
            place = row.Place.Id,
            participants = row.Participants.Select(one => new { actor = one.Actor.Id, role = one.Role, words = one.Words }),
        }),
    });
}
