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
        "events-everything", "events-of-actor", "events-of-pair", "events-of-office", "events-of-place", "events-of-topic", "events-of-article", "events-parts-of",
    ];

    private static readonly string[] EventFilters = ["kinds", "forms", "modalities", "places", "actors", "topics", "publishers"];

    /// <summary>Files that are parts of statements, or say how to find them.</summary>
    public static IReadOnlyList<string> PartFiles { get; } = ["conditions", "contacts", "create-migrations", .. EventLists];

    public static IEnumerable<(string Name, string Sql)> All =>
        SqlFiles.Statements.Except(PartFiles).Where(name => !SqlFiles.Statement(name).Contains('{', StringComparison.Ordinal))
            .Select(name => (name, SqlFiles.Statement(name)))
            .Concat(OfEvents())
            .Concat(OfContacts())
            .Concat(new[] { FindClaims.Lists, FindRelations.Lists, FindTenures.Lists, FindArticles.Lists, FindEntries.Lists, Search.Lists }.SelectMany(lists => lists).SelectMany(OfList));

    private static IEnumerable<(string, string)> OfEvents()
    {
        foreach (string list in EventLists)
        {
            var shape = new EventShape(list, IsBackward: false, HasFrom: false, [], [], Likelihood.Possible, EventParts.None);
            yield return ($"find-events, {list}, first page", EventStatements.Find(shape));
            yield return ($"find-events, {list}, next page", EventStatements.Find(shape with { HasFrom = true }));
            yield return ($"find-events, {list}, page before", EventStatements.Find(shape with { HasFrom = true, IsBackward = true }));
            yield return ($"count-events, {list}", EventStatements.Count(shape));
            foreach (TimeFilter relation in Enum.GetValues<TimeFilter>())
            {
                EventShape timed = shape with { HasFrom = true, Relations = [relation] };
                yield return ($"find-events, {list}, {relation}, possible, next page", EventStatements.Find(timed));
                yield return ($"find-events, {list}, {relation}, certain, next page", EventStatements.Find(timed with { Likelihood = Likelihood.Certain }));
            }
        }

        foreach (string filter in EventFilters)
        {
            var shape = new EventShape("events-of-actor", IsBackward: false, HasFrom: true, [filter], [], Likelihood.Possible, EventParts.All);
            yield return ($"find-events, events-of-actor, {filter}, next page, all parts", EventStatements.Find(shape));
            yield return ($"find-events, events-everything, {filter}, next page, all parts", EventStatements.Find(shape with { List = "events-everything" }));
        }

        yield return ("load-events", EventStatements.Load(EventParts.None));
        yield return ("load-events, all parts", EventStatements.Load(EventParts.All));
    }

    private static IEnumerable<(string, string)> OfContacts()
    {
        foreach (bool hasWindow in new[] { false, true })
        {
            string during = hasWindow ? ", during" : "";
            yield return ($"find-contacts{during}, first page", FindContacts.FindSql(new ContactShape(hasWindow, IsCertain: false, HasFrom: false, IsBackward: false)));
            yield return ($"find-contacts{during}, certain, page before", FindContacts.FindSql(new ContactShape(hasWindow, IsCertain: true, HasFrom: true, IsBackward: true)));
            yield return ($"count-contacts{during}", FindContacts.CountSql(hasWindow));
            yield return ($"contact-events-of{during}", FindContacts.WithWindow(SqlFiles.Statement("contact-events-of"), hasWindow));
        }
    }

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
