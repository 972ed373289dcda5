using Microsoft.Data.Sqlite;

namespace Timeline.Tests.App;

/// <summary>Whatever is wrong with the store file: one line on the error stream, exit code 3, and the file stays as it was.</summary>
public sealed class BrokenStoreTests : IDisposable
{
    private static readonly string[] Query = ["query", "{ summary { events } }"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task File_that_is_no_database_is_refused() =>
        await ExpectRefusalAsync(() => _folder.Write("timeline.db", string.Concat(Enumerable.Repeat("Dear diary, ", 1000))), "not a Timeline store");

    [Fact]
    public async Task Database_of_another_program_is_refused() =>
        await ExpectRefusalAsync(() => Execute("CREATE TABLE songs (title TEXT); INSERT INTO songs VALUES ('So What')"), "database of another program");

    [Fact]
    public async Task Store_of_a_newer_program_is_refused()
    {
        (await RunAsync("migrate")).Expect(0);
        await ExpectRefusalAsync(() => Execute("PRAGMA user_version = 1000"), "newer version of this program");
    }

    [Fact]
    public async Task Folder_in_place_of_the_file_is_refused()
    {
        Directory.CreateDirectory(_folder.PathTo("timeline.db"));
        (await RunAsync(Query)).Expect(3).ExpectOneLineOfError("is a folder");
    }

    [Fact]
    public async Task Missing_folder_is_named() =>
        (await RunAsync([.. Query, "--store", "sqlite:nowhere/timeline.db"])).Expect(3).ExpectOneLineOfError("nowhere does not exist");

    [Fact]
    public async Task Damaged_store_is_told_in_one_line_and_not_in_a_stack_trace()
    {
        (await RunAsync("query", "{ summary { events } }")).Expect(0);
        var bytes = await File.ReadAllBytesAsync(_folder.PathTo("timeline.db"), TestContext.Current.CancellationToken);
        bytes.AsSpan(4096).Fill(0x5A);
        await File.WriteAllBytesAsync(_folder.PathTo("timeline.db"), bytes, TestContext.Current.CancellationToken);
        var run = (await RunAsync("query", "{ timeline(first: 5) { nodes { title } } }")).Expect(3);
        Assert.Contains("damaged", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Store_that_another_program_writes_is_called_locked()
    {
        (await RunAsync("migrate")).Expect(0);
        _folder.Write("one.yaml", Documents.Good("article:one"));
        await using var other = new SqliteConnection($"Data Source={_folder.PathTo("timeline.db")};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var transaction = other.BeginTransaction(deferred: false);
        (await RunAsync("import", "one.yaml")).Expect(3).ExpectOneLineOfError("locked by another program");
    }

    [Fact]
    public async Task Migrate_makes_a_store_and_finds_nothing_to_do_the_second_time()
    {
        Assert.StartsWith("sqlite:timeline.db is ready; applied ", (await RunAsync("migrate")).Expect(0).Output, StringComparison.Ordinal);
        Assert.Equal("sqlite:timeline.db has the newest layout already.\n", (await RunAsync("migrate")).Expect(0).Output);
    }

    private async Task ExpectRefusalAsync(Action prepare, string problem)
    {
        prepare();
        var before = await File.ReadAllBytesAsync(_folder.PathTo("timeline.db"), TestContext.Current.CancellationToken);
        foreach (var verb in new[] { Query, ["migrate"], ["serve", "--urls", "http://127.0.0.1:0"] })
            (await RunAsync(verb)).Expect(3).ExpectOneLineOfError(problem);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.PathTo("timeline.db"), TestContext.Current.CancellationToken));
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.PathTo("timeline.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private Task<ProgramRun> RunAsync(params string[] arguments) => TimelineProgram.RunAsync(_folder.Path, arguments);
}
