namespace Timeline.Sqlite.Queries;

/// <summary>
/// The total order of a list by columns of its rows m: in SQL as ORDER BY, and as the condition of standing after (or
/// before) a key whose parts are parameters of the columns' names.
/// </summary>
internal sealed class ListOrder(params string[] columns)
{
    /// <summary>Dated things: the four bounds, then the id.</summary>
    public static ListOrder ByDate { get; } = new("es", "ls", "ee", "le", "id");

    public string Sql(bool isBackward) => string.Join(", ", columns.Select(column => "m." + column + (isBackward ? " DESC" : "")));

    /// <summary>The condition that a page starts at a key, if it does.</summary>
    public IEnumerable<string> Start(bool hasFrom, bool isBackward) => hasFrom
        ? [$"({string.Join(", ", columns.Select(column => "m." + column))}) {(isBackward ? "<" : ">")} ({string.Join(", ", columns.Select(column => "@" + column))})"]
        : [];

    /// <summary>The parts of a key as parameters, in the order of the columns.</summary>
    public IEnumerable<(string, object?)> Values(params ReadOnlySpan<object> parts)
    {
        var values = new (string, object?)[columns.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            values[i] = ("@" + columns[i], parts[i]);
        }

        return values;
    }
}
