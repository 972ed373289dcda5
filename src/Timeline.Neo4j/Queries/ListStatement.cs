using System.Collections.Concurrent;
using Timeline.Neo4j.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>
/// A list in pages: the file that finds a page, the file that counts, the property by which the list is ordered, and the
/// conditions that a question adds. Texts are composed once for each combination that occurs.
/// </summary>
internal sealed record ListStatement(string FindFile, string CountFile, string Key)
{
    private static readonly ConcurrentDictionary<string, string> Composed = new(StringComparer.Ordinal);

    /// <summary>The label of the nodes listed, where a file leaves it open.</summary>
    public string Label { get; init; } = "";

    /// <summary>The names of the conditions set, from <c>conditions.cypher</c>.</summary>
    public ValueList<string> Conditions { get; init; } = [];

    /// <summary>The condition on time, if there is one.</summary>
    public TimeFilter? OnTime { get; init; }

    public string Find(bool isBackward) => Composed.GetOrAdd($"{FindFile}|{Key}|{Label}|{isBackward}|{OnTime}|{string.Join('|', Conditions)}", _ => Compose(FindFile)
        .Replace("{direction}", isBackward ? "DESC" : "ASC", StringComparison.Ordinal));

    public string Count() => Composed.GetOrAdd($"{CountFile}|{Key}|{Label}|{OnTime}|{string.Join('|', Conditions)}", _ => Compose(CountFile)
        .Replace("{certain}", string.Join(" AND ", ["true", .. Timed(Likelihood.Certain)]), StringComparison.Ordinal));

    private string Compose(string file) => CypherFiles.Statement(file)
        .Replace("{key}", Key, StringComparison.Ordinal)
        .Replace("{label}", Label, StringComparison.Ordinal)
        .Replace("{conditions}", Queries.Conditions.Join([.. Conditions.Select(Queries.Conditions.Named), .. Timed(Likelihood.Possible)]), StringComparison.Ordinal);

    private IEnumerable<string> Timed(Likelihood likelihood) => OnTime is { } relation ? [Queries.Conditions.OnTime(relation, likelihood, 0, "m")] : [];
}
