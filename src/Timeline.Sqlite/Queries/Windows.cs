using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>Windows and places in the order of dates as parameters.</summary>
internal static class Windows
{
    /// <summary>The window as <c>@from0</c> and <c>@to0</c>, if there is one.</summary>
    public static IEnumerable<(string, object?)> Values(this TimeWindow? window) =>
        window is { } given ? [("@from0", given.From.Seconds), ("@to0", given.To.Seconds)] : [];

    /// <summary>The key as the columns of <see cref="ListOrder.ByDate"/>, if there is one.</summary>
    public static IEnumerable<(string, object?)> Values(this SortKey? from) => from is { } key
        ? ListOrder.ByDate.Values(key.EarliestStart, key.LatestStart, key.EarliestEnd, key.LatestEnd, key.Id)
        : [];
}
