using System.Collections.Concurrent;
using Timeline.Neo4j.Bolt.Wire;

namespace Timeline.Neo4j.Bolt.Routing;

/// <summary>Finds a connection for who reads or writes: to the one server (bolt), or by a cluster's routing table (neo4j).</summary>
internal sealed class Router(BoltOptions options, Bookmarks bookmarks) : IDisposable
{
    private readonly ConcurrentDictionary<BoltAddress, BoltPool> _pools = new();
    private readonly SemaphoreSlim _asking = new(1);
    private readonly Lock _gate = new();
    private RoutingTable _table = new();
    private long _readAt = options.Time.GetTimestamp();

    /// <exception cref="BoltException">No server for this is there.</exception>
    /// <exception cref="CypherException">The database has no routing table: it does not exist, or is not up.</exception>
    public ValueTask<BoltConnection> AcquireAsync(bool isRead, CancellationToken cancellation) =>
        options.Uri.IsRouted ? AcquireRoutedAsync(isRead, cancellation) : PoolOf(options.Uri.Address).AcquireAsync(cancellation);

    /// <summary>Gives back what <see cref="AcquireAsync"/> gave.</summary>
    public void Release(BoltConnection connection) => PoolOf(connection.Address).Release(connection);

    /// <summary>A connection to this server was lost: it may be away.</summary>
    public void Forget(BoltAddress address)
    {
        PoolOf(address).Forget();
        lock (_gate)
            _table = _table.Without(address, onlyAsWriter: false);
    }

    /// <summary>This server no longer writes.</summary>
    public void ForgetAsWriter(BoltAddress address)
    {
        lock (_gate)
            _table = _table.Without(address, onlyAsWriter: true);
    }

    public void Dispose()
    {
        foreach (var pool in _pools.Values)
            pool.Dispose();
    }

    private async ValueTask<BoltConnection> AcquireRoutedAsync(bool isRead, CancellationToken cancellation)
    {
        // A new table may name a server again that is away: each is tried once.
        var away = new HashSet<BoltAddress>();
        BoltException? last = null;
        while (await LeastBusyAsync(isRead, away, cancellation) is { } address)
        {
            try
            {
                return await PoolOf(address).AcquireAsync(cancellation);
            }
            catch (BoltException e) when (e.Fault == BoltFault.Unreachable)
            {
                last = e;
                away.Add(address);
                Forget(address);
            }
        }
        throw last ?? new BoltException(BoltFault.Unreachable, $"The cluster at {options.Uri.Address} has no server that {(isRead ? "reads" : "writes")} at the moment.");
    }

    private async ValueTask<BoltAddress?> LeastBusyAsync(bool isRead, HashSet<BoltAddress> away, CancellationToken cancellation)
    {
        var candidates = Candidates(isRead);
        if (candidates.Count == 0)
            candidates = await AskAsync(isRead, cancellation);
        BoltAddress? best = null;
        foreach (var candidate in candidates)
            if (!away.Contains(candidate) && (best is not { } other || PoolOf(candidate).InUse < PoolOf(other).InUse))
                best = candidate;
        return best;
    }

    /// <summary>Those that the table names, if it still holds.</summary>
    private IReadOnlyList<BoltAddress> Candidates(bool isRead)
    {
        lock (_gate)
        {
            if (options.Time.GetElapsedTime(_readAt) >= _table.TimeToLive)
                return [];
            return isRead ? _table.Readers : _table.Writers;
        }
    }

    /// <summary>Asks for a new table, once for all who need one.</summary>
    private async Task<IReadOnlyList<BoltAddress>> AskAsync(bool isRead, CancellationToken cancellation)
    {
        await _asking.WaitAsync(cancellation);
        try
        {
            if (Candidates(isRead) is { Count: > 0 } candidates)
                return candidates;
            var table = await FirstAnswerAsync(cancellation);
            lock (_gate)
                (_table, _readAt) = (table, options.Time.GetTimestamp());
            ForgetAllBut([options.Uri.Address, .. table.Routers, .. table.Readers, .. table.Writers]);
            return isRead ? table.Readers : table.Writers;
        }
        finally
        {
            _asking.Release();
        }
    }

    /// <summary>Closes what is idle to members that have left the cluster.</summary>
    private void ForgetAllBut(HashSet<BoltAddress> members)
    {
        foreach (var (address, pool) in _pools)
            if (!members.Contains(address))
                pool.Forget();
    }

    private async Task<RoutingTable> FirstAnswerAsync(CancellationToken cancellation)
    {
        BoltException? last = null;
        foreach (var router in _table.Routers.Append(options.Uri.Address).Distinct())
        {
            try
            {
                if (await AskAsync(router, cancellation) is { IsUsable: true } table)
                    return table;
            }
            catch (BoltException e) when (e.Fault != BoltFault.Refused)
            {
                last = e;
            }
        }
        throw new BoltException(BoltFault.Unreachable,
            last?.Message ?? $"The cluster at {options.Uri.Address} names no server that reads; expected a routing table with readers and routers.", last);
    }

    private async Task<RoutingTable> AskAsync(BoltAddress router, CancellationToken cancellation)
    {
        var pool = PoolOf(router);
        var connection = await pool.AcquireAsync(cancellation);
        try
        {
            return await connection.RouteAsync(options, bookmarks.Latest, cancellation);
        }
        finally
        {
            pool.Release(connection);
        }
    }

    private BoltPool PoolOf(BoltAddress address) => _pools.GetOrAdd(address, static (address, options) => new BoltPool(options, address), options);
}
