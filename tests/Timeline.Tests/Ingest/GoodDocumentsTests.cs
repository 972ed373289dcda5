using System.Text;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Ingest.Importing;
using Timeline.Storage;
using Timeline.Tests.Snapshots;

namespace Timeline.Tests.Ingest;

/// <summary>What good documents amount to.</summary>
public sealed class GoodDocumentsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_document_is_recorded()
    {
        await using ImportStore store = await ImportStore.CreateAsync();

        ImportReport report = await store.ImportAsync(ImportStore.Good);

        Assert.Empty(report.Documents.SelectMany(document => document.Lines));
        Assert.Equal(report.Documents.Count, report.Recorded);
    }

    [Fact]
    public async Task Every_seed_document_is_recorded()
    {
        await using ImportStore store = await ImportStore.CreateAsync();

        ImportReport report = await store.ImportAsync(ImportStore.Seed);

        Assert.Empty(report.Documents.SelectMany(document => document.Lines));
        Assert.True(report.ClaimsAdded > 50, $"{report.ClaimsAdded} claims");
    }

    [Fact]
    public async Task Every_key_arrives_in_the_claims()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        await store.ImportAsync(ImportStore.Good);

        IReadOnlyList<Claim> claims = await ClaimsAsync(store, "article:everything");

        var told = new StringBuilder();
        foreach (Claim claim in claims)
        {
            told.AppendLine($"{claim.Position} {claim.Event} {claim.Label}".TrimEnd()).AppendLine(ClaimContentJson.Write(claim.Content)).AppendLine();
        }

        Snapshot.Match(told.ToString());
    }

    [Fact]
    public async Task Quotes_stand_in_the_text_where_their_offsets_say()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        await store.ImportAsync(ImportStore.Good);
        var id = new ArticleId("article:everything");
        string text = (await store.Store.LoadArticlesAsync([id], withText: true, Cancellation))[id].Text ?? "";

        Quote[] quotes = [.. (await ClaimsAsync(store, id.Value)).SelectMany(claim => claim.Content.Quotes)];

        Assert.Equal(5, quotes.Length);
        Assert.All(quotes, quote => Assert.Equal(quote.Text, text[quote.Span!.Value.Start..quote.Span.Value.End]));
    }

    [Fact]
    public async Task Occurrence_picks_one_of_several()
    {
        await using ImportStore store = await ImportStore.CreateAsync();

        await store.ImportTextAsync("""
            article: { id: "article:a", title: A, published: 2023, text: "met, met, met" }
            claims: [{ event: "event:a", kind: VISIT, title: A, quotes: [met, { text: met, occurrence: 3 }] }]
            """);

        Claim claim = Assert.Single(await ClaimsAsync(store, "article:a"));
        Assert.Equal([new TextSpan(0, 3), new TextSpan(10, 13)], claim.Content.Quotes.Select(quote => quote.Span!.Value));
    }

    [Fact]
    public async Task Office_as_actor_means_whoever_held_it_on_the_day()
    {
        await using ImportStore store = await ImportStore.WithBaseAsync();

        await store.ImportTextAsync("""
            article: { id: "article:a", title: A, published: 2023 }
            claims:
              - { event: "event:a", kind: VISIT, title: A, when: 2021-04-30, who: ["office:north-minister"] }
              - { event: "event:b", kind: VISIT, title: B, when: 2021-05-01, who: ["office:north-minister"] }
              - { event: "event:c", kind: VISIT, title: C, when: 2024, who: ["office:north-minister"] }
            """);

        Participation[] parts = [.. (await ClaimsAsync(store, "article:a")).SelectMany(claim => claim.Content.Participations)];
        Assert.Equal(["person:carl-dahl", "person:anna-berg", "person:eva-falk"], parts.Select(part => part.Actor.Value));
        Assert.All(parts, part => Assert.Equal("office:north-minister", part.Office?.Value));
    }

    [Fact]
    public async Task Office_that_the_same_document_defines_has_the_holder_that_it_says()
    {
        await using ImportStore store = await ImportStore.WithBaseAsync();

        ImportReport report = await store.ImportTextAsync("""
            article: { id: "article:a", title: A, published: 2023 }
            offices: [{ id: "office:new", title: New, tenures: [{ holder: Eva Falk, during: 2020/.., source: s }] }]
            claims: [{ event: "event:a", kind: VISIT, title: A, when: 2021, who: ["office:new"] }]
            """);

        Assert.True(report.IsClean);
        Assert.Equal("person:eva-falk", Assert.Single(await ClaimsAsync(store, "article:a")).Content.Participations[0].Actor.Value);
    }

    [Fact]
    public async Task Content_and_hash_of_each_document_of_a_stream_are_kept()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        const string First = "# one\narticle: { id: \"article:one\", title: One, published: 2023 }\n";
        const string Second = "---\narticle: { id: \"article:two\", title: Two, published: 2023 }\n";

        await store.ImportTextAsync(First + Second);

        DocumentId[] ids = [new("article:one"), new("article:two")];
        var documents = await store.Store.LoadDocumentsAsync(ids, Cancellation);
        Assert.Equal([First, Second], ids.Select(id => documents[id].Content));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(First))), documents[ids[0]].ContentHash);
    }

    private static async Task<IReadOnlyList<Claim>> ClaimsAsync(ImportStore store, string article)
    {
        var query = new ClaimQuery
        {
            Parents = [new ClaimsOf.InArticle(new ArticleId(article))],
            Page = new Page<ClaimKey> { Size = 1000 },
        };
        return [.. (await store.Store.FindClaimsAsync(query, Cancellation))[0].Items.OrderBy(claim => claim.Position)];
    }
}
