using Timeline.Charts;
using Timeline.Events;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.Queries;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Tests.Neo4j;

/// <summary>Every statement of the store with a name: the files as they are, and those composed of several, as questions compose them.</summary>
internal static class Statements
{
    private static readonly string[] EventFilters = ["kinds", "forms", "modalities", "precisions", "places", "actors", "topics", "publishers"];

    /// <summary>Files that are parts of statements.</summary>
    public static IReadOnlyList<string> PartFiles { get; } =
        ["conditions", "choose-side", "contacts-always", "contacts-in-window", .. Enum.GetValues<Facet>().Select(FindFacets.ValuesOf), .. Enum.GetValues<LaneKind>().Select(FindLanes.OwnersOf), .. EventList.All.Select(list => list.File)];

    public static IEnumerable<(string Name, string Text)> All =>
        CypherFiles.Statements.Except(PartFiles).Where(name => !IsComposed(name))
            .Select(name => (name, CypherFiles.Statement(name)))
            .Concat(OfEvents())
            .Concat(OfContacts())
            .Concat(OfCharts())
            .Concat(new[] { FindClaims.Lists, FindRelations.Lists, FindTenures.Lists, FindArticles.Lists, FindEntries.Lists, Search.Lists }.SelectMany(lists => lists).SelectMany(OfList));

    /// <summary>Whether a file has a place for something else, such as <c>{list}</c>.</summary>
    private static bool IsComposed(string name) =>
        new[] { "{list}", "{short}", "{contacts}", "{key}", "{conditions}" }.Any(place => CypherFiles.Statement(name).Contains(place, StringComparison.Ordinal));

    private static IEnumerable<(string, string)> OfEvents()
    {
        foreach (EventList list in EventList.All)
        {
            var shape = new EventShape(list, IsBackward: false, [], [], Likelihood.Possible, EventRecords.Columns(EventParts.All), HasReach: false);
            yield return ($"find-events, {list.File}, forward", EventStatements.Find(shape));
            yield return ($"find-events, {list.File}, backward", EventStatements.Find(shape with { IsBackward = true }));
            yield return ($"count-events, {list.File}", EventStatements.Count(shape));
            foreach (TimeFilter relation in Enum.GetValues<TimeFilter>())
            {
                EventShape timed = shape with { Relations = [relation], HasReach = relation != TimeFilter.Before && list.IsIndexed };
                string inWindow = timed.HasReach ? "-in-window" : "";
                yield return ($"find-events{inWindow}, {list.File}, {relation}, possible, forward", EventStatements.Find(timed));
                yield return ($"find-events{inWindow}, {list.File}, {relation}, certain, backward", EventStatements.Find(timed with { Likelihood = Likelihood.Certain, IsBackward = true }));
                yield return ($"count-events{inWindow}, {list.File}, {relation}", EventStatements.Count(timed));
            }
        }

        foreach (string filter in EventFilters)
        {
            var shape = new EventShape(EventList.OfActor, IsBackward: false, [filter], [], Likelihood.Possible, EventRecords.Columns(EventParts.None), HasReach: false);
            yield return ($"find-events, events-of-actor, {filter}", EventStatements.Find(shape));
            yield return ($"find-events, events-everything, {filter}", EventStatements.Find(shape with { List = EventList.Everything }));
        }
    }

    private static IEnumerable<(string, string)> OfCharts()
    {
        EventFilter onSpan = EventFilter.Any.Sharing(TimeWindow.Calendar);
        foreach (EventList list in EventList.All)
        {
            yield return ($"count-in-bins, {list.File}", ChartStatements.Text(ChartStatements.ShapeOf("count-in-bins", list, onSpan)));
            yield return ($"find-events-in-lists, {list.File}", ChartStatements.InLists(list));
        }

        foreach (LaneKind kind in Enum.GetValues<LaneKind>())
        {
            yield return ($"find-lanes, {kind}", ChartStatements.Text(ChartStatements.ShapeOf("find-lanes", EventList.Everything, onSpan, FindLanes.OwnersOf(kind))));
        }

        foreach (Facet facet in Enum.GetValues<Facet>())
        {
            yield return ($"find-facets, {facet}", ChartStatements.Text(ChartStatements.ShapeOf("find-facets", EventList.Everything, onSpan, FindFacets.ValuesOf(facet))));
        }

        yield return ("find-most-told", ChartStatements.Text(ChartStatements.ShapeOf("find-most-told", EventList.Everything, onSpan, columns: EventRecords.Columns(EventParts.All))));
    }

    private static IEnumerable<(string, string)> OfContacts() =>
        from hasWindow in new[] { false, true }
        let during = hasWindow ? ", during" : ""
        from statement in new[]
        {
            ($"find-contacts{during}, first page", ContactStatements.Find(hasWindow, isBackward: false, hasFrom: false, Likelihood.Possible)),
            ($"find-contacts{during}, page before", ContactStatements.Find(hasWindow, isBackward: true, hasFrom: true, Likelihood.Certain)),
            ($"contact-events-of{during}", ContactStatements.EventsOf(hasWindow)),
        }
        select statement;

    private static IEnumerable<(string, string)> OfList(ListStatement list)
    {
        string conditions = $", {list.Label}{list.Key}" + string.Concat(list.Conditions.Select(condition => ", " + condition)) + (list.OnTime is null ? "" : $", {list.OnTime}");
        yield return ($"{list.FindFile}{conditions}, forward", list.Find(isBackward: false));
        yield return ($"{list.FindFile}{conditions}, backward", list.Find(isBackward: true));
        yield return ($"{list.CountFile}{conditions}", list.Count());
    }
}
