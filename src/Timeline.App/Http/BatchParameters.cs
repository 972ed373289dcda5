using System.Text.Json;

namespace Timeline.App.Http;

/// <summary>Splits a body that is a JSON array into the requests in it.</summary>
public static class BatchParameters
{
    // One more than a request alone may nest, for the array around it.
    private static readonly JsonReaderOptions Nesting = new() { MaxDepth = JsonParameters.MaxNesting + 1 };

    /// <summary>Whether the body looks like an array, from its first character.</summary>
    public static bool IsBatch(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8) is [(byte)'[', ..];

    /// <param name="body">UTF-8; the parameters point into it.</param>
    /// <param name="most">Requests that a batch may have; 0 where batches are not taken.</param>
    /// <returns>The parameters of each request, or the one problem of them all.</returns>
    public static (IReadOnlyList<ParametersResult> Requests, HttpProblem? Problem) Read(ReadOnlyMemory<byte> body, int most)
    {
        if (most == 0)
            return ([], HttpProblem.BadRequest("The body is an array: batches of requests are not taken; send one JSON object, or allow batches with the setting max-batch."));
        try
        {
            return Split(body, most);
        }
        catch (JsonException problem)
        {
            return ([], HttpProblem.BadRequest($"The body is not JSON: line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}."));
        }
    }

    private static (IReadOnlyList<ParametersResult> Requests, HttpProblem? Problem) Split(ReadOnlyMemory<byte> body, int most)
    {
        var requests = new List<ReadOnlyMemory<byte>>();
        var reader = new Utf8JsonReader(body.Span, Nesting);
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (requests.Count == most)
                return ([], HttpProblem.BatchTooLarge(most));
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            requests.Add(body[start..(int)reader.BytesConsumed]);
        }
        // One more token to find what follows the array; there must be nothing.
        reader.Read();
        return requests.Count > 0
            ? ([.. requests.Select(request => JsonParameters.Read(request))], null)
            : ([], HttpProblem.BadRequest("The batch is empty; expected at least one request."));
    }
}
