using System.Text.Json;
using System.Text.RegularExpressions;

namespace Timeline.Tests.App;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ImportCommandTests()
    {
        _folder.Write("documents/one.yaml", Documents.Good("article:one"));
        _folder.Write("documents/deeper/two.yml", Documents.Good("article:two", claims: 3));
        _folder.Write("documents/three.json", """{"article": {"id": "article:three", "title": "In JSON", "published": "2023"}, "topics": [{"id": "topic:json", "name": "JSON"}]}""");
        _folder.Write("documents/readme.txt", "no document");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Good_documents_are_recorded_beside_bad_ones_and_each_bad_one_is_named_with_line_and_expectation()
    {
        _folder.Write("documents/bad-date.yaml", Documents.WithBadDate("article:bad-date"));
        _folder.Write("documents/no-yaml.yaml", "article: {id: [\n");
        _folder.Write("documents/unknown.yaml", Documents.Good("article:unknown").Replace("person:unknown-a, person:unknown-b", "person:unknown-z", StringComparison.Ordinal));

        var run = (await RunAsync("import", "documents")).Expect(1);

        Assert.StartsWith("Documents: 3 recorded, 0 unchanged, 3 rejected.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Claims: 4 added,", run.Output, StringComparison.Ordinal);
        string[] lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(lines, line => Regex.IsMatch(line, @"^documents/bad-date\.yaml:6:11: .*""32 March 2023"".*; expected .+"));
        Assert.Contains(lines, line => Regex.IsMatch(line, @"^documents/no-yaml\.yaml:\d+:\d+: .+; expected .+"));
        Assert.Contains(lines, line => Regex.IsMatch(line, @"^documents/unknown\.yaml:\d+:\d+: .*person:unknown-z.*; expected .+"));
        Assert.Equal(["article:one", "article:three", "article:two"], await ArticlesAsync());
    }

    [Fact]
    public async Task Second_import_changes_nothing()
    {
        (await RunAsync("import", "documents")).Expect(0);
        var before = await File.ReadAllBytesAsync(_folder.PathTo("timeline.db"), TestContext.Current.CancellationToken);
        var again = (await RunAsync("import", "documents")).Expect(0);
        Assert.Equal("Documents: 0 recorded, 3 unchanged, 0 rejected. Definitions: 0 changed. Claims: 0 added, 0 superseded, 0 withdrawn. Events: 0 changed.\n", again.Output);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.PathTo("timeline.db"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Corrected_document_supersedes_what_it_claimed()
    {
        (await RunAsync("import", "documents")).Expect(0);
        _folder.Write("documents/one.yaml", Documents.Good("article:one").Replace("Meeting 1 of one", "Talks of one", StringComparison.Ordinal));
        var run = (await RunAsync("import", "documents")).Expect(0);
        Assert.Equal("Documents: 1 recorded, 2 unchanged, 0 rejected. Definitions: 0 changed. Claims: 1 added, 1 superseded, 0 withdrawn. Events: 1 changed.\n", run.Output);
    }

    [Fact]
    public async Task Imported_store_is_not_seeded()
    {
        (await RunAsync("import", "documents/one.yaml")).Expect(0);
        Assert.Equal(["article:one"], await ArticlesAsync());
    }

    [Fact]
    public async Task Check_says_the_same_and_writes_nothing()
    {
        _folder.Write("documents/bad-date.yaml", Documents.WithBadDate("article:bad-date"));
        var run = (await RunAsync("check", "documents")).Expect(1);
        Assert.Equal("Documents: 3 good, 0 recorded already, 1 rejected.\n", run.Output);
        Assert.Contains("documents/bad-date.yaml:6:11: ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathTo("timeline.db")));
    }

    [Fact]
    public async Task Check_knows_the_seed_data_where_there_is_no_store()
    {
        _folder.Write("draft.yaml", Documents.Good("article:draft").Replace("person:draft-a, person:draft-b", "person:mark-milley", StringComparison.Ordinal));
        (await RunAsync("check", "draft.yaml")).Expect(0);
        (await RunAsync("check", "draft.yaml", "--no-seed")).Expect(1);
    }

    [Fact]
    public async Task Interrupted_import_says_so_and_keeps_what_it_had_saved()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SIGTERM is asked for, which this system does not know");
        for (var i = 0; i < 300; i++)
            _folder.Write($"documents/many/{i:000}.yaml", Documents.Good($"article:many-{i:000}", claims: 20));
        using var import = TimelineProgram.Start(_folder.Path, ["import", "documents"]);
        while (!import.HasExited && !File.Exists(_folder.PathTo("timeline.db-wal")))
            await Task.Delay(5, TestContext.Current.CancellationToken);
        TimelineProgram.Terminate(import);
        await import.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((130, "timeline: Interrupted.\n"), (import.ExitCode, await import.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)));
        Assert.EndsWith(" 0 rejected", (await RunAsync("import", "documents")).Expect(0).Output.Split('.')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_without_documents_is_wrong_use()
    {
        Directory.CreateDirectory(_folder.PathTo("empty"));
        (await RunAsync("import", "empty")).Expect(2).ExpectOneLineOfError("empty holds no document; expected files ending in .yaml, .yml, .json");
    }

    private async Task<string[]> ArticlesAsync()
    {
        var run = (await RunAsync("query", "{ articles(first: 50) { nodes { id } } }")).Expect(0);
        using var answer = JsonDocument.Parse(run.Output);
        return [.. answer.RootElement.GetProperty("data").GetProperty("articles").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!).Order(StringComparer.Ordinal)];
    }

    private Task<ProgramRun> RunAsync(params string[] arguments) => TimelineProgram.RunAsync(_folder.Path, arguments);
}
