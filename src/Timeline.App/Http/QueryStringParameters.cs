using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Timeline.App.Http;

/// <summary>Reads the parameters of a GET from its query string; <c>variables</c> and <c>extensions</c> are JSON there.</summary>
public static class QueryStringParameters
{
    public static ParametersResult Read(IQueryCollection values, string? idInAddress)
    {
        if (ObjectOf(Single(values["extensions"])) is not { } extensions)
            return ParametersResult.Bad("\"extensions\" is not a JSON object.");
        if (ObjectOf(Single(values["variables"])) is not { } variables)
            return ParametersResult.Bad("\"variables\" is not a JSON object.");
        var (hash, problem) = PersistedQueryExtension.Read(extensions);
        if (problem is not null)
            return ParametersResult.Bad(problem);
        var parameters = new GraphQLParameters
        {
            Query = Single(values["query"]) is { } query ? (ReadOnlyMemory<byte>?)Encoding.UTF8.GetBytes(query) : null,
            PersistedHash = hash,
            DocumentId = Single(values["documentId"]),
            OperationName = Single(values["operationName"]),
            Variables = variables,
        };
        if (Single(values["onError"]) is not { } word)
            return ParametersResult.Of(parameters, idInAddress);
        return OnErrorWord.Parse(word) is { } behavior
            ? ParametersResult.Of(parameters with { OnError = behavior }, idInAddress)
            : ParametersResult.Bad($"\"onError\" is not one of {OnErrorWord.All}.");
    }

    /// <summary>Of several values the last, as browsers' forms have it; an empty one counts as absent.</summary>
    private static string? Single(StringValues values) => values is [.., { Length: > 0 } last] ? last : null;

    /// <returns>The text's bytes where it is a JSON object, none where it is absent or JSON's null; else null.</returns>
    private static byte[]? ObjectOf(string? text)
    {
        if (text is null)
            return [];
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind switch
            {
                JsonValueKind.Object => Encoding.UTF8.GetBytes(text),
                JsonValueKind.Null => [],
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
