using Timeline.Neo4j.Bolt.Routing;
using Timeline.Neo4j.Bolt.Wire;

namespace Timeline.Neo4j.Bolt;

/// <summary>One connection after log-in, for one caller at a time: what can be asked of a server.</summary>
internal sealed class BoltConnection(BoltChannel channel, BoltAddress address, TimeProvider time) : IDisposable
{
    private const long AllRecords = -1;

    private readonly long _openedAt = time.GetTimestamp();
    private long _returnedAt = time.GetTimestamp();

    public BoltAddress Address => address;

    public bool IsBroken => channel.IsBroken;

    public TimeSpan Age => time.GetElapsedTime(_openedAt);

    public TimeSpan IdleTime => time.GetElapsedTime(_returnedAt);

    /// <summary>One statement in a transaction of its own, its records a batch at a time.</summary>
    public ValueTask<string?> ReadAsync(CypherRead read, TransactionSettings? settings, int fetchSize, CancellationToken cancellation) =>
        channel.ExchangeAsync((read, settings, fetchSize), static async (channel, asked) =>
        {
            var (read, settings, fetchSize) = asked;
            read.Begin();
            Requests.WriteRun(channel.Out, read.Statement, settings);
            Requests.WritePull(channel.Out, fetchSize);
            channel.Send();
            await channel.ReadAsync(null, Answers.Nothing);
            var end = await channel.ReadAsync(read, Answers.End);
            while (end.HasMore)
            {
                await channel.SentAsync();
                Requests.WritePull(channel.Out, fetchSize);
                channel.Send();
                end = await channel.ReadAsync(read, Answers.End);
            }
            read.Complete();
            return end.Bookmark;
        }, cancellation);

    /// <summary>Statements one after another, sent together.</summary>
    /// <param name="begin">Begins a transaction before the first; null where one is open, or each has its own.</param>
    /// <param name="reads">The statements.</param>
    /// <param name="settings">Of the transaction that each statement has of its own; null in an open one.</param>
    /// <param name="cancellation">Ends them in the server, and an open transaction with them.</param>
    public ValueTask<bool> ReadAllAsync(
        TransactionSettings? begin, IReadOnlyList<CypherRead> reads, TransactionSettings? settings, CancellationToken cancellation) =>
        channel.ExchangeAsync((begin, reads, settings), static async (channel, asked) =>
        {
            var (begin, reads, settings) = asked;
            if (begin is not null)
                Requests.WriteBegin(channel.Out, begin);
            foreach (var read in reads)
            {
                read.Begin();
                Requests.WriteRun(channel.Out, read.Statement, settings);
                Requests.WritePull(channel.Out, AllRecords);
            }
            channel.Send();
            if (begin is not null)
                await channel.ReadAsync(null, Answers.Nothing);
            foreach (var read in reads)
            {
                await channel.ReadAsync(null, Answers.Nothing);
                await channel.ReadAsync(read, Answers.End);
            }
            foreach (var read in reads)
                read.Complete();
            return true;
        }, cancellation);

    /// <summary>Commits the open transaction.</summary>
    /// <returns>The bookmark that stands for it.</returns>
    public ValueTask<string?> CommitAsync() => channel.ExchangeAsync(0, static async (channel, _) =>
    {
        Requests.WriteCommit(channel.Out);
        channel.Send();
        return (await channel.ReadAsync(null, Answers.End)).Bookmark;
    }, CancellationToken.None);

    /// <summary>Gives up the open transaction.</summary>
    public ValueTask<bool> RollbackAsync() => channel.ExchangeAsync(0, static async (channel, _) =>
    {
        Requests.WriteRollback(channel.Out);
        channel.Send();
        return await channel.ReadAsync(null, Answers.Nothing);
    }, CancellationToken.None);

    /// <summary>Asks which servers read and write.</summary>
    public ValueTask<RoutingTable> RouteAsync(BoltOptions options, IReadOnlyCollection<string> bookmarks, CancellationToken cancellation) =>
        channel.ExchangeAsync((options, bookmarks), static async (channel, asked) =>
        {
            Requests.WriteRoute(channel.Out, asked.options, asked.bookmarks);
            channel.Send();
            return await channel.ReadAsync(null, RoutingTable.Read);
        }, cancellation);

    /// <summary>Whether the server still answers.</summary>
    public async ValueTask<bool> IsAliveAsync()
    {
        await channel.ResetAsync();
        return !channel.IsBroken;
    }

    /// <summary>From now on the connection is idle.</summary>
    public void Rest()
    {
        channel.Trim();
        _returnedAt = time.GetTimestamp();
    }

    /// <summary>The connection is of no more use.</summary>
    public void Break() => channel.Break();

    public void Dispose() => channel.Dispose();
}
