using System.Text;
using System.Text.Json;
using Timeline.GraphQL.Language;

namespace Timeline.GraphQL.Tests.Conformance;

public class ParseCasesTests
{
    [Fact]
    public void Documents_are_accepted_and_refused_where_the_reference_does()
    {
        var cases = RecordedCases.Read("parse.jsonl");
        var differences = new Dictionary<int, string>();
        foreach (var (line, recorded) in cases)
        {
            if (Compare(recorded) is { } difference)
                differences.Add(line, difference);
        }
        RecordedCases.Judge("parse.jsonl", cases.Count, differences);
    }

    private static string? Compare(JsonElement recorded)
    {
        var options = new ParserOptions();
        if (recorded.TryGetProperty("options", out var given) && given.TryGetProperty("maxTokens", out var tokens))
            options = options with { MaxTokens = tokens.GetInt32() };
        var outcome = Parser.Parse(Encoding.UTF8.GetBytes(recorded.GetProperty("source").GetString() ?? ""), options);
        if (recorded.GetProperty("ok").GetBoolean())
            return outcome.Error is { } refused ? $"is accepted there, here {Show(refused)}" : null;
        var expected = recorded.GetProperty("error");
        if (outcome.Error is not { } error)
            return $"is refused there: {expected}";
        var location = expected.GetProperty("locations")[0];
        var isSame = error.Locations[0] == new SourceLocation(location.GetProperty("line").GetInt32(), location.GetProperty("column").GetInt32());
        // Two wordings were changed knowingly: what can carry descriptions now, and a slip of the pen.
        var wording = expected.GetProperty("message").GetString()!
            .Replace("descriptions are supported only on type definitions", "only GraphQL definitions support descriptions", StringComparison.Ordinal)
            .Replace("more that", "more than", StringComparison.Ordinal);
        return isSame && wording == error.Message ? null : $"{expected} there, here {Show(error)}";
    }

    private static string Show(GraphQLError error) => $"{error.Message} {string.Join(' ', error.Locations)}";
}
