using Microsoft.Data.Sqlite;
using Timeline.Events;
using Timeline.Sqlite;
using Timeline.Storage;
using Timeline.Tests.App;
using Timeline.Tests.Storage;
using Timeline.Time;

namespace Timeline.Tests.Sqlite;

/// <summary>What is opened: a file of ours, or else one sentence about what is wrong with it.</summary>
public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Store => _folder.PathTo("timeline.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_that_is_not_there_is_created_and_holds_nothing()
    {
        await using SqliteStore store = await OpenAsync();

        Assert.True((await store.SummarizeAsync(Cancellation)).IsEmpty);
    }

    [Fact]
    public async Task What_was_saved_is_there_when_the_file_is_opened_again()
    {
        StoreSummary saved = await SaveSomethingAsync();

        await using SqliteStore again = await OpenAsync();

        Assert.Equal(saved, await again.SummarizeAsync(Cancellation));
    }

    [Fact]
    public async Task An_empty_file_becomes_a_store()
    {
        await File.WriteAllBytesAsync(Store, [], Cancellation);

        await using SqliteStore store = await OpenAsync();

        Assert.True((await store.SummarizeAsync(Cancellation)).IsEmpty);
    }

    [Fact]
    public async Task A_missing_file_is_refused_where_none_may_be_created() =>
        Assert.Equal($"There is no store at {Store}.", await RefusalAsync(new SqliteStoreOptions { CreatesFile = false }));

    [Fact]
    public async Task A_folder_is_refused()
    {
        Directory.CreateDirectory(Store);

        Assert.Equal($"{Store} is a folder; expected the path of a store file.", await RefusalAsync());
    }

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        string lost = Path.Combine(_folder.Path, "nowhere", "timeline.db");

        Assert.Equal(
            $"The folder {Path.GetDirectoryName(lost)} does not exist; create it or choose another place for the store.",
            (await Assert.ThrowsAsync<StoreException>(() => SqliteStore.OpenAsync(lost, SqliteStoreOptions.Default, Cancellation))).Message);
    }

    [Fact]
    public async Task A_text_file_is_refused_and_left_as_it_is()
    {
        string poem = string.Concat(Enumerable.Repeat("Who met whom, where and when?\n", 100));
        await File.WriteAllTextAsync(Store, poem, Cancellation);

        Assert.Equal($"{Store} is not a Timeline store: it is no SQLite database, or its beginning is damaged.", await RefusalAsync());
        Assert.Equal(poem, await File.ReadAllTextAsync(Store, Cancellation));
    }

    [Fact]
    public async Task Another_programs_database_is_refused_and_left_as_it_is()
    {
        Run("CREATE TABLE albums (title TEXT); INSERT INTO albums VALUES ('Kind of Blue')");
        byte[] before = await File.ReadAllBytesAsync(Store, Cancellation);

        Assert.Equal($"{Store} is not a Timeline store but a database of another program.", await RefusalAsync());
        Assert.Equal(before, await File.ReadAllBytesAsync(Store, Cancellation));
    }

    [Fact]
    public async Task A_newer_store_is_refused()
    {
        await SaveSomethingAsync();
        Run("PRAGMA user_version = 99");

        Assert.Equal($"{Store} was written by a newer version of this program (its schema is version 99, the newest known here is {Newest}).", await RefusalAsync());
    }

    [Fact]
    public async Task A_store_whose_beginning_is_damaged_is_refused()
    {
        await SaveSomethingAsync();
        Overwrite(0, 100);

        Assert.Equal($"{Store} is not a Timeline store: it is no SQLite database, or its beginning is damaged.", await RefusalAsync());
    }

    [Fact]
    public async Task A_store_that_was_cut_short_is_damaged()
    {
        await SaveSomethingAsync();
        using (FileStream file = File.Open(Store, FileMode.Open))
        {
            file.SetLength(file.Length / 2);
        }

        Assert.Equal(
            $"{Store} is damaged (its content contradicts itself); restore it from a backup or record its documents anew.", await FailureInUseAsync());
    }

    [Fact]
    public async Task A_store_with_garbage_inside_is_damaged()
    {
        await SaveSomethingAsync();
        Overwrite(4096, (int)new FileInfo(Store).Length - 4096);

        Assert.Equal(
            $"{Store} is damaged (its content contradicts itself); restore it from a backup or record its documents anew.", await FailureInUseAsync());
    }

    [Fact]
    public async Task A_store_without_its_table_of_migrations_is_damaged()
    {
        await SaveSomethingAsync();
        Run("DROP TABLE migrations");

        Assert.Equal(
            $"{Store} is damaged (its table of migrations is missing); restore it from a backup or record its documents anew.", await RefusalAsync());
    }

    [Fact]
    public async Task A_store_whose_migration_had_another_text_is_refused()
    {
        await SaveSomethingAsync();
        Run("UPDATE migrations SET checksum = 'other' WHERE version = 1");

        Assert.Equal(
            $"{Store} was made with another text of V001__facts.sql than this program has; a migration must never be changed once it was applied.",
            await RefusalAsync());
    }

    [Fact]
    public async Task A_read_only_store_is_refused()
    {
        await SaveSomethingAsync();
        File.SetAttributes(Store, FileAttributes.ReadOnly);

        Assert.Equal($"{Store} is read-only; a store must be writable.", await RefusalAsync());
    }

    [Fact]
    public async Task A_store_that_another_program_holds_for_itself_is_locked()
    {
        await SaveSomethingAsync();
        using SqliteConnection other = Connect();
        Run(other, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;");

        Assert.Equal(
            $"{Store} is locked by another program; close that program or try again.",
            await RefusalAsync(new SqliteStoreOptions { LockTimeout = TimeSpan.FromMilliseconds(50) }));
    }

    [Fact]
    public async Task A_save_waits_for_another_program_that_writes_and_then_says_who_was_in_the_way()
    {
        await using SqliteStore store = await SqliteStore.OpenAsync(Store, new SqliteStoreOptions { LockTimeout = TimeSpan.FromMilliseconds(50) }, Cancellation);
        Batch batch = RandomFacts.Make(1).Batches[0];
        using (SqliteConnection other = Connect())
        {
            Run(other, "BEGIN IMMEDIATE");

            StoreException refused = await Assert.ThrowsAsync<StoreException>(() => store.SaveAsync(batch, Cancellation));
            Assert.Equal($"{Store} is locked by another program; close that program or try again.", refused.Message);
            Assert.True((await store.SummarizeAsync(Cancellation)).IsEmpty);
        }

        Assert.Equal(batch.Documents.Count, (await store.SaveAsync(batch, Cancellation)).DocumentsRecorded);
    }

    [Fact]
    public async Task Two_programs_save_to_one_file_in_turns()
    {
        RandomFacts facts = RandomFacts.Make(6);
        await using SqliteStore one = await OpenAsync();
        await using SqliteStore other = await OpenAsync();
        await one.SaveAsync(facts.Batches[0], Cancellation);
        Batch[] articles = [.. facts.Batches.Skip(1).Where(batch => batch.Articles.Count > 0).DistinctBy(batch => batch.Articles[0].Id)];

        await Task.WhenAll(
            Task.Run(() => SaveAllAsync(one, articles.Where((_, number) => number % 2 == 0)), Cancellation),
            Task.Run(() => SaveAllAsync(other, articles.Where((_, number) => number % 2 == 1)), Cancellation));

        Assert.Equal(await one.SummarizeAsync(Cancellation), await other.SummarizeAsync(Cancellation));
        Assert.Equal(articles.SelectMany(batch => batch.Articles).Select(article => article.Id).Distinct().Count(), (await one.SummarizeAsync(Cancellation)).Articles);
    }

    [Fact]
    public async Task A_file_that_lacks_migrations_is_refused_where_none_may_be_applied() =>
        Assert.Equal(
            $"{Store} has schema version 0 and this program needs {Newest}; run 'timeline migrate' first.",
            await RefusalAsync(new SqliteStoreOptions { AppliesMigrations = false }));

    [Fact]
    public async Task Migrating_reports_what_was_applied_and_then_nothing_more()
    {
        IReadOnlyList<string> first = await SqliteStore.MigrateAsync(Store, SqliteStoreOptions.Default, Cancellation);
        IReadOnlyList<string> second = await SqliteStore.MigrateAsync(Store, SqliteStoreOptions.Default, Cancellation);

        Assert.Equal("V001__facts.sql", first[0]);
        Assert.Equal(Newest, first.Count);
        Assert.Empty(second);
    }

    [Fact]
    public async Task Events_that_an_older_program_saved_get_their_precision()
    {
        await SaveSomethingAsync();
        Slice<Event> before = await FindMonthsAsync();
        Run("""
            DROP INDEX events_in_order; DROP INDEX events_most_told; DROP INDEX events_by_end; DROP INDEX events_by_precision; DROP INDEX event_places_direct;
            ALTER TABLE events DROP COLUMN precision;
            CREATE INDEX events_in_order ON events (es, ls, ee, le, id, kind, form, modality);
            DELETE FROM migrations WHERE version >= 4; PRAGMA user_version = 3;
            """);

        Assert.Contains("V004__charts.sql", await SqliteStore.MigrateAsync(Store, SqliteStoreOptions.Default, Cancellation));

        Slice<Event> after = await FindMonthsAsync();
        Assert.NotEmpty(before.Items);
        Assert.All(before.Items, dated => Assert.Equal(Precision.Month, dated.When?.Precision));
        Assert.Equal(before.Items, after.Items);
    }

    [Fact]
    public async Task Two_who_open_a_new_file_at_once_both_get_a_store()
    {
        SqliteStore[] stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(OpenAsync, Cancellation)));

        foreach (SqliteStore store in stores)
        {
            Assert.True((await store.SummarizeAsync(Cancellation)).IsEmpty);
            await store.DisposeAsync();
        }
    }

    private static int Newest => Timeline.Sqlite.Migrations.Migration.All.Count;

    private async Task<SqliteStore> OpenAsync() => await SqliteStore.OpenAsync(Store, SqliteStoreOptions.Default, Cancellation);

    private async Task<string> RefusalAsync(SqliteStoreOptions? options = null) =>
        (await Assert.ThrowsAsync<StoreException>(() => SqliteStore.OpenAsync(Store, options ?? SqliteStoreOptions.Default, Cancellation))).Message;

    /// <summary>Damage deep inside a file shows when it is opened or when it is read.</summary>
    private async Task<string> FailureInUseAsync() => (await Assert.ThrowsAsync<StoreException>(async () =>
    {
        await using SqliteStore store = await OpenAsync();
        foreach (Batch batch in RandomFacts.Make(1).Batches)
        {
            await store.LoadClaimsAsync([.. batch.Claims.Select(claim => claim.Id)], Cancellation);
            await store.LoadDocumentsAsync([.. batch.Documents.Select(document => document.Id)], Cancellation);
            await store.SummarizeAsync(Cancellation);
        }
    })).Message;

    private static async Task SaveAllAsync(SqliteStore store, IEnumerable<Batch> batches)
    {
        foreach (Batch batch in batches)
        {
            await store.SaveAsync(batch, Cancellation);
        }
    }

    private async Task<StoreSummary> SaveSomethingAsync()
    {
        await using SqliteStore store = await OpenAsync();
        foreach (Batch batch in RandomFacts.Make(1).Batches)
        {
            await store.SaveAsync(batch, Cancellation);
        }

        return await store.SummarizeAsync(Cancellation);
    }

    private async Task<Slice<Event>> FindMonthsAsync()
    {
        await using SqliteStore store = await OpenAsync();
        return (await store.FindEventsAsync(
            new EventQuery { Parents = [new EventsOf.Everything()], Filter = new EventFilter { Precisions = [Precision.Month] }, Page = new() { Size = 100 } }, Cancellation))[0];
    }

    private void Overwrite(int start, int length)
    {
        using FileStream file = File.Open(Store, FileMode.Open);
        file.Position = start;
        var garbage = new byte[length];
        new Random(1).NextBytes(garbage);
        file.Write(garbage);
    }

    private void Run(string sql)
    {
        using SqliteConnection connection = Connect();
        Run(connection, sql);
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
