using System.Text.RegularExpressions;

namespace Timeline.Tests.App;

/// <summary>The real program copies stores, is stopped and killed meanwhile, and goes on.</summary>
public sealed class CopyCommandTests : IDisposable
{
    private const int Files = 120;
    private const int Claims = 20;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_copy_is_compared_and_a_second_one_writes_nothing()
    {
        _folder.Write("documents/one.yaml", Documents.Good("article:one", claims: 3));
        (await RunAsync("import", "documents", "--store", "sqlite:from.db")).Expect(0);

        var copied = (await CopyAsync("to.db")).Expect(0);
        var again = (await CopyAsync("to.db")).Expect(0);

        Assert.EndsWith("Copied 8 records, 0 were there already; both stores hold the same.\n", copied.Output, StringComparison.Ordinal);
        Assert.EndsWith("Copied 0 records, 8 were there already; both stores hold the same.\n", again.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^\s*claims +│ +3 │ +3 │ ([0-9a-f]{16}) │ \1 *$", copied.Output);
        Assert.Matches(@"(?m)^\s*events +│ +3 │ +3 │ ([0-9a-f]{16}) │ \1 *$", copied.Output);
    }

    [Fact]
    public async Task A_killed_copy_leaves_a_sound_store_that_the_next_copy_completes()
    {
        for (var i = 0; i < Files; i++)
            _folder.Write($"documents/{i:000}.yaml", Documents.Good($"article:number-{i:000}", Claims));
        (await RunAsync("import", "documents", "--store", "sqlite:from.db")).Expect(0);
        var killed = 0;
        for (var round = 0; round < 3; round++)
            killed += await KillCopyAsync(enough: 700_000L * (round + 1)) ? 1 : 0;
        Assert.True(killed > 0, "No copy was killed while it wrote.");

        var completed = (await CopyAsync("to.db")).Expect(0);

        var counts = Regex.Match(completed.Output, @"Copied (\d+) records, (\d+) were there already; both stores hold the same\.");
        Assert.True(counts.Success, completed.Output);
        // Documents, articles and places, two actors each; and the claims.
        Assert.Equal(Files * (5 + Claims), int.Parse(counts.Groups[1].ValueSpan, null) + int.Parse(counts.Groups[2].ValueSpan, null));
        Assert.NotEqual("0", counts.Groups[2].Value);
    }

    [Fact]
    public async Task A_store_that_holds_something_else_is_refused_in_one_line()
    {
        _folder.Write("documents/one.yaml", Documents.Good("article:one"));
        _folder.Write("others/two.yaml", Documents.Good("article:two"));
        (await RunAsync("import", "documents", "--store", "sqlite:from.db")).Expect(0);
        (await RunAsync("import", "others", "--store", "sqlite:to.db")).Expect(0);

        (await CopyAsync("to.db")).Expect(1).ExpectOneLineOfError("holds revision 1 of article:two, which the other has not");

        (await RunAsync("query", "{ summary { articles } }", "--store", "sqlite:to.db")).Expect(0);
    }

    [Fact]
    public async Task Two_names_of_one_file_and_a_source_that_is_not_there_are_wrong_use()
    {
        (await RunAsync("migrate", "--store", "sqlite:from.db")).Expect(0);
        (await CopyAsync("./from.db")).Expect(2).ExpectOneLineOfError("the same store");
        (await RunAsync("copy", "--from", "sqlite:nowhere.db", "--to", "sqlite:to.db")).Expect(2).ExpectOneLineOfError("There is no store sqlite:nowhere.db");
        Assert.False(File.Exists(_folder.PathTo("nowhere.db")));
    }

    /// <summary>Kills a copy when the journal of its target has grown so far; each goes on where the one before was killed.</summary>
    /// <returns>Whether it was killed before it had come to its end.</returns>
    private async Task<bool> KillCopyAsync(long enough)
    {
        var journal = new FileInfo(_folder.PathTo("to.db-wal"));
        using var copy = TimelineProgram.Start(_folder.Path, ["copy", "--from", "sqlite:from.db", "--to", "sqlite:to.db"]);
        while (!copy.HasExited && !(journal.Exists && journal.Length > enough))
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
            journal.Refresh();
        }
        // SIGKILL: no handler runs, no buffer is flushed.
        var killed = !copy.HasExited;
        copy.Kill();
        await copy.WaitForExitAsync(TestContext.Current.CancellationToken);
        return killed;
    }

    private Task<ProgramRun> CopyAsync(string to) => RunAsync("copy", "--from", "sqlite:from.db", "--to", "sqlite:" + to);

    private Task<ProgramRun> RunAsync(params string[] arguments) => TimelineProgram.RunAsync(_folder.Path, arguments);
}
