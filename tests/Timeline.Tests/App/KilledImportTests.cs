using Microsoft.Data.Sqlite;

namespace Timeline.Tests.App;

public sealed class KilledImportTests : IDisposable
{
    private const int Rounds = 5;
    private const int Files = 120;
    private const int Claims = 20;

    private readonly TemporaryFolder _folder = new();

    public KilledImportTests()
    {
        for (var i = 0; i < Files; i++)
            _folder.Write($"documents/{i:000}.yaml", Documents.Good($"article:number-{i:000}", Claims));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_import_leaves_a_sound_store_that_the_next_import_completes()
    {
        var killed = 0;
        for (var round = 0; round < Rounds; round++)
        {
            killed += await KillImportAsync(round) ? 1 : 0;
            using var store = Open(round);
            var documents = Count(store, "SELECT count(*) FROM documents");
            Assert.Equal("ok", Scalar(store, "PRAGMA integrity_check"));
            Assert.Null(Scalar(store, "PRAGMA foreign_key_check"));
            Assert.Equal(documents * Claims, Count(store, "SELECT count(*) FROM claims"));
            Assert.Equal(documents * Claims, Count(store, "SELECT count(*) FROM events"));
        }
        Assert.True(killed >= Rounds / 2, $"Only {killed} of {Rounds} imports were killed while they wrote.");

        (await TimelineProgram.RunAsync(_folder.Path, ["import", "documents", "--store", StoreOf(Rounds - 1)])).Expect(0);
        using var complete = Open(Rounds - 1);
        Assert.Equal(Files, Count(complete, "SELECT count(*) FROM documents"));
        Assert.Equal(Files * Claims, Count(complete, "SELECT count(*) FROM events"));
    }

    /// <summary>Kills an import into a new store, the later the higher the round: when its journal has grown so far.</summary>
    /// <returns>Whether it was killed before it had come to its end.</returns>
    private async Task<bool> KillImportAsync(int round)
    {
        var journal = new FileInfo(_folder.PathTo($"round-{round}.db-wal"));
        var enough = 400_000L * (round + 1);
        using var import = TimelineProgram.Start(_folder.Path, ["import", "documents", "--store", StoreOf(round)]);
        while (!import.HasExited && !(journal.Exists && journal.Length > enough))
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
            journal.Refresh();
        }
        // SIGKILL: no handler runs, no buffer is flushed.
        var killed = !import.HasExited;
        import.Kill();
        await import.WaitForExitAsync(TestContext.Current.CancellationToken);
        return killed;
    }

    private static string StoreOf(int round) => $"sqlite:round-{round}.db";

    private SqliteConnection Open(int round)
    {
        var connection = new SqliteConnection($"Data Source={_folder.PathTo($"round-{round}.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private static long Count(SqliteConnection store, string sql) => (long)Scalar(store, sql)!;

    private static object? Scalar(SqliteConnection store, string sql)
    {
        using var command = store.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
