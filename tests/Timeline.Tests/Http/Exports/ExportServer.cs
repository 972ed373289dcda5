using System.Net.Http.Json;
using System.Text.Json;
using Timeline.Tests.App;

namespace Timeline.Tests.Http.Exports;

/// <summary>A server with a few events that are hard to write down.</summary>
public sealed class ExportServer : IAsyncLifetime
{
    public const string AwkwardTitle = "Ann, \"quoted\"; back\\slash <b>&amp;</b> second line — Zürich 日本 🕊 and much more, so that the line has to be folded somewhere";

    private const string Document = """
        article: { id: article:a, title: "A, \"B\"", published: 2023-03-05, address: "https://example.org/a?b=1,2" }
        actors:
          - { id: person:ann-example, name: "Ann \"The Pen\" Example" }
          - { id: person:bob-example, name: "Bob, Example" }
        places:
          - { id: place:switzerland, name: Switzerland, kind: COUNTRY }
          - { id: place:zurich, name: Zürich, kind: CITY, within: [place:switzerland] }
        claims:
          - event: event:awkward
            kind: MEETING
            title: "Ann, \"quoted\"; back\\slash <b>&amp;</b> second line — Zürich 日本 🕊 and much more, so that the line has to be folded somewhere"
            when: 2023-03-04
            where: [place:zurich]
            who: [person:ann-example, person:bob-example]
          - { event: event:fuzzy, kind: CALL, title: A fuzzy plan, when: 2022-12~, modality: PLANNED }
          - { event: event:lasting, kind: VISIT, title: It lasted, when: 2023-02-24/2023-03-03 }
          - { event: event:open, kind: SITUATION, title: No end in sight, when: 2023-03-01/.. }
          - { event: event:moment, kind: STATEMENT, title: At ten, when: "2023-03-03T10:00:00Z" }
          - { event: event:undated, kind: STATEMENT, title: Nobody says when }
          - { event: event:formula, kind: STATEMENT, title: "=HYPERLINK(\"https://evil.example\")", when: 2023-01-01 }
        """;

    private readonly TemporaryFolder _folder = new();
    private RunningServer? _server;

    public static IReadOnlyList<string> Ids { get; } =
        ["event:awkward", "event:formula", "event:fuzzy", "event:lasting", "event:moment", "event:open", "event:undated"];

    public HttpClient Client => _server!.Client;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.StartAsync(_folder.Path, ["--no-seed"]);
        await RecordAsync(Client, Document);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _folder.Dispose();
    }

    public static async Task RecordAsync(HttpClient client, string document)
    {
        using var answer = await client.PostAsJsonAsync(
            "/graphql",
            new { query = "mutation ($document: String!) { recordArticle(document: $document) { documents { complaints { line what expected } } } }", variables = new { document } },
            TestContext.Current.CancellationToken);
        var result = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("\"line\"", result.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"errors\"", result.GetRawText(), StringComparison.Ordinal);
    }
}
