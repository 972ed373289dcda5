using System.Text;
using System.Text.Json;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Types;
using Timeline.GraphQL.Validation;

namespace Timeline.GraphQL.Tests.Conformance;

public class ValidationCasesTests
{
    [Fact]
    public void Documents_are_judged_as_the_reference_does()
    {
        // Rules that are not in the specification and were not taken over: deprecated things, a rule of a test.
        var cases = RecordedCases.Read("validate.jsonl").FindAll(entry => RulesOf(entry.Case).All(Validator.Rules.ContainsKey));
        var differences = new Dictionary<int, string>();
        foreach (var (line, recorded) in cases)
        {
            if (Compare(recorded) is { } difference)
                differences.Add(line, difference);
        }
        RecordedCases.Judge("validate.jsonl", cases.Count, differences);
    }

    private static IEnumerable<string> RulesOf(JsonElement recorded)
    {
        var rules = recorded.GetProperty("rules");
        return rules.ValueKind == JsonValueKind.Array
            ? rules.EnumerateArray().Select(rule => rule.GetString()!.Replace("CustomRule", "", StringComparison.Ordinal).Replace("Rule", "", StringComparison.Ordinal))
            : Validator.Rules.Keys;
    }

    private static string? Compare(JsonElement recorded)
    {
        TypeSystem system;
        try
        {
            system = SchemaBuilder.Build([new SchemaSource("case", recorded.GetProperty("schema").GetString() ?? "")]);
        }
        catch (SchemaException error)
        {
            return error.Message;
        }
        var outcome = Parser.Parse(Encoding.UTF8.GetBytes(recorded.GetProperty("query").GetString() ?? ""), ParserOptions.Default);
        if (outcome.Document is null)
            return outcome.Error?.Message;
        var found = Validator.Validate(
            system, outcome.Document, new ValidationOptions { MaxErrors = 100, AllowIntrospection = RulesOf(recorded).Count() > 1 }, RulesOf(recorded).Select(name => Validator.Rules[name]));
        return RecordedErrors.Compare(
            recorded.GetProperty("errors"), found.Select(problem => (problem.Message, problem.Locations.AsEnumerable())));
    }
}
