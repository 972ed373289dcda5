using System.Diagnostics.CodeAnalysis;

namespace Timeline.App.Http.Subscriptions;

/// <summary>The operations of one connection, by the ids that its client gave them. Safe for all threads.</summary>
/// <param name="most">How many may be under way at once.</param>
/// <param name="failed">Gets what goes wrong in an operation and is not for its client.</param>
internal sealed class ConnectionOperations(int most, Action<Exception> failed)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ConnectionOperation> _byId = new(StringComparer.Ordinal);
    // Also those whose id is free again and which are still on their way out.
    private readonly HashSet<ConnectionOperation> _alive = [];
    private bool _isOver;

    /// <summary>Takes the id for an operation.</summary>
    /// <returns>Null, with the reason, where it cannot be taken.</returns>
    public ConnectionOperation? Reserve(string id, out ReservationFailure failure)
    {
        lock (_lock)
        {
            failure = _byId.ContainsKey(id) ? ReservationFailure.IdTaken : ReservationFailure.TooMany;
            if (_byId.ContainsKey(id) || _alive.Count >= most || _isOver)
                return null;
            var operation = _byId[id] = new ConnectionOperation(id);
            _alive.Add(operation);
            return operation;
        }
    }

    /// <summary>Does the work of an operation; it is over when that has ended.</summary>
    public void Run(ConnectionOperation operation, Func<ConnectionOperation, Task> work) => _ = Task.Run(async () =>
    {
        try
        {
            await work(operation);
        }
        catch (Exception problem) when (problem is ClientGoneException or OperationCanceledException)
        {
            // The client has gone or has ended the operation: there is nobody to tell.
        }
        catch (Exception problem)
        {
            failed(problem);
        }
        finally
        {
            Forget(operation);
        }
    });

    /// <summary>Frees the id.</summary>
    /// <returns>False where the client has freed it already.</returns>
    public bool Release(ConnectionOperation operation)
    {
        lock (_lock)
            return _byId.TryGetValue(operation.Id, out var found) && ReferenceEquals(found, operation) && _byId.Remove(operation.Id);
    }

    /// <summary>The operation is over, or was never begun.</summary>
    public void Forget(ConnectionOperation operation)
    {
        Release(operation);
        lock (_lock)
            _alive.Remove(operation);
        operation.End();
    }

    /// <summary>Ends an operation and frees its id; nothing where there is none.</summary>
    public void Stop(string id)
    {
        ConnectionOperation? operation;
        lock (_lock)
            _byId.Remove(id, out operation);
        operation?.Stop();
    }

    /// <summary>Ends all operations, and ends when they have, those too that are still beginning.</summary>
    public async Task StopAllAsync()
    {
        ConnectionOperation[] alive;
        lock (_lock)
        {
            _isOver = true;
            alive = [.. _alive];
        }
        foreach (var operation in alive)
            operation.Stop();
        await Task.WhenAll(alive.Select(operation => operation.Ended));
    }
}

/// <summary>Why an operation got no place.</summary>
internal enum ReservationFailure
{
    IdTaken,
    TooMany,
}

/// <summary>One operation of a connection.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Without a timer or a handle the source of the token needs no disposal, and may be cancelled at any time.")]
internal sealed class ConnectionOperation(string id)
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id => id;

    public CancellationToken Stopped => _stop.Token;

    public Task Ended => _ended.Task;

    public void Stop() => _stop.Cancel();

    public void End() => _ended.TrySetResult();
}
