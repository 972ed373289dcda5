using System.Collections.Concurrent;
using Timeline.Neo4j.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>A list of events.</summary>
/// <param name="File">The file of the list, without its extension.</param>
/// <param name="Row">What bears the list's key: the relationship m, or the event e itself.</param>
/// <param name="Key">The property by which the list is ordered.</param>
/// <param name="IsIndexed">Whether an index has it in order, so that a window can be looked up there.</param>
/// <param name="Choice">The file of what is to be found out before the list is read; empty where there is nothing.</param>
internal sealed record EventList(string File, string Row, string Key, bool IsIndexed, string Choice = "")
{
    public static EventList Everything { get; } = new("events-everything", "e", "sortKey", IsIndexed: true);

    public static EventList OfActor { get; } = new("events-of-actor", "m", "sortKey", IsIndexed: true);

    public static EventList OfPair { get; } = new("events-of-pair", "m", "contactKey", IsIndexed: true, "choose-side");

    public static EventList OfOffice { get; } = new("events-of-office", "m", "sortKey", IsIndexed: true);

    public static EventList OfPlace { get; } = new("events-of-place", "m", "sortKey", IsIndexed: true);

    public static EventList DirectlyAt { get; } = new("events-directly-at", "m", "sortKey", IsIndexed: true);

    public static EventList OfTopic { get; } = new("events-of-topic", "m", "sortKey", IsIndexed: true);

    public static EventList OfArticle { get; } = new("events-of-article", "m", "sortKey", IsIndexed: true);

    public static EventList PartsOf { get; } = new("events-parts-of", "e", "sortKey", IsIndexed: false);

    public static EventList Listed { get; } = new("events-listed", "e", "sortKey", IsIndexed: false);

    public static IReadOnlyList<EventList> All { get; } = [Everything, OfActor, OfPair, OfOffice, OfPlace, DirectlyAt, OfTopic, OfArticle, PartsOf, Listed];
}

/// <summary>What decides the text of a statement that finds events: everything about a question except its values.</summary>
/// <param name="List">The list.</param>
/// <param name="IsBackward">Whether the page is read from its end.</param>
/// <param name="Filters">The names of the conditions the filter sets, apart from time.</param>
/// <param name="Relations">The relations of the time conditions, in order.</param>
/// <param name="Likelihood">How the time conditions must hold.</param>
/// <param name="Columns">What to read of each event besides its own fields.</param>
/// <param name="HasReach">Whether the time conditions say since when short events can matter at all.</param>
internal sealed record EventShape(
    EventList List, bool IsBackward, ValueList<string> Filters, ValueList<TimeFilter> Relations, Likelihood Likelihood, string Columns, bool HasReach);

/// <summary>The statements that find and count events, each composed once.</summary>
internal static class EventStatements
{
    private static readonly ConcurrentDictionary<EventShape, string> Finds = [];
    private static readonly ConcurrentDictionary<EventShape, string> Counts = [];

    public static string Find(EventShape shape) => Finds.GetOrAdd(shape, static shape =>
        WithLists(shape.HasReach ? "find-events-in-window" : "find-events", shape.List, isPage: true)
            .Replace("{conditions}", Conditions.Join([.. Filter(shape), .. OnTime(shape, shape.Likelihood)]), StringComparison.Ordinal)
            .Replace("{direction}", shape.IsBackward ? "DESC" : "ASC", StringComparison.Ordinal)
            .Replace("{parts}", shape.Columns, StringComparison.Ordinal));

    /// <summary>The list's size, whatever the page, its direction, the likelihood and the parts.</summary>
    public static string Count(EventShape shape) => Counts.GetOrAdd(
        shape with { IsBackward = false, Likelihood = Likelihood.Possible, Columns = "" },
        static shape => WithLists(shape.HasReach ? "count-events-in-window" : "count-events", shape.List, isPage: false)
            .Replace("{conditions}", Conditions.Join([.. Filter(shape), .. OnTime(shape, Likelihood.Possible)]), StringComparison.Ordinal)
            .Replace("{certain}", string.Join(" AND ", ["true", .. OnTime(shape, Likelihood.Certain)]), StringComparison.Ordinal));

    private static IEnumerable<string> Filter(EventShape shape) => shape.Filters.Select(Conditions.Named);

    private static IEnumerable<string> OnTime(EventShape shape, Likelihood likelihood) =>
        shape.Relations.Select((relation, number) => Conditions.OnTime(relation, likelihood, number, "e"));

    /// <summary>A statement's file with the list where it has a place for it.</summary>
    public static string WithLists(string file, EventList list, bool isPage)
    {
        (string low, string reach, string high) = isPage ? ("low", "reaches[reach]", "high") : ("first", "firstReach", "last");
        return CypherFiles.Statement(file)
            .Replace("{choice}", list.Choice.Length == 0 ? "" : CypherFiles.Statement(list.Choice), StringComparison.Ordinal)
            .Replace("{list}", Ranged(list, list.Key, low, high), StringComparison.Ordinal)
            .Replace("{short}", Ranged(list, list.Key, reach, high), StringComparison.Ordinal)
            .Replace("{long}", Ranged(list, "longSortKey", low, high), StringComparison.Ordinal)
            .Replace("{row}", list.Row, StringComparison.Ordinal)
            .Replace("{key}", list.Key, StringComparison.Ordinal);
    }

    /// <summary>The list by the keys of a property between two places that each parent names.</summary>
    private static string Ranged(EventList list, string key, string low, string high) => CypherFiles.Statement(list.File).TrimEnd()
        .Replace("{key}", key, StringComparison.Ordinal)
        .Replace("{low}", low, StringComparison.Ordinal)
        .Replace("{high}", high, StringComparison.Ordinal);
}
