using System.Globalization;

namespace Timeline.Benchmarks.GraphQL;

internal sealed record Actor(string Id, string Name);

internal sealed record Place(string Id, string Name, string Kind);

internal sealed record Participation(Actor Actor, string Role, string? Words);

internal sealed record Occurrence(string Id, string Title, string Kind, int Year, bool IsCertain, Place Place, List<Participation> Participants);

/// <summary>Events as a list page of the program shows them: a place and five participants each.</summary>
internal static class Rows
{
    public static IReadOnlyList<Actor> Actors { get; } =
        [.. Enumerable.Range(0, 200).Select(i => new Actor(Text($"person:actor-{i}"), Text($"Actor Number {i}")))];

    public static IReadOnlyList<Place> Places { get; } =
        [.. Enumerable.Range(0, 50).Select(i => new Place(Text($"place:city-{i}"), Text($"City {i}"), "CITY"))];

    public static List<Occurrence> Make(int count) => [.. Enumerable.Range(0, count).Select(MakeOne)];

    private static Occurrence MakeOne(int i) => new(
        Text($"event:2023-03-{i:0000}"), Text($"Milley meets Halevi and Gallant, number {i}"), "MEETING", 2000 + i % 24, i % 2 == 0,
        Places[i * 7 % Places.Count],
        [.. Enumerable.Range(0, 5).Select(p => new Participation(Actors[(i * 11 + p * 37) % Actors.Count], p % 2 == 0 ? "VISITOR" : "HOST", p == 0 ? "his counterpart" : null))]);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
