namespace Timeline.Neo4j.Bolt.Wire;

/// <summary>A connection that cannot be had or used any more. The message is one sentence and names the server.</summary>
internal sealed class BoltException(BoltFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    public BoltFault Fault { get; } = fault;
}
