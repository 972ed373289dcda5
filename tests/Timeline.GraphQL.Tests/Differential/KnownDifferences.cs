namespace Timeline.GraphQL.Tests.Differential;

/// <summary>Differences that stay, with the reasons that <c>known-differences.md</c> gives.</summary>
internal static class KnownDifferences
{
    /// <summary>The name of the difference in known-differences.md; null where it is none of them.</summary>
    public static string? Of(GeneratedRequest request, Answer expected, Answer actual) => request.Query switch
    {
        ['\uFEFF', ..] when actual.Data is null && expected.Errors.Count == actual.Errors.Count => "A byte order mark",
        _ when expected.Messages.Any(IsConditionNull) => "A condition that is null",
        _ when actual.Data is null && IsOneOfNullable(expected, actual) => "A nullable variable in a oneOf object",
        _ when actual.Data is null && IsConditionOfSubscription(expected, actual) => "Conditions at the root of a subscription",
        _ => null,
    };

    private static bool IsConditionOfSubscription(Answer expected, Answer actual)
    {
        const string forbidden = "must not use `@skip` or `@include` directives in the top level selection.";
        return Others(expected).SequenceEqual(Others(actual)) && Places(expected) is { Count: > 0 } some && Places(actual) is var all && some.All(all.Contains);

        static IEnumerable<string> Others(Answer answer) => answer.Errors.Where((_, i) => !answer.Messages[i].EndsWith(forbidden, StringComparison.Ordinal));

        static List<string> Places(Answer answer) => [.. answer.Errors.Where((_, i) => answer.Messages[i].EndsWith(forbidden, StringComparison.Ordinal)).SelectMany(place => place.Split(' '))];
    }

    private static bool IsConditionNull(string message) =>
        message.StartsWith("Argument \"@skip(if:)\" has invalid value", StringComparison.Ordinal)
        || message.StartsWith("Argument \"@include(if:)\" has invalid value", StringComparison.Ordinal);

    private static bool IsOneOfNullable(Answer expected, Answer actual)
    {
        var (oneOf, others) = (new List<string>(), new List<string>());
        foreach (var (place, message) in actual.Errors.Zip(actual.Messages))
            (message.EndsWith("must be non-nullable to be used for OneOf Input Object \"By\".", StringComparison.Ordinal) ? oneOf : others).Add(place);
        return oneOf.Count > 0 && others.All(expected.Errors.Contains);
    }
}
