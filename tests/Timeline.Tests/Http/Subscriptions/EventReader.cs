using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Timeline.Tests.Http.Subscriptions;

/// <summary>Reads an event stream as it comes, event by event.</summary>
internal sealed class EventReader : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    private EventReader(HttpResponseMessage response, Stream content) => (_response, _lines) = (response, new StreamReader(content, Encoding.UTF8));

    public HttpStatusCode Status => _response.StatusCode;

    public HttpContentHeaders Headers => _response.Content.Headers;

    public static async Task<EventReader> OpenAsync(HttpClient client, HttpRequestMessage request, string accept = "text/event-stream", string encodings = "gzip, br")
    {
        request.Headers.Accept.ParseAdd(accept);
        request.Headers.AcceptEncoding.ParseAdd(encodings);
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return new EventReader(response, await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
    }

    public static Task<EventReader> PostAsync(HttpClient client, string query, string address = "/graphql", string accept = "text/event-stream", string encodings = "gzip, br") =>
        OpenAsync(client, new HttpRequestMessage(HttpMethod.Post, address) { Content = Body(query) }, accept, encodings);

    public static StringContent Body(string query, string? id = null)
    {
        var extensions = id is null ? "" : $$$""","extensions":{"operationId":"{{{id}}}"}""";
        return new StringContent($$$"""{"query":"{{{query}}}"{{{extensions}}}}""", Encoding.UTF8, "application/json");
    }

    /// <summary>The lines of the next event, joined by <c>|</c>; <c>ended</c> where the stream has.</summary>
    public async Task<string> NextAsync(bool withSilence = false)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var lines = new List<string>();
        while (await _lines.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Length > 0 && (line != ":" || withSilence))
                lines.Add(line);
            else if (line.Length == 0 && lines.Count > 0)
                return string.Join('|', lines);
        }
        return "ended";
    }

    public Task<string> RestAsync() => _lines.ReadToEndAsync(TestContext.Current.CancellationToken);

    public void Dispose()
    {
        _lines.Dispose();
        _response.Dispose();
    }
}
