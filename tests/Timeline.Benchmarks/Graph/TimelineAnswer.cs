using System.Text.Json;

namespace Timeline.Benchmarks.Graph;

/// <summary>Reads Timeline's answers.</summary>
internal static class TimelineAnswer
{
    /// <summary>The events or contacts; a list read from its end, which comes in the order of time, is turned round.</summary>
    public static IReadOnlyList<AnswerLine> Read(byte[] body, bool isNewestFirst)
    {
        using var answer = JsonDocument.Parse(body);
        var asked = GraphAnswer.DataOf(answer).EnumerateObject().First().Value;
        return [.. Nodes(asked.TryGetProperty("timeline", out var list) ? list : asked, isNewestFirst).Select(found => Line(found, isNewestFirst))];
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement connection, bool isReversed)
    {
        var nodes = connection.GetProperty("nodes").EnumerateArray();
        return isReversed ? nodes.Reverse() : nodes;
    }

    private static AnswerLine Line(JsonElement found, bool isNewestFirst) => found.TryGetProperty("with", out var other) ? Contact(other) : AnswerLine.Of(
        WithoutKind(found.GetProperty("id")),
        found.GetProperty("when").GetProperty("edtf").GetString(),
        GraphAnswer.TextIn(found, "title"),
        GraphAnswer.ListIn(found, "participants").Select(part => part.GetProperty("actor")).Select(actor => Actor(actor, isNewestFirst)),
        GraphAnswer.ListIn(found, "places").Select(place => $"{WithoutKind(place.GetProperty("id"))} {GraphAnswer.TextIn(place, "name")}"),
        found.TryGetProperty("articles", out var articles) ? Nodes(articles, false).Select(article => GraphAnswer.TextIn(article, "title") ?? "") : []);

    private static AnswerLine Contact(JsonElement actor) => new(WithoutKind(actor.GetProperty("id")), Actor(actor, isNewestFirst: false));

    private static string Actor(JsonElement actor, bool isNewestFirst)
    {
        var newest = actor.TryGetProperty("timeline", out var list) ? Nodes(list, isNewestFirst).Select(found => Line(found, isNewestFirst).Text) : [];
        return $"{WithoutKind(actor.GetProperty("id"))} {GraphAnswer.TextIn(actor, "name")} {string.Join(", ", newest)}";
    }

    /// <summary>An id as the peer has it: <c>org:a18</c> is <c>a18</c>.</summary>
    public static string WithoutKind(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static string WithoutKind(JsonElement id) => WithoutKind(id.GetString() ?? "");
}
