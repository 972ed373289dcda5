namespace Timeline.GraphQL.Execution;

/// <summary>One event of a source: the row of the subscription root type while that event is executed.</summary>
internal abstract class SourceEvent;

/// <summary>One event of a source, and the value of the subscribed field.</summary>
internal sealed class SourceEvent<TEvent>(TEvent value) : SourceEvent
{
    public TEvent Value => value;
}
