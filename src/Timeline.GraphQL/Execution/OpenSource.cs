namespace Timeline.GraphQL.Execution;

/// <summary>A source that was opened, with what belongs to it.</summary>
/// <param name="Stream">The source.</param>
/// <param name="Lifetime">How long it is open.</param>
/// <param name="Field">The field that it was opened for.</param>
/// <param name="Log">Gets what is masked.</param>
internal sealed record OpenSource(SourceStream Stream, SourceLifetime Lifetime, SubscribedField Field, Action<ResolverFailure>? Log) : IAsyncDisposable
{
    /// <summary>What the client is told of an exception of the source.</summary>
    public GraphQLError Explain(Exception exception) => Field.Place(Masking.Explain(exception, Field.Coordinate, Log));

    /// <summary>Disposes of the source. What it throws then is for the log only: its client has all it can get.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Stream.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Masking.Explain(exception, Field.Coordinate, Log);
        }
        Lifetime.Dispose();
    }
}
