using Timeline.Ingest.Importing;
using Timeline.Tests.Repository;
using Timeline.Tests.Snapshots;

namespace Timeline.Tests.Ingest;

/// <summary>Every file in <c>Broken/</c> is refused, for exactly the reasons written beside it.</summary>
public sealed class BrokenDocumentsTests
{
    private const string Folder = "tests/Timeline.Tests/Ingest/Broken";

    public static TheoryData<string> Names { get; } =
        [.. RepositoryFiles.All(Folder, "*").Select(Path.GetFileName).OfType<string>().Where(name => !name.EndsWith(".txt", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Broken_document_is_refused_for_the_reasons_on_file(string name)
    {
        await using ImportStore store = await ImportStore.WithBaseAsync();

        ImportReport report = await store.ImportAsync(ImportStore.File(RepositoryFiles.PathTo(Folder, name)));

        Assert.False(report.IsClean);
        Snapshot.Match(Told(report), name: Path.Combine("Broken", Path.GetFileNameWithoutExtension(name)));
    }

    [Fact]
    public async Task Check_says_the_same_as_the_import()
    {
        await using ImportStore store = await ImportStore.WithBaseAsync();
        DocumentSource[] all = [.. RepositoryFiles.All(Folder, "*").Where(file => !file.EndsWith(".txt", StringComparison.Ordinal)).Select(ImportStore.File)];

        ImportReport check = await store.ImportAsync(new ImportOptions { ChecksOnly = true }, all);
        ImportReport import = await store.ImportAsync(all);

        Assert.Equal(Told(import), Told(check).Replace("Accepted", "Recorded", StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_sixty_broken_documents_at_least_and_each_has_its_reasons()
    {
        string[] reasons = [.. RepositoryFiles.All(Folder, "*.verified.txt").Select(file => Path.GetFileName(file).Replace(".verified.txt", "", StringComparison.Ordinal))];
        string[] documents = [.. Names.Select(row => Path.GetFileNameWithoutExtension(row.Data))];

        Assert.Equal(documents.Order(StringComparer.Ordinal), reasons.Order(StringComparer.Ordinal));
        Assert.True(documents.Length >= 60, $"{documents.Length} broken documents");
    }

    [Fact]
    public async Task File_of_more_than_16_MiB_is_refused()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        string comment = "# " + new string('x', 1024 * 1024 - 3) + "\n";
        string text = string.Concat(Enumerable.Repeat(comment, 16)) + "x";

        ImportReport report = await store.ImportAsync(DocumentSource.FromText("large.yaml", text));

        Assert.Equal("large.yaml: it is larger than 16 MiB; expected at most 16 MiB; several documents may stand in several files.", Assert.Single(report.Documents[0].Lines));
    }

    [Fact]
    public async Task File_of_16_MiB_is_read()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        string start = "article: { id: \"article:large\", title: Large, published: 2023 }\n#";
        string text = start + new string('x', 16 * 1024 * 1024 - start.Length);

        ImportReport report = await store.ImportAsync(new ImportOptions { ChecksOnly = true }, DocumentSource.FromText("large.yaml", text));

        Assert.True(report.IsClean);
    }

    [Fact]
    public async Task Stream_of_more_than_10000_documents_is_given_up()
    {
        await using ImportStore store = await ImportStore.CreateAsync();

        ImportReport report = await store.ImportAsync(DocumentSource.FromText("many.yaml", string.Concat(Enumerable.Repeat("---\n", 50_000))));

        Assert.Equal(10_001, report.Rejected);
        Assert.Equal("the stream has more than 10000 documents", Assert.Single(report.Documents[^1].Complaints).What);
    }

    [Fact]
    public async Task File_of_nothing_but_brackets_is_given_up_early()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        string text = "claims: [" + string.Concat(Enumerable.Repeat("[],", 600_000)) + "]";

        ImportReport report = await store.ImportAsync(DocumentSource.FromText("brackets.yaml", text));

        Assert.Contains(report.Documents[0].Complaints, complaint => complaint.What == "the document has too many parts");
    }

    [Fact]
    public async Task Field_of_more_than_20000_characters_is_refused_and_the_text_is_not()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        string words = new('x', 20_001);

        ImportReport report = await store.ImportTextAsync($"article: {{ id: \"article:long\", title: Long, published: 2023, text: {words}, note: {words} }}");

        Assert.Equal("\"note\" is 20001 characters long; expected at most 20000.", Assert.Single(report.Documents[0].Complaints).ToString());
    }

    [Fact]
    public async Task File_that_cannot_be_opened_does_not_stop_the_others()
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        var missing = new DocumentSource("gone.yaml", () => throw new FileNotFoundException("The file is gone."));

        ImportReport report = await store.ImportAsync(missing, ImportStore.Base);

        Assert.Equal("gone.yaml: it cannot be read: The file is gone; expected a file that can be read.", Assert.Single(report.Documents[0].Lines));
        Assert.Equal(DocumentOutcome.Recorded, report.Documents[1].Outcome);
    }

    private static string Told(ImportReport report) => string.Join('\n', report.Documents
        .Where(document => document.Source != "base.yaml")
        .SelectMany(document => document.Lines.Prepend($"{document.Outcome} {document.Id}".TrimEnd())));
}
