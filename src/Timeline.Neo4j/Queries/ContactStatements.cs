using System.Collections.Concurrent;
using Timeline.Neo4j.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>The statements that read contacts, with and without a window in which they must possibly lie.</summary>
internal static class ContactStatements
{
    private static readonly ConcurrentDictionary<(bool HasWindow, bool IsBackward, bool HasFrom, Likelihood Likelihood), string> Finds = [];
    private static readonly (string Always, string InWindow) EventsOfTexts = (Contacts("contact-events-of", false), Contacts("contact-events-of", true));

    /// <summary>Whom actors met.</summary>
    public static string Find(ContactQuery query) => Find(query.During is not null, query.Page.IsBackward, query.Page.From is not null, query.Likelihood);

    /// <summary>As <see cref="Find(ContactQuery)"/>, by what decides the text.</summary>
    public static string Find(bool hasWindow, bool isBackward, bool hasFrom, Likelihood likelihood) =>
        Finds.GetOrAdd((hasWindow, isBackward, hasFrom, likelihood), static shape => Contacts("find-contacts", shape.HasWindow)
            .Replace("{page}", Conditions.Join(PageConditions(shape.IsBackward, shape.HasFrom, shape.Likelihood)), StringComparison.Ordinal)
            .Replace("{most}", shape.IsBackward ? "ASC" : "DESC", StringComparison.Ordinal)
            .Replace("{direction}", shape.IsBackward ? "DESC" : "ASC", StringComparison.Ordinal));

    /// <summary>The contact events of some actors.</summary>
    public static string EventsOf(bool hasWindow) => hasWindow ? EventsOfTexts.InWindow : EventsOfTexts.Always;

    private static string Contacts(string file, bool hasWindow) => CypherFiles.Statement(file)
        .Replace("{contacts}", CypherFiles.Statement(hasWindow ? "contacts-in-window" : "contacts-always"), StringComparison.Ordinal)
        .Replace("{conditions}", hasWindow ? "AND " + InWindow(Likelihood.Possible) : "", StringComparison.Ordinal)
        .Replace("{certain}", hasWindow ? InWindow(Likelihood.Certain) : "true", StringComparison.Ordinal);

    private static string InWindow(Likelihood likelihood) => Conditions.OnTime(TimeFilter.During, likelihood, 0, "e");

    private static IEnumerable<string> PageConditions(bool isBackward, bool hasFrom, Likelihood likelihood) =>
    [
        .. likelihood == Likelihood.Certain ? [Conditions.Named("certain contact")] : (string[])[],
        .. hasFrom ? [Conditions.Named(isBackward ? "contact before" : "contact after")] : (string[])[],
    ];
}
