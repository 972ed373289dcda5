namespace Timeline.Neo4j.Bolt.Wire;

/// <summary>What a transaction is begun with, be it of one statement or of several.</summary>
/// <param name="Database">Null for the user's home database.</param>
/// <param name="Bookmarks">What the server must have seen before.</param>
/// <param name="Timeout">Zero for the server's own limit.</param>
/// <param name="IsRead">Whether writing is refused, and a cluster's readers may be asked.</param>
internal sealed record TransactionSettings(string? Database, IReadOnlyCollection<string> Bookmarks, TimeSpan Timeout, bool IsRead);
