using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>Windows as parameters.</summary>
internal static class Windows
{
    /// <summary>The window as <c>$from0</c> and <c>$to0</c>, if there is one.</summary>
    public static IReadOnlyList<(string Name, object? Value)> Values(this TimeWindow? window) =>
        window is { } given ? [("from0", given.From.Seconds), ("to0", given.To.Seconds)] : [];
}
