using System.Collections.Concurrent;
using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>What decides the text of a statement that finds events: everything about a question except its values.</summary>
/// <param name="List">The file of the list, without its extension.</param>
/// <param name="IsBackward">Whether the page is read from its end.</param>
/// <param name="HasFrom">Whether it starts at a key.</param>
/// <param name="Filters">The names of the conditions the filter sets, apart from time.</param>
/// <param name="Relations">The relations of the time conditions, in order.</param>
/// <param name="Likelihood">How the time conditions must hold.</param>
/// <param name="Parts">The parts to read.</param>
/// <param name="HasReach">Whether the time conditions say since when short events can matter at all.</param>
internal sealed record EventShape(
    string List, bool IsBackward, bool HasFrom, ValueList<string> Filters, ValueList<TimeFilter> Relations, Likelihood Likelihood, EventParts Parts, bool HasReach);

/// <summary>The statements that find, count and load events, each composed once.</summary>
internal static class EventStatements
{
    private static readonly ConcurrentDictionary<EventShape, string> Finds = [];
    private static readonly ConcurrentDictionary<EventShape, string> Counts = [];
    private static readonly ConcurrentDictionary<EventParts, string> Loads = [];

    public static string Find(EventShape shape) => Finds.GetOrAdd(shape, static shape =>
        WithParts(SqlFiles.Statement(shape.HasReach ? "find-events-in-window" : "find-events"), shape.Parts)
            .Replace("{list}", SqlFiles.Statement(shape.List), StringComparison.Ordinal)
            .Replace("{conditions}", Conditions.Join([.. ListOrder.ByDate.Start(shape.HasFrom, shape.IsBackward), .. Filter(shape), .. OnTime(shape, shape.Likelihood)]), StringComparison.Ordinal)
            .Replace("{order}", ListOrder.ByDate.Sql(shape.IsBackward), StringComparison.Ordinal));

    /// <summary>The list's size, whatever the page, its direction, the likelihood and the parts.</summary>
    public static string Count(EventShape shape) => Counts.GetOrAdd(
        shape with { IsBackward = false, HasFrom = false, Likelihood = Likelihood.Possible, Parts = EventParts.None, HasReach = false },
        static shape => SqlFiles.Statement("count-events")
            .Replace("{list}", SqlFiles.Statement(shape.List), StringComparison.Ordinal)
            .Replace("{conditions}", Conditions.Join([.. Filter(shape), .. OnTime(shape, Likelihood.Possible)]), StringComparison.Ordinal)
            .Replace("{certain}", string.Join(" AND ", ["true", .. OnTime(shape, Likelihood.Certain)]), StringComparison.Ordinal));

    public static string Load(EventParts parts) =>
        Loads.GetOrAdd(parts, static parts => WithParts(SqlFiles.Statement("load-events"), parts));

    private static IEnumerable<string> Filter(EventShape shape) => shape.Filters.Select(Conditions.Named);

    private static IEnumerable<string> OnTime(EventShape shape, Likelihood likelihood) =>
        shape.Relations.Select((relation, number) => Conditions.OnTime(relation, likelihood, number));

    /// <summary>A statement that reads events, with the columns of the parts wanted.</summary>
    public static string WithParts(string sql, EventParts parts) => sql
        .Replace("{places}", Column(parts, EventParts.Places, "parts.places"), StringComparison.Ordinal)
        .Replace("{participations}", Column(parts, EventParts.Participations, "parts.participations"), StringComparison.Ordinal)
        .Replace("{topics}", Column(parts, EventParts.Topics, "parts.topics"), StringComparison.Ordinal)
        .Replace("{counts}", Column(parts, EventParts.Counts, "parts.counts"), StringComparison.Ordinal)
        .Replace("{articles}", parts.HasFlag(EventParts.Articles) ? SqlFiles.Statement("articles-of-event") : "NULL", StringComparison.Ordinal)
        .Replace("{parts}", (parts & ~EventParts.Articles) == EventParts.None ? "" : "CROSS JOIN event_parts AS parts ON parts.event = e.event", StringComparison.Ordinal);

    private static string Column(EventParts parts, EventParts part, string column) => parts.HasFlag(part) ? column : "NULL";
}
