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
        _ => null,
    };

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
