namespace Timeline.GraphQL.Execution;

/// <summary>A root field of subscriptions: opens their source, and reads the field's value from each event.</summary>
internal abstract class StreamResolver : FieldResolver
{
    /// <summary>Opens the source (ResolveFieldEventStream, section 6.2.3.1).</summary>
    public abstract ValueTask<SourceStream> OpenAsync(SourceRequest request);
}

/// <summary>A root field of subscriptions whose events are of one CLR type.</summary>
internal sealed class StreamResolver<TEvent>(Func<SourceRequest, ValueTask<IAsyncEnumerable<TEvent>>> open, Completer<TEvent> completer)
    : StreamResolver
{
    private readonly PropertyResolver<SourceEvent<TEvent>, TEvent> _value = new(@event => @event.Value, completer);

    public override async ValueTask<SourceStream> OpenAsync(SourceRequest request)
    {
        var events = await open(request).ConfigureAwait(false);
        return new SourceStream<TEvent>(events.GetAsyncEnumerator(request.Cancellation));
    }

    public override void Resolve(FieldRun run) => _value.Resolve(run);
}
