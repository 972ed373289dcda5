using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Timeline.App.Http;

/// <summary>Reads the parameters of a GET from its query string; <c>variables</c> and <c>extensions</c> are JSON there.</summary>
public static class QueryStringParameters
{
    public static ParametersResult Read(IQueryCollection values)
    {
        if (Single(values["query"]) is not { } query)
            return ParametersResult.Bad("The address has no parameter \"query\".");
        if (Single(values["extensions"]) is { } extensions && ObjectOf(extensions) is null)
            return ParametersResult.Bad("\"extensions\" is not a JSON object.");
        var variables = ReadOnlyMemory<byte>.Empty;
        if (Single(values["variables"]) is { } text)
        {
            if (ObjectOf(text) is not { } json)
                return ParametersResult.Bad("\"variables\" is not a JSON object.");
            variables = json;
        }
        var parameters = new GraphQLParameters(Encoding.UTF8.GetBytes(query)) { OperationName = Single(values["operationName"]), Variables = variables };
        if (Single(values["onError"]) is not { } word)
            return ParametersResult.Of(parameters);
        return OnErrorWord.Parse(word) is { } behavior
            ? ParametersResult.Of(parameters with { OnError = behavior })
            : ParametersResult.Bad($"\"onError\" is not one of {OnErrorWord.All}.");
    }

    /// <summary>Of several values the last, as browsers' forms have it; an empty one counts as absent.</summary>
    private static string? Single(StringValues values) => values is [.., { Length: > 0 } last] ? last : null;

    /// <returns>The text's bytes where it is a JSON object or null; else null.</returns>
    private static byte[]? ObjectOf(string text)
    {
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
