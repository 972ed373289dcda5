using System.Collections.Concurrent;
using Timeline.Neo4j.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>What decides the text of a statement on the events of a span. The span is the first condition on time.</summary>
/// <param name="File">The statement's file.</param>
/// <param name="List">The list.</param>
/// <param name="Owners">The file that leads from events to lanes; empty where there are none.</param>
/// <param name="Filters">The names of the conditions the filter sets, apart from time.</param>
/// <param name="Relations">The relations of the time conditions, the span's first.</param>
/// <param name="Likelihood">How the time conditions must hold.</param>
/// <param name="Columns">What to read of each event besides its own fields.</param>
internal sealed record ChartShape(
    string File, EventList List, string Owners, ValueList<string> Filters, ValueList<TimeFilter> Relations, Likelihood Likelihood, string Columns);

/// <summary>The statements behind charts, each composed once.</summary>
internal static class ChartStatements
{
    private static readonly ConcurrentDictionary<ChartShape, string> Composed = [];
    private static readonly ConcurrentDictionary<EventList, string> Memberships = [];

    /// <summary>The shape of a statement under a filter that has the span as its first condition on time.</summary>
    public static ChartShape ShapeOf(string file, EventList list, EventFilter onSpan, string owners = "", string columns = "") => new(
        file, list, owners, EventConditions.NamesOf(onSpan), onSpan.When.Select(condition => condition.Relation).ToValueList(), onSpan.Likelihood, columns);

    public static string Text(ChartShape shape) => Composed.GetOrAdd(shape, static shape =>
    {
        string[] onTime = [.. OnTime(shape, shape.Likelihood)];
        bool hasSpanApart = shape.File == "count-in-bins";
        return EventStatements.WithLists(shape.File, shape.List, isPage: false)
            .Replace("{owners}", shape.Owners.Length == 0 ? "" : CypherFiles.Statement(shape.Owners).TrimEnd(), StringComparison.Ordinal)
            .Replace("{unbound}", Conditions.Named("without a bound"), StringComparison.Ordinal)
            .Replace("{span}", onTime.FirstOrDefault("true"), StringComparison.Ordinal)
            .Replace("{certain}", string.Join(" AND ", ["true", .. OnTime(shape, Likelihood.Certain)]), StringComparison.Ordinal)
            .Replace("{conditions}", Conditions.Join([.. shape.Filters.Select(Conditions.Named), .. hasSpanApart ? onTime[1..] : onTime]), StringComparison.Ordinal)
            .Replace("{parts}", shape.Columns, StringComparison.Ordinal);
    });

    /// <summary>Which of some events stand in lists of a kind.</summary>
    public static string InLists(EventList list) =>
        Memberships.GetOrAdd(list, static list => EventStatements.WithLists("find-events-in-lists", list, isPage: true));

    private static IEnumerable<string> OnTime(ChartShape shape, Likelihood likelihood) =>
        shape.Relations.Select((relation, number) => Conditions.OnTime(relation, likelihood, number, "e"));
}
