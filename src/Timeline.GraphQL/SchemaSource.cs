namespace Timeline.GraphQL;

/// <summary>One SDL file of a schema; several are read as one document.</summary>
/// <param name="Name">How problems name it, for example <c>event.graphql</c>.</param>
/// <param name="Text">Its SDL.</param>
public sealed record SchemaSource(string Name, string Text);
