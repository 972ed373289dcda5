using Timeline.Storage;

namespace Timeline.Api.Paging;

/// <summary>One page of a list, as clients see it. Cursors are only written where they are selected.</summary>
internal sealed class Connection<T> where T : class
{
    private readonly Func<T, string> _cursorOf;
    private readonly ListTotal? _total;

    private Connection(IReadOnlyList<T> nodes, Func<T, string> cursorOf, ListTotal? total) =>
        (Nodes, _cursorOf, _total) = (nodes, cursorOf, total);

    public IReadOnlyList<T> Nodes { get; }

    public IReadOnlyList<Edge<T>> Edges => [.. Nodes.Select(node => new Edge<T>(this, node))];

    public required bool HasNextPage { get; init; }

    public required bool HasPreviousPage { get; init; }

    /// <summary>How many items the list has, possible ones included; only there when it was selected.</summary>
    public int TotalCount => Total.Possible;

    /// <summary>How many items belong to the list for certain; only there when it was selected.</summary>
    public int CertainCount => Total.Certain;

    private ListTotal Total => _total ?? throw new InvalidOperationException("The store gave no total although one was selected.");

    public static Connection<T> Of<TKey>(Slice<T> slice, Page<TKey> page, CursorKind<TKey> cursors, Func<T, TKey> key)
        where TKey : struct =>
        new(slice.Items, item => cursors.Write(key(item)), slice.Total)
        {
            HasNextPage = page.IsBackward ? page.From is not null : slice.HasMore,
            HasPreviousPage = page.IsBackward ? slice.HasMore : page.From is not null,
        };

    public string CursorOf(T node) => _cursorOf(node);
}

/// <summary>An item with its place in the list.</summary>
internal sealed class Edge<T>(Connection<T> list, T node) where T : class
{
    public T Node => node;

    public string Cursor => list.CursorOf(node);
}

/// <summary>Where a page lies in its list.</summary>
internal sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor)
{
    public static PageInfo Of<T>(Connection<T> page) where T : class => new(
        page.HasNextPage,
        page.HasPreviousPage,
        page.Nodes.Count == 0 ? null : page.CursorOf(page.Nodes[0]),
        page.Nodes.Count == 0 ? null : page.CursorOf(page.Nodes[^1]));
}
