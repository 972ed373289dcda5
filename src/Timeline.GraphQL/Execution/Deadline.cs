namespace Timeline.GraphQL.Execution;

/// <summary>Ends a request when its client is gone or its time is over.</summary>
internal sealed class Deadline(GraphQLOptions options) : IDisposable
{
    private long _start;
    private CancellationToken _client;
    private CancellationTokenSource? _timer;
    private CancellationTokenSource? _either;

    public void Start(CancellationToken client) => (_client, _start) = (client, options.Time.GetTimestamp());

    /// <summary>For calls: made when the first call is, since a timer costs more than a small request.</summary>
    public CancellationToken Token
    {
        get
        {
            if (_timer is null)
            {
                var left = options.Timeout == Timeout.InfiniteTimeSpan ? Timeout.InfiniteTimeSpan
                    : Left > TimeSpan.Zero ? Left : TimeSpan.Zero;
                _timer = new CancellationTokenSource(left, options.Time);
                if (_client.CanBeCanceled)
                    _either = CancellationTokenSource.CreateLinkedTokenSource(_client, _timer.Token);
            }
            return (_either ?? _timer).Token;
        }
    }

    public bool IsOver => _client.IsCancellationRequested || Left <= TimeSpan.Zero || _timer is { IsCancellationRequested: true };

    // Positive forever where there is no limit.
    private TimeSpan Left => options.Timeout == Timeout.InfiniteTimeSpan
        ? TimeSpan.MaxValue
        : options.Timeout - options.Time.GetElapsedTime(_start);

    /// <exception cref="OperationCanceledException">It is over.</exception>
    public void Check()
    {
        if (IsOver)
            throw new OperationCanceledException();
    }

    public void Dispose()
    {
        _either?.Dispose();
        _timer?.Dispose();
    }
}
