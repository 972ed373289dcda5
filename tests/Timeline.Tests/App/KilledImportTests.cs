using Microsoft.Data.Sqlite;

namespace Timeline.Tests.App;

public sealed class KilledImportTests : IDisposable
{
    private const int Rounds = 8;
    private const int Files = 150;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_import_leaves_a_sound_store_that_the_next_import_completes()
    {
        for (var i = 0; i < Files; i++)
            _folder.Write($"documents/{i:000}.yaml", Documents.Good($"article:number-{i:000}", claims: 20));
        (await TimelineProgram.RunAsync(_folder.Path, ["migrate"])).Expect(0);
        var partial = 0;
        for (var round = 0; round < Rounds; round++)
        {
            await KillImportAfterAsync(TimeSpan.FromMilliseconds(400 + (250 * round)));
            var recorded = Count("SELECT count(*) FROM documents");
            Assert.Equal("ok", Scalar("PRAGMA integrity_check"));
            Assert.Null(Scalar("PRAGMA foreign_key_check"));
            Assert.Equal(recorded * 20, Count("SELECT count(*) FROM claims"));
            Assert.Equal(recorded * 20, Count("SELECT count(*) FROM events"));
            partial += recorded is > 0 and < Files ? 1 : 0;
        }
        TestContext.Current.SendDiagnosticMessage($"{partial} of {Rounds} kills came in the middle.");
        var run = (await TimelineProgram.RunAsync(_folder.Path, ["import", "documents"])).Expect(0);
        Assert.Contains(" 0 rejected", run.Output, StringComparison.Ordinal);
        Assert.Equal(Files, Count("SELECT count(*) FROM documents"));
        Assert.Equal(Files * 20, Count("SELECT count(*) FROM events"));
    }

    private async Task KillImportAfterAsync(TimeSpan delay)
    {
        using var import = TimelineProgram.Start(_folder.Path, ["import", "documents"]);
        await Task.Delay(delay, TestContext.Current.CancellationToken);
        // SIGKILL: no handler runs, no buffer is flushed.
        import.Kill();
        await import.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private long Count(string sql) => (long)Scalar(sql)!;

    private object? Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.PathTo("timeline.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
