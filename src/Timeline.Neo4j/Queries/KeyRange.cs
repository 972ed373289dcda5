using Timeline.Neo4j.Graph;
using Timeline.Storage;

namespace Timeline.Neo4j.Queries;

/// <summary>
/// Between which keys of a list to read, all exclusive: <c>first</c> and <c>last</c> for the whole list, <c>low</c> and
/// <c>high</c> for the page. A page that starts at a key is a shorter range, so that it needs no statement of its own.
/// </summary>
internal sealed record KeyRange
{
    private readonly string _list;

    private KeyRange(string owner) => (_list, First, Low, Last, High) = (owner + Dataset.Mark, owner + Dataset.Mark, owner + Dataset.Mark, owner + Dataset.End, owner + Dataset.End);

    /// <summary>Before the list.</summary>
    public string First { get; }

    /// <summary>After the list.</summary>
    public string Last { get; private init; }

    /// <summary>Before the page.</summary>
    public string Low { get; private init; }

    /// <summary>After the page.</summary>
    public string High { get; private init; }

    /// <summary>The list of an owner, or without one that of the dataset.</summary>
    public static KeyRange Of(Dataset dataset, params ReadOnlySpan<string> owner) => new(dataset.Key(owner));

    /// <summary>The page from its key on, in the direction of reading.</summary>
    public KeyRange For<TKey>(Page<TKey> page, Func<TKey, string> sort) where TKey : struct =>
        page.From is not { } from ? this
        : page.IsBackward ? this with { High = Earlier(High, _list + sort(from)) }
        : this with { Low = _list + sort(from) };

    /// <summary>The list up to a place, exclusive; all of it without one.</summary>
    public KeyRange Until(string? place) => place is null ? this : this with { Last = Earlier(Last, _list + place), High = Earlier(High, _list + place) };

    /// <summary>One place and no other that begins like it, but for what differs in the last character.</summary>
    public KeyRange Around(string place) => this with { Low = _list + place[..^1], High = _list + place + "!" };

    /// <summary>A parent of a statement.</summary>
    public Dictionary<string, object?> ToParent() => new() { ["first"] = First, ["last"] = Last, ["low"] = Low, ["high"] = High };

    /// <summary>
    /// A parent of a statement on a window: <c>reach</c> and <c>firstReach</c> are <c>low</c> and <c>first</c> for short events, <c>reaches</c>
    /// has a <c>low</c> for each of the <see cref="TimeReach.Starts"/>.
    /// </summary>
    public Dictionary<string, object?> ToParent(TimeReach time)
    {
        Dictionary<string, object?> parent = Until(time.End).ToParent();
        parent["reach"] = time.Start is null ? Low : Later(Low, _list + time.Start);
        parent["firstReach"] = _list + time.Start;
        parent["reaches"] = time.Starts.Select(start => Later(Low, _list + start)).ToArray();
        return parent;
    }

    private static string Earlier(string one, string other) => string.CompareOrdinal(one, other) < 0 ? one : other;

    private static string Later(string one, string other) => string.CompareOrdinal(one, other) > 0 ? one : other;
}
