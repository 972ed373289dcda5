using System.Collections.Concurrent;
using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>What decides the text of a statement that walks through lists of events. Where it is about a span, that is the first condition on time.</summary>
/// <param name="File">The statement's file.</param>
/// <param name="List">The file of the list, or of the owners; empty where the statement has its own.</param>
/// <param name="Filters">The names of the conditions the filter sets, apart from time.</param>
/// <param name="Relations">The relations of the time conditions, in order.</param>
/// <param name="Likelihood">How the time conditions must hold.</param>
/// <param name="Parts">The parts of events to read.</param>
internal sealed record ChartShape(
    string File, string List, ValueList<string> Filters, ValueList<TimeFilter> Relations, Likelihood Likelihood, EventParts Parts = EventParts.None)
{
    /// <summary>Whether events of whose time nothing is known are left out.</summary>
    public bool IsBounded { get; init; }
}

/// <summary>The statements behind charts, each composed once.</summary>
internal static class ChartStatements
{
    private static readonly ConcurrentDictionary<ChartShape, string> Composed = [];

    /// <summary>The shape of a statement under a filter.</summary>
    public static ChartShape ShapeOf(string file, string list, EventFilter filter, EventParts parts = EventParts.None) => new(
        file, list, EventConditions.NamesOf(filter), filter.When.Select(condition => condition.Relation).ToValueList(), filter.Likelihood, parts);

    public static string Text(ChartShape shape) => Composed.GetOrAdd(shape, static shape =>
    {
        // The others stop when they have enough, or walk through all.
        Func<string, string> named = shape.File == "find-most-told" ? Conditions.Named : Conditions.NamedForAll;
        bool hasSpanApart = shape.File == "list-bounds";
        string[] onTime = [.. OnTime(shape, shape.Likelihood)];
        string text = EventStatements.WithParts(SqlFiles.Statement(shape.File), shape.Parts);
        if (shape.List.Length > 0)
        {
            text = text.Replace("{list}", Joined(shape.List), StringComparison.Ordinal).Replace("{owners}", SqlFiles.Statement(shape.List), StringComparison.Ordinal);
        }

        return text
            .Replace("{bounded}", shape.IsBounded ? "AND NOT {unbound}" : "", StringComparison.Ordinal)
            .Replace("{unbound}", Conditions.Named("without a bound"), StringComparison.Ordinal)
            .Replace("{span}", onTime.FirstOrDefault(), StringComparison.Ordinal)
            .Replace("{certain}", string.Join(" AND ", OnTime(shape, Likelihood.Certain).DefaultIfEmpty("true")), StringComparison.Ordinal)
            .Replace(
                "{conditions}",
                Conditions.Join([.. shape.Filters.Select(named), .. hasSpanApart ? onTime[1..] : onTime]),
                StringComparison.Ordinal);
    });

    /// <summary>Which of some events stand in the lists of parents.</summary>
    public static string InLists(string list) =>
        SqlFiles.Statement("find-events-in-lists").Replace("{list}", Joined(list), StringComparison.Ordinal);

    /// <summary>A list as a join of all parents with their events, where the file has it for one parent.</summary>
    private static string Joined(string list)
    {
        const string From = "FROM ";
        string text = SqlFiles.Statement(list);
        return string.Concat("FROM json_each(@parents) AS parent\nCROSS JOIN ", text.AsSpan(text.IndexOf(From, StringComparison.Ordinal) + From.Length));
    }

    private static IEnumerable<string> OnTime(ChartShape shape, Likelihood likelihood) =>
        shape.Relations.Select((relation, number) => Conditions.OnTime(relation, likelihood, number));
}
