namespace Timeline.GraphQL.Execution;

/// <summary>
/// The time for which a source is open: until its client's token is cancelled or it is told to stop. May be told so at
/// any time, also when all is over.
/// </summary>
internal sealed class SourceLifetime : IDisposable
{
    // Never disposed: it holds no timer and no handle, and whoever comes late must still be able to cancel it.
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenRegistration _client;

    public SourceLifetime(CancellationToken client) =>
        _client = client.UnsafeRegister(static lifetime => ((SourceLifetime)lifetime!).Stop(), this);

    public CancellationToken Stopped => _stop.Token;

    public void Stop() => _stop.Cancel();

    /// <summary>Lets go of the client's token, which may outlive the source by far.</summary>
    public void Dispose() => _client.Dispose();
}
