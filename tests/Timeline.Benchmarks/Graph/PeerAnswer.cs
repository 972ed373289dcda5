using System.Text.Json;

namespace Timeline.Benchmarks.Graph;

/// <summary>Reads the answers of @neo4j/graphql.</summary>
internal static class PeerAnswer
{
    /// <summary>The events, in the order of the answer.</summary>
    public static IReadOnlyList<AnswerLine> Read(byte[] body)
    {
        using var answer = JsonDocument.Parse(body);
        var data = GraphAnswer.DataOf(answer);
        var events = data.TryGetProperty("actors", out var actors) ? actors[0].GetProperty("events") : data.GetProperty("events");
        return [.. events.EnumerateArray().Select(Line)];
    }

    private static AnswerLine Line(JsonElement found) => AnswerLine.Of(
        GraphAnswer.TextIn(found, "id") ?? "",
        GraphAnswer.TextIn(found, "date"),
        GraphAnswer.TextIn(found, "title"),
        GraphAnswer.ListIn(found, "participants").Select(Actor),
        GraphAnswer.ListIn(found, "places").Select(place => $"{GraphAnswer.TextIn(place, "id")} {GraphAnswer.TextIn(place, "name")}"),
        GraphAnswer.ListIn(found, "articles").Select(article => GraphAnswer.TextIn(article, "title") ?? ""));

    private static string Actor(JsonElement actor) =>
        $"{GraphAnswer.TextIn(actor, "id")} {GraphAnswer.TextIn(actor, "name")} {string.Join(", ", GraphAnswer.ListIn(actor, "events").Select(found => Line(found).Text))}";
}
