namespace Timeline.Neo4j.Bolt.Wire;

/// <summary>How a batch of records or a transaction ended.</summary>
internal readonly record struct StreamEnd(bool HasMore, string? Bookmark);
