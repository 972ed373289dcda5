namespace Timeline.GraphQL.Execution;

/// <summary>
/// Lets so many operations execute at once and so many wait for their turn, the first come first. While there is room,
/// passing costs one interlocked operation on the way in and one on the way out.
/// </summary>
/// <param name="most">Operations that execute at once, at least 1.</param>
/// <param name="mostWaiting">Operations that wait; 0 where none may.</param>
internal sealed class ConcurrencyGate(int most, int mostWaiting)
{
    private readonly LinkedList<Place> _queue = [];
    private int _room = most;
    private int _waiting;
    private int _refusable;

    /// <summary>Enters at once, where there is room and nobody came before; whoever entered has to leave.</summary>
    public bool TryEnter() => Volatile.Read(ref _waiting) == 0 && TryTakeRoom();

    /// <summary>Waits for a turn to enter.</summary>
    /// <param name="patience">How long; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
    /// <param name="time">The clock of <paramref name="patience"/>.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>False where too many wait already, or no turn came in time.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; nothing was entered.</exception>
    public async ValueTask<bool> WaitAsync(TimeSpan patience, TimeProvider time, CancellationToken cancellation)
    {
        if (Join(isRefusable: true) is not { } place)
            return false;
        try
        {
            await WaitAsync(place, patience, time, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return !GiveUp(place);
        }
    }

    /// <summary>Waits for a turn to enter, however many wait and however long it takes; keeps nobody else from waiting.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; nothing was entered.</exception>
    public async ValueTask WaitAsync(CancellationToken cancellation)
    {
        if (Join(isRefusable: false) is { } place)
            await WaitAsync(place, Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation).ConfigureAwait(false);
    }

    /// <summary>Makes room for the next.</summary>
    public void Leave()
    {
        Interlocked.Increment(ref _room);
        if (Volatile.Read(ref _waiting) > 0)
            CallNext();
    }

    private async ValueTask WaitAsync(LinkedListNode<Place> place, TimeSpan patience, TimeProvider time, CancellationToken cancellation)
    {
        // Room may have come between the attempt to enter and the place in the queue.
        CallNext();
        try
        {
            await place.Value.Task.WaitAsync(patience, time, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            if (!GiveUp(place))
                Leave();
            throw;
        }
    }

    private bool TryTakeRoom()
    {
        var room = Volatile.Read(ref _room);
        while (room > 0)
        {
            var seen = Interlocked.CompareExchange(ref _room, room - 1, room);
            if (seen == room)
                return true;
            room = seen;
        }
        return false;
    }

    private LinkedListNode<Place>? Join(bool isRefusable)
    {
        lock (_queue)
        {
            if (isRefusable && _refusable >= mostWaiting)
                return null;
            if (isRefusable)
                _refusable++;
            var place = _queue.AddLast(new Place(isRefusable));
            // A full fence: who leaves from now on sees that somebody waits, or we see the room.
            Interlocked.Exchange(ref _waiting, _queue.Count);
            return place;
        }
    }

    private void CallNext()
    {
        lock (_queue)
        {
            while (_queue.First is { } first && TryTakeRoom())
            {
                Remove(first);
                first.Value.SetResult();
            }
        }
    }

    /// <summary>Gives the place in the queue up; false where the turn had come already.</summary>
    private bool GiveUp(LinkedListNode<Place> place)
    {
        lock (_queue)
        {
            if (place.List is null)
                return false;
            Remove(place);
            return true;
        }
    }

    private void Remove(LinkedListNode<Place> place)
    {
        _queue.Remove(place);
        if (place.Value.IsRefusable)
            _refusable--;
        Volatile.Write(ref _waiting, _queue.Count);
    }

    /// <summary>A place in the queue.</summary>
    private sealed class Place(bool isRefusable) : TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        /// <summary>Whether it counts among those of which only so many may wait.</summary>
        public bool IsRefusable => isRefusable;
    }
}
