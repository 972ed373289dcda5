using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Ingest.Importing;
using Timeline.Storage;

namespace Timeline.Tests.Ingest;

/// <summary>What importing does to the store, with documents in any order, good and bad together.</summary>
public sealed class ImportTests
{
    private const string Visit = """
        article: { id: "article:visit", title: The visit, published: 2023-03-03 }
        claims:
          - { event: "event:visit", kind: VISIT, title: Berg visits, when: 2023-03-03, who: ["person:anna-berg"] }
          - { event: "event:speech", kind: STATEMENT, title: Berg speaks, when: 2023-03-03 }
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Second_import_changes_nothing()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        ImportReport first = await store.ImportAsync(ImportStore.Good);
        StoreSummary before = await store.Store.SummarizeAsync(Cancellation);

        ImportReport second = await store.ImportAsync(ImportStore.Good);

        Assert.Equal(first.Documents.Count, second.Unchanged);
        Assert.Equal((0, 0, 0, 0), (second.DefinitionsChanged, second.ClaimsAdded, second.ClaimsSuperseded, second.ClaimsWithdrawn));
        Assert.Empty(second.EventsTouched);
        Assert.Equal(before, await store.Store.SummarizeAsync(Cancellation));
    }

    [Fact]
    public async Task Check_writes_nothing()
    {
        await using ImportStore store = await ImportStore.CreateAsync();

        ImportReport report = await store.ImportAsync(new ImportOptions { ChecksOnly = true, DocumentsPerBatch = 1 }, ImportStore.Good);

        Assert.All(report.Documents, document => Assert.Equal(DocumentOutcome.Accepted, document.Outcome));
        Assert.True((await store.Store.SummarizeAsync(Cancellation)).IsEmpty);
    }

    [Fact]
    public async Task Corrected_document_supersedes_and_what_it_leaves_out_is_withdrawn()
    {
        await using ImportStore store = await ImportStore.WithBaseAsync();
        await store.ImportTextAsync(Visit);

        ImportReport report = await store.ImportTextAsync("""
            article: { id: "article:visit", title: The visit, published: 2023-03-03 }
            claims:
              - { event: "event:visit", kind: VISIT, title: Berg visits the port, when: 2023-03-02 }
            """);

        Assert.Equal((1, 1, 1), (report.ClaimsAdded, report.ClaimsSuperseded, report.ClaimsWithdrawn));
        Assert.Equal([new EventId("event:speech"), new EventId("event:visit")], report.EventsTouched);
        var events = await store.Store.LoadEventsAsync(report.EventsTouched, EventParts.All, Cancellation);
        Assert.Equal("Berg visits the port", Assert.Single(events).Value.Title);
    }

    [Fact]
    public async Task Bad_document_does_not_stop_the_good_ones()
    {
        await using ImportStore store = await ImportStore.WithBaseAsync();

        ImportReport report = await store.ImportAsync(
            DocumentSource.FromText("bad.yaml", "article: { id: nonsense }"), DocumentSource.FromText("good.yaml", Visit));

        Assert.Equal([DocumentOutcome.Rejected, DocumentOutcome.Recorded], report.Documents.Select(document => document.Outcome));
        Assert.Equal(2, report.ClaimsAdded);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public async Task Documents_resolve_each_other_in_any_order_and_batch_size(int documentsPerBatch)
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        DocumentSource[] backward = [.. ImportStore.Seed.Concat(ImportStore.Good).Reverse()];

        ImportReport report = await store.ImportAsync(new ImportOptions { DocumentsPerBatch = documentsPerBatch }, backward);

        Assert.Empty(report.Documents.SelectMany(document => document.Lines));
        Assert.Equal(backward.Select(source => source.Name).Distinct(), report.Documents.Select(document => document.Source).Distinct());
    }

    [Fact]
    public async Task Order_of_the_sources_does_not_change_the_claims()
    {
        await using ImportStore forward = await ImportStore.CreateAsync();
        await using ImportStore backward = await ImportStore.CreateAsync();

        await forward.ImportAsync(ImportStore.Good);
        await backward.ImportAsync(new ImportOptions { DocumentsPerBatch = 1 }, [.. ImportStore.Good.Reverse()]);

        Assert.Equal(await ClaimIdsAsync(forward), await ClaimIdsAsync(backward));
    }

    [Fact]
    public async Task Documents_that_refer_to_each_other_in_a_circle_are_recorded_together()
    {
        await using ImportStore store = await ImportStore.CreateAsync();

        ImportReport report = await store.ImportAsync(new ImportOptions { DocumentsPerBatch = 1 }, Circle("c", "a"), Circle("b", "c"), Circle("a", "b"));

        Assert.Equal(3, report.Recorded);
    }

    [Fact]
    public async Task Circle_with_one_bad_document_is_rejected_whole_with_the_reason_named()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        DocumentSource bad = DocumentSource.FromText("a.yaml", """
            article: { id: "article:a", title: A, published: soon }
            claims: [{ event: "event:a", kind: VISIT, title: A, relations: [{ kind: ABOUT, event: "event:b" }] }]
            """);

        ImportReport report = await store.ImportAsync(bad, Circle("b", "c"), Circle("c", "a"));

        Assert.Equal(3, report.Rejected);
        Assert.Contains("\"soon\" is not a date", Assert.Single(report.Documents[0].Lines), StringComparison.Ordinal);
        Assert.Contains("\"event:c\" is given only by c.yaml, which is rejected", Assert.Single(report.Documents[1].Lines), StringComparison.Ordinal);
        Assert.Contains("\"event:a\" is given only by a.yaml, which is rejected", Assert.Single(report.Documents[2].Lines), StringComparison.Ordinal);
        Assert.True((await store.Store.SummarizeAsync(Cancellation)).IsEmpty);
    }

    [Fact]
    public async Task Long_chain_of_documents_is_put_in_order()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        const int Length = 3000;
        DocumentSource[] chain = [.. Enumerable.Range(0, Length).Select(i => Circle($"e{i}", $"e{Math.Min(i + 1, Length - 1)}"))];
        chain[^1] = DocumentSource.FromText("last.yaml", $"article: {{ id: \"article:last\", title: L, published: 2023 }}\nclaims: [{{ event: \"event:e{Length - 1}\", kind: VISIT, title: L }}]");

        ImportReport report = await store.ImportAsync(new ImportOptions { ChecksOnly = true, DocumentsPerBatch = 500 }, chain);

        Assert.Empty(report.Documents.SelectMany(document => document.Lines).Take(3));
    }

    [Fact]
    public async Task Only_the_document_that_first_defined_a_thing_may_change_it()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        await store.ImportTextAsync(Catalogue("first", "Anna Berg"));

        ImportReport repeated = await store.ImportTextAsync(Catalogue("second", "Anna Berg"));
        ImportReport changedByOther = await store.ImportTextAsync(Catalogue("third", "Anna Borg"));
        ImportReport changedByOwner = await store.ImportTextAsync(Catalogue("first", "Anna Bergen"));

        Assert.True(repeated.IsClean);
        Assert.Equal(0, repeated.DefinitionsChanged);
        Assert.Equal("person:anna is defined otherwise by catalogue:first: name; expected the same definition, or none here.", Assert.Single(changedByOther.Documents[0].Complaints).ToString());
        Assert.Equal(1, changedByOwner.DefinitionsChanged);
    }

    [Fact]
    public async Task Owner_that_comes_last_in_an_import_is_still_the_owner()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        await store.ImportTextAsync(Catalogue("owner", "Anna Berg"));

        ImportReport report = await store.ImportAsync(
            new ImportOptions { DocumentsPerBatch = 1 },
            DocumentSource.FromText("other.yaml", Catalogue("other", "Anna Bergen")), DocumentSource.FromText("owner.yaml", Catalogue("owner", "Anna Bergen")));

        Assert.Empty(report.Documents.SelectMany(document => document.Lines));
    }

    [Fact]
    public async Task Rejected_document_does_not_take_definitions_from_a_good_one_after_it()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        string misshapen = Catalogue("misshapen", "Anna Berg") + "\nnonsense: 1\n";

        ImportReport report = await store.ImportAsync(DocumentSource.FromText("misshapen.yaml", misshapen), DocumentSource.FromText("good.yaml", Catalogue("good", "Anna Berg")));

        Assert.Equal([DocumentOutcome.Rejected, DocumentOutcome.Recorded], report.Documents.Select(document => document.Outcome));
        Assert.Equal(1, report.DefinitionsChanged);
    }

    [Fact]
    public async Task Event_that_others_refer_to_may_vanish_and_come_back()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        DocumentSource a = Circle("a", "b");
        await store.ImportAsync(a, Circle("b", "a"));

        ImportReport gone = await store.ImportTextAsync("article: { id: \"article:b\", title: b, published: 2023 }");
        ImportReport back = await store.ImportAsync(Circle("b", "a"));

        Assert.Equal((0, 1), (gone.Rejected, gone.ClaimsWithdrawn));
        Assert.Equal((0, 1), (back.Rejected, back.ClaimsAdded));
        Assert.Contains(new EventId("event:b"), back.EventsTouched);
    }

    [Fact]
    public async Task Progress_tells_of_every_batch()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        var told = new List<ImportProgress>();

        await store.ImportAsync(new ImportOptions { DocumentsPerBatch = 1, Progress = new Recorder(told) }, Circle("a", "b"), Circle("c", "d"), DocumentSource.FromText("e.yaml", Catalogue("e", "E")));

        Assert.Equal([new ImportProgress(1, 3, 1), new ImportProgress(2, 3, 2), new ImportProgress(3, 3, 2)], told);
    }

    [Fact]
    public async Task Less_than_one_document_a_batch_is_misuse()
    {
        await using ImportStore store = await ImportStore.CreateAsync();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => store.ImportAsync(new ImportOptions { DocumentsPerBatch = 0 }, ImportStore.Base));
    }

    private static DocumentSource Circle(string name, string other) => DocumentSource.FromText($"{name}.yaml", $$"""
        article: { id: "article:{{name}}", title: {{name}}, published: 2023 }
        claims: [{ event: "event:{{name}}", kind: VISIT, title: {{name}}, relations: [{ kind: ABOUT, event: "event:{{other}}" }] }]
        """);

    private static string Catalogue(string name, string person) => $$"""
        catalogue: { id: "catalogue:{{name}}", title: {{name}} }
        actors: [{ id: "person:anna", name: {{person}} }]
        """;

    private static async Task<ClaimId[]> ClaimIdsAsync(ImportStore store)
    {
        ClaimsOf[] articles = [.. new[] { "everything", "json-with-tabs", "without-text", "second-of-two" }.Select(name => new ClaimsOf.InArticle(new ArticleId("article:" + name)))];
        var query = new ClaimQuery { Parents = articles, Page = new Page<ClaimKey> { Size = 100 } };
        ClaimId[] ids = [.. (await store.Store.FindClaimsAsync(query, Cancellation)).SelectMany(slice => slice.Items).Select(claim => claim.Id).Order()];
        Assert.Equal(8, ids.Length);
        return ids;
    }

    private sealed class Recorder(List<ImportProgress> told) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => told.Add(value);
    }
}
