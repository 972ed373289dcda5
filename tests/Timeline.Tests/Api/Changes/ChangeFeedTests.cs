using Microsoft.Extensions.Time.Testing;
using Timeline.Api;
using Timeline.Api.Changes;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.GraphQL;
using Timeline.Sqlite;
using Timeline.Storage;
using Timeline.Tests.Api.Running;
using Timeline.Tests.App;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Api.Changes;

/// <summary>Who listens to a feed misses nothing, whoever writes, and costs no more than needed.</summary>
public sealed class ChangeFeedTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new();
    private readonly List<IAsyncDisposable> _opened = [];
    private int _articles;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (IAsyncDisposable opened in Enumerable.Reverse(_opened))
        {
            await opened.DisposeAsync();
        }

        _folder.Dispose();
    }

    [Fact]
    public async Task What_this_program_saves_is_told_at_once()
    {
        (CountingStore store, ChangeFeed feed) = await OpenAsync();
        await using Listener listener = await ListenAsync(feed);
        await SaveAsync(store, 3);
        feed.Announce();

        await listener.ExpectAsync(1, 2, 3);
    }

    [Fact]
    public async Task What_another_program_saves_is_told_when_it_is_next_looked_for()
    {
        (CountingStore mine, ChangeFeed feed) = await OpenAsync();
        (CountingStore theirs, _) = await OpenAsync();
        await using Listener listener = await ListenAsync(feed);
        await SaveAsync(mine, 1);
        feed.Announce();
        await listener.ExpectAsync(1);

        Task next = listener.ExpectAsync(2, 3);
        await SaveAsync(theirs, 2);
        _clock.Advance(ChangeFeed.UsualInterval);

        await next;
    }

    [Fact]
    public async Task Many_who_listen_share_what_is_read()
    {
        (CountingStore store, ChangeFeed feed) = await OpenAsync();
        Listener[] listeners = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ListenAsync(feed)));
        Task<long[]>[] taken = [.. listeners.Select(listener => listener.TakeAsync(5))];

        await SaveAsync(store, 5);
        feed.Announce();

        Assert.All(await Task.WhenAll(taken), numbers => Assert.Equal([1, 2, 3, 4, 5], numbers));
        Assert.Equal(20, feed.Listeners);
        // Once as the first began to listen, once when something was announced.
        Assert.InRange(Reads(store).Count(), 1, 2);
        foreach (Listener listener in listeners)
        {
            await listener.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_slow_listener_reads_the_log_itself_and_misses_nothing()
    {
        (CountingStore store, ChangeFeed feed) = await OpenAsync();
        await using Listener fast = await ListenAsync(feed);
        await using Listener slow = await ListenAsync(feed);
        await SaveAsync(store, 1);
        feed.Announce();
        await slow.ExpectAsync(1);

        for (int i = 0; i < 3; i++)
        {
            await SaveAsync(store, 500);
            feed.Announce();
            await fast.TakeAsync(i == 0 ? 501 : 500);
        }

        Assert.All(Reads(store), read => Assert.Equal(RecentChanges.MaxLength, read.First));
        await slow.ExpectAsync([.. Enumerable.Range(2, 1_500).Select(number => (long)number)]);
        Assert.Contains(Reads(store), read => read.First < RecentChanges.MaxLength);
    }

    [Fact]
    public async Task A_listener_that_falls_behind_what_the_log_remembers_is_told_so()
    {
        (CountingStore store, ChangeFeed feed) = await OpenAsync(new SqliteStoreOptions { ChangesKept = 100 });
        await using Listener fast = await ListenAsync(feed);
        await using Listener slow = await ListenAsync(feed);
        await SaveAsync(store, 1);
        feed.Announce();
        await slow.ExpectAsync(1);
        await fast.TakeAsync(1);
        for (int i = 0; i < 15; i++)
        {
            await SaveAsync(store, 80);
            feed.Announce();
            await fast.TakeAsync(80);
        }

        GraphQLException told = await Assert.ThrowsAsync<GraphQLException>(() => slow.TakeAsync(1));
        Assert.Equal(TimelineErrorCodes.ChangesExpired, told.Error.Code);
    }

    [Fact]
    public async Task Who_begins_before_what_the_log_remembers_is_refused()
    {
        (CountingStore store, ChangeFeed feed) = await OpenAsync(new SqliteStoreOptions { ChangesKept = 10 });
        await SaveAsync(store, 12);

        foreach (long after in new[] { 1L, 13L })
        {
            GraphQLException told = await Assert.ThrowsAsync<GraphQLException>(() => feed.ListenAsync(after, Cancellation));
            Assert.Equal(TimelineErrorCodes.ChangesExpired, told.Error.Code);
        }

        await using Listener listener = await ListenAsync(feed, after: 2);
        await listener.ExpectAsync(3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    [Fact]
    public async Task While_nobody_listens_nothing_is_read()
    {
        (CountingStore store, ChangeFeed feed) = await OpenAsync();
        for (int i = 0; i < 50; i++)
        {
            Listener listener = await ListenAsync(feed);
            Task<long[]> next = listener.TakeAsync(1);
            await SaveAsync(store, 1);
            feed.Announce();
            await next;
            await listener.DisposeAsync();
        }

        Assert.Equal(0, feed.Listeners);
        int before = store.Questions.Count;
        _clock.Advance(TimeSpan.FromMinutes(1));
        feed.Announce();
        Assert.Equal(before, store.Questions.Count);
    }

    [Fact]
    public async Task A_listener_leaves_while_it_waits()
    {
        (_, ChangeFeed feed) = await OpenAsync();
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        Listener listener = new((await feed.ListenAsync(null, Cancellation)).GetAsyncEnumerator(gone.Token));
        Task<long[]> waiting = listener.TakeAsync(1);

        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await listener.DisposeAsync();
        Assert.Equal(0, feed.Listeners);
    }

    [Fact]
    public async Task A_feed_that_is_disposed_ends_those_who_listen()
    {
        (_, ChangeFeed feed) = await OpenAsync();
        await using Listener listener = await ListenAsync(feed);
        Task<long[]> waiting = listener.TakeAsync(1);

        await feed.DisposeAsync();

        Assert.Empty(await waiting);
    }

    [Fact]
    public async Task A_store_that_fails_ends_those_who_listen_and_later_ones_listen_anew()
    {
        (CountingStore store, ChangeFeed feed) = await OpenAsync();
        await using Listener listener = await ListenAsync(feed);
        Task<long[]> waiting = listener.TakeAsync(1);
        await store.DisposeAsync();
        feed.Announce();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => feed.ListenAsync(null, Cancellation));
    }

    [Fact]
    public async Task Listeners_that_come_and_go_while_two_programs_write_each_see_a_log_without_gaps()
    {
        (CountingStore mine, ChangeFeed feed) = await OpenAsync();
        (CountingStore theirs, _) = await OpenAsync();
        Task writing = Task.Run(
            async () =>
            {
                for (int i = 0; i < 60; i++)
                {
                    await SaveAsync(i % 2 == 0 ? mine : theirs, 4);
                    feed.Announce();
                }
            },
            Cancellation);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(
            async () =>
            {
                long after = 0;
                while (after < 240)
                {
                    await using Listener listener = await ListenAsync(feed, after);
                    long[] taken = await listener.TakeAsync(Math.Min(7 + number, 240 - (int)after));
                    Assert.Equal(Enumerable.Range((int)after + 1, taken.Length).Select(next => (long)next), taken);
                    after = taken[^1];
                }
            },
            Cancellation)));
        await writing;
        Assert.Equal(0, feed.Listeners);
    }

    private static IEnumerable<ChangeQuery> Reads(CountingStore store) => store.Questions.OfType<ChangeQuery>().Where(query => query.First > 0);

    private async Task<(CountingStore Store, ChangeFeed Feed)> OpenAsync(SqliteStoreOptions? options = null)
    {
        var store = new CountingStore(await SqliteStore.OpenAsync(_folder.PathTo("timeline.db"), options ?? SqliteStoreOptions.Default, Cancellation));
        var feed = new ChangeFeed(store, _clock, ChangeFeed.UsualInterval);
        _opened.Add(store);
        _opened.Add(feed);
        return (store, feed);
    }

    private static async Task<Listener> ListenAsync(ChangeFeed feed, long? after = null) =>
        new((await feed.ListenAsync(after, Cancellation)).GetAsyncEnumerator(Cancellation));

    /// <summary>Saves an article with claims about so many new events.</summary>
    private async Task SaveAsync(CountingStore store, int events)
    {
        int number = Interlocked.Increment(ref _articles);
        Batch sample = RandomFacts.Make(1).Batches.First(batch => batch.Articles.Count > 0);
        Article article = sample.Articles[0] with { Id = new ArticleId($"article:{number}"), Publisher = null, Authors = [] };
        await store.SaveAsync(
            new Batch
            {
                RecordedAt = sample.RecordedAt,
                Documents = [RandomFacts.DocumentOf(new DocumentId(article.Id.Value), $"{number}", sample.RecordedAt)],
                Articles = [article],
                Claims = Enumerable.Range(0, events).Select(position => ClaimOf(article, position, new EventId($"event:{number}-{position}"))).ToValueList(),
            },
            Cancellation);
    }

    private static Claim ClaimOf(Article article, int position, EventId about)
    {
        var content = new ClaimContent { Title = "Something" };
        return new Claim
        {
            Id = ClaimIdentity.Of(article.Id, about, "", content),
            Article = article.Id,
            Event = about,
            Position = position,
            KnownFrom = article.Published.Bounds.EarliestStart,
            RecordedAt = article.RecordedAt,
            Content = content,
        };
    }

    private sealed class Listener(IAsyncEnumerator<IReadOnlyList<EventChange>> pieces) : IAsyncDisposable
    {
        private readonly Queue<long> _unread = [];

        /// <summary>The numbers of the next changes; fewer where the feed ends.</summary>
        public async Task<long[]> TakeAsync(int count)
        {
            while (_unread.Count < count && await pieces.MoveNextAsync().AsTask().WaitAsync(Patience, Cancellation))
            {
                Assert.NotEmpty(pieces.Current);
                foreach (EventChange change in pieces.Current)
                {
                    _unread.Enqueue(change.Sequence);
                }
            }

            return [.. Enumerable.Range(0, Math.Min(count, _unread.Count)).Select(_ => _unread.Dequeue())];
        }

        /// <summary>Takes so many changes and checks their numbers.</summary>
        public async Task ExpectAsync(params long[] numbers) => Assert.Equal(numbers, await TakeAsync(numbers.Length));

        public ValueTask DisposeAsync() => pieces.DisposeAsync();
    }
}
