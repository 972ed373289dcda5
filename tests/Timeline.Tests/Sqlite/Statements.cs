using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Sqlite.Queries;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Tests.Sqlite;

/// <summary>Every statement of the store with a name: the files as they are, and those composed of several, as questions compose them.</summary>
internal static class Statements
{
    private static readonly string[] EventLists =
    [
        "events-everything", "events-of-actor", "events-of-pair", "events-of-office", "events-of-place", "events-at-place", "events-of-topic", "events-of-article", "events-parts-of", "events-listed",
    ];

    private static readonly string[] OwnerLists = ["owners-person", "owners-organization", "owners-office", "owners-country", "owners-place", "owners-actor", "owners-outer-place", "owners-topic"];

    private static readonly string[] EventFilters = ["kinds", "forms", "modalities", "precisions", "places", "actors", "topics", "publishers"];

    /// <summary>Files that are parts of statements, or say how to find them.</summary>
    public static IReadOnlyList<string> PartFiles { get; } = ["conditions", "create-migrations", "articles-of-event", .. EventLists, .. OwnerLists];

    public static IEnumerable<(string Name, string Sql)> All =>
        SqlFiles.Statements.Except(PartFiles).Where(name => !SqlFiles.Statement(name).Contains('{', StringComparison.Ordinal))
            .Select(name => (name, SqlFiles.Statement(name)))
            .Concat(OfEvents())
            .Concat(OfContacts())
            .Concat(OfCharts())
            .Concat(new[] { FindClaims.Lists, FindRelations.Lists, FindTenures.Lists, FindArticles.Lists, FindEntries.Lists, Search.Lists }.SelectMany(lists => lists).SelectMany(OfList));

    private static IEnumerable<(string, string)> OfEvents()
    {
        foreach (string list in EventLists)
        {
            var shape = new EventShape(list, IsBackward: false, HasFrom: false, [], [], Likelihood.Possible, EventParts.None, HasReach: false);
            yield return ($"find-events, {list}, first page", EventStatements.Find(shape));
            yield return ($"find-events, {list}, next page", EventStatements.Find(shape with { HasFrom = true }));
            yield return ($"find-events, {list}, page before", EventStatements.Find(shape with { HasFrom = true, IsBackward = true }));
            yield return ($"count-events, {list}", EventStatements.Count(shape));
            foreach (TimeFilter relation in Enum.GetValues<TimeFilter>())
            {
                EventShape timed = shape with { Relations = [relation], HasReach = relation != TimeFilter.Before && list is not ("events-parts-of" or "events-listed") };
                string file = timed.HasReach ? "find-events-in-window" : "find-events";
                yield return ($"{file}, {list}, {relation}, possible, first page", EventStatements.Find(timed));
                yield return ($"{file}, {list}, {relation}, certain, page before", EventStatements.Find(timed with { Likelihood = Likelihood.Certain, HasFrom = true, IsBackward = true }));
            }
        }

        foreach (string filter in EventFilters)
        {
            var shape = new EventShape("events-of-actor", IsBackward: false, HasFrom: true, [filter], [], Likelihood.Possible, EventParts.All, HasReach: false);
            yield return ($"find-events, events-of-actor, {filter}, next page, all parts", EventStatements.Find(shape));
            yield return ($"find-events, events-everything, {filter}, next page, all parts", EventStatements.Find(shape with { List = "events-everything" }));
        }

        yield return ("load-events", EventStatements.Load(EventParts.None));
        yield return ("load-events, all parts", EventStatements.Load(EventParts.All));
    }

    private static IEnumerable<(string, string)> OfCharts()
    {
        var bounds = new ChartShape("list-bounds", "events-of-actor", [], [TimeFilter.Overlaps], Likelihood.Possible);
        foreach (string list in new[] { "events-everything", "events-of-actor", "events-of-office", "events-of-place", "events-at-place" })
        {
            yield return ($"list-bounds, {list}", ChartStatements.Text(bounds with { List = list }));
            yield return ($"find-events-in-lists, {list}", ChartStatements.InLists(list));
        }

        foreach (string filter in EventFilters)
        {
            yield return ($"list-bounds, events-of-actor, {filter}", ChartStatements.Text(bounds with { Filters = [filter] }));
        }

        ChartShape lanes = bounds with { File = "find-owners", IsBounded = true };
        foreach (string list in OwnerLists)
        {
            yield return ($"find-owners, {list}", ChartStatements.Text(lanes with { List = list }));
        }

        yield return ("find-owners, owners-person, places, certain", ChartStatements.Text(lanes with { List = "owners-person", Filters = ["places"], Likelihood = Likelihood.Certain }));
        ChartShape facet = bounds with { File = "list-features", List = "", Relations = [] };
        yield return ("list-features", ChartStatements.Text(facet));
        yield return ("list-features, During, places", ChartStatements.Text(facet with { Relations = [TimeFilter.During], Filters = ["places"] }));
        yield return ("find-publishers", ChartStatements.Text(facet with { File = "find-publishers" }));
        ChartShape told = bounds with { File = "find-most-told", List = "events-everything" };
        yield return ("find-most-told", ChartStatements.Text(told));
        yield return ("find-most-told, actors, all parts", ChartStatements.Text(told with { Filters = ["actors"], Parts = EventParts.All }));
    }

    private static IEnumerable<(string, string)> OfContacts() =>
    [
        ("contacts-of", ContactStatements.ContactsOf(hasWindow: false)), ("contacts-of, during", ContactStatements.ContactsOf(hasWindow: true)),
        ("contact-events-of", ContactStatements.ContactEventsOf(hasWindow: false)), ("contact-events-of, during", ContactStatements.ContactEventsOf(hasWindow: true)),
    ];

    private static IEnumerable<(string, string)> OfList(ListStatement list)
    {
        string conditions = string.Concat(list.Conditions.Select(condition => ", " + condition)) + (list.OnTime is null ? "" : $", {list.OnTime}");
        var first = new Page<SortKey> { Size = 1 };
        Page<SortKey> next = first with { From = default(SortKey) };
        yield return ($"{list.FindFile}{conditions}, first page", list.Find(first));
        yield return ($"{list.FindFile}{conditions}, next page", list.Find(next));
        yield return ($"{list.FindFile}{conditions}, page before", list.Find(next with { IsBackward = true }));
        yield return ($"{list.CountFile}{conditions}", list.Count());
    }
}
