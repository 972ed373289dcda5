using Timeline.Neo4j.Bolt.Wire;

namespace Timeline.Neo4j.Bolt;

/// <summary>
/// The connections to one server: so many at most, handed out in the order they were asked for, the one used last first. A connection
/// that failed never comes back.
/// </summary>
internal sealed class BoltPool(BoltOptions options, BoltAddress address) : IDisposable
{
    private readonly SemaphoreSlim _permits = new(options.PoolSize);
    private readonly Stack<BoltConnection> _idle = [];
    private readonly Lock _gate = new();
    private bool _isDisposed;

    /// <summary>How many are in use.</summary>
    public int InUse => options.PoolSize - _permits.CurrentCount;

    /// <exception cref="BoltException">No connection comes about, or none was given back in time.</exception>
    public async ValueTask<BoltConnection> AcquireAsync(CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (!await _permits.WaitAsync(options.AcquireTimeout, cancellation))
            throw new BoltException(BoltFault.Silent, $"All {options.PoolSize} connections to {address} were in use for {options.AcquireTimeout.TotalSeconds:0.#} s.");
        try
        {
            while (TakeIdle() is { } connection)
            {
                if (connection.IdleTime <= options.IdleCheckAge || await connection.IsAliveAsync())
                    return connection;
                connection.Dispose();
            }
            return await BoltDialing.OpenAsync(options, address, cancellation);
        }
        catch
        {
            _permits.Release();
            throw;
        }
    }

    /// <summary>Gives back what <see cref="AcquireAsync"/> gave.</summary>
    public void Release(BoltConnection connection)
    {
        connection.Rest();
        bool isKept;
        lock (_gate)
        {
            isKept = !_isDisposed && !connection.IsBroken && connection.Age < options.MaxConnectionAge;
            if (isKept)
                _idle.Push(connection);
        }
        // It says goodbye over the network, for which nobody else has to wait.
        if (!isKept)
            connection.Dispose();
        _permits.Release();
    }

    /// <summary>Closes what is idle: when one connection was lost, the server was probably gone, and all are.</summary>
    public void Forget()
    {
        while (TakeIdle() is { } connection)
            connection.Dispose();
    }

    public void Dispose()
    {
        lock (_gate)
            _isDisposed = true;
        Forget();
    }

    private BoltConnection? TakeIdle()
    {
        lock (_gate)
            return _idle.TryPop(out var connection) ? connection : null;
    }
}
