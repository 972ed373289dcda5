using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Validation;

namespace Timeline.GraphQL.Tests.Conformance;

public class SdlCasesTests
{
    [Fact]
    public void Definitions_are_judged_as_the_reference_does()
    {
        var cases = RecordedCases.Read("validateSDL.jsonl");
        var differences = new Dictionary<int, string>();
        foreach (var (line, recorded) in cases)
        {
            if (Compare(recorded) is { } difference)
                differences.Add(line, difference);
        }
        RecordedCases.Judge("validateSDL.jsonl", cases.Count, differences);
    }

    private static string? Compare(JsonElement recorded)
    {
        // The reference extends a finished schema; here it is the first of two sources, and only the second is judged.
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        if (recorded.GetProperty("schemaToExtend").GetString() is { } extended)
            definitions.AddRange(Parse(extended, "extended"));
        definitions.AddRange(Parse(recorded.GetProperty("sdl").GetString() ?? "", "sdl"));

        var rules = recorded.GetProperty("rules");
        var found = rules.ValueKind == JsonValueKind.Array
            ? SdlValidator.Validate(definitions.ToImmutable(), rules.EnumerateArray().Select(rule => SdlValidator.Rules[rule.GetString()![..^4]]))
            : SdlValidator.Validate(definitions.ToImmutable());
        return RecordedErrors.Compare(
            recorded.GetProperty("errors"),
            found.Select(problem => (problem.Message, problem.Locations.Where(location => location.Source == "sdl"))),
            withMessages: recorded.GetProperty("schemaToExtend").ValueKind == JsonValueKind.Null);
    }

    private static ImmutableArray<DefinitionNode> Parse(string sdl, string name)
    {
        var outcome = Parser.Parse(Encoding.UTF8.GetBytes(sdl), new ParserOptions { MaxTokens = int.MaxValue, SourceName = name });
        return outcome.Document?.Definitions ?? [];
    }
}
