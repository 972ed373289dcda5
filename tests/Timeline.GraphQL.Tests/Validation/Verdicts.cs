using Timeline.GraphQL.Tests.Language;
using Timeline.GraphQL.Types;
using Timeline.GraphQL.Validation;

namespace Timeline.GraphQL.Tests.Validation;

/// <summary>Validates in one call.</summary>
internal static class Verdicts
{
    /// <summary>What is wrong, as <c>1:3 message</c>.</summary>
    public static string[] Of(TypeSystem system, string document, ValidationOptions? options = null) =>
    [
        .. Validator.Validate(system, Documents.Parse(document), options ?? ValidationOptions.Default)
            .Select(error => $"{string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"))} {error.Message}"),
    ];
}
