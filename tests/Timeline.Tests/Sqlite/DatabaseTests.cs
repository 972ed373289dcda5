using Timeline.Sqlite;
using Timeline.Sqlite.Access;
using Timeline.Sqlite.Migrations;
using Timeline.Storage;
using Timeline.Tests.App;

namespace Timeline.Tests.Sqlite;

/// <summary>Turns, cancellation and the end of the connections to one file.</summary>
public sealed class DatabaseTests : IDisposable
{
    private const string Endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_question_is_cancelled_while_it_is_worked_on_and_the_next_one_is_answered()
    {
        await using Database database = Open();
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.ReadAsync(session => session.Value(Endless), cancelled.Token));

        Assert.Equal(1L, await database.ReadAsync(session => session.Value("SELECT 1"), Cancellation));
    }

    [Fact]
    public async Task A_cancelled_change_lets_the_next_writer_in()
    {
        await using Database database = Open();
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.WriteAsync(session => session.Value(Endless), cancelled.Token));

        Assert.Equal(0, await database.WriteAsync(session => session.Execute("DELETE FROM documents"), Cancellation));
    }

    [Fact]
    public async Task More_questions_than_readers_wait_for_their_turn()
    {
        await using Database database = Open(new SqliteStoreOptions { MaxReaders = 2 });
        int atOnce = 0;
        int most = 0;

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => database.ReadAsync(session => Count(session), Cancellation), Cancellation)));

        Assert.InRange(most, 1, 2);

        long Count(Session session)
        {
            int now = Interlocked.Increment(ref atOnce);
            most = Math.Max(most, now);
            long one = (long)(session.Value("SELECT 1") ?? 0L);
            Thread.Sleep(5);
            Interlocked.Decrement(ref atOnce);
            return one;
        }
    }

    [Fact]
    public async Task A_question_cannot_change_anything()
    {
        await using Database database = Open();

        StoreException refused = await Assert.ThrowsAsync<StoreException>(
            () => database.ReadAsync(session => session.Execute("DELETE FROM documents"), Cancellation));

        Assert.Contains("read-only", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_store_answers_no_more_and_may_be_closed_again()
    {
        SqliteStore store = await SqliteStore.OpenAsync(_folder.PathTo("timeline.db"), SqliteStoreOptions.Default, Cancellation);
        await store.DisposeAsync();
        await store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.SummarizeAsync(Cancellation));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.SaveAsync(new Batch { RecordedAt = default }, Cancellation));
    }

    private Database Open(SqliteStoreOptions? options = null) =>
        Opening.Open(new StoreFile(_folder.PathTo("timeline.db"), options ?? SqliteStoreOptions.Default)).Database;
}
