using Timeline.Neo4j.Access;
using Timeline.Storage;
using Timeline.Storage.Statements;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>The named conditions of <c>conditions.cypher</c>.</summary>
internal static class Conditions
{
    private static readonly NamedConditions File = new(CypherFiles.Statement("conditions"), "//");

    public static string Named(string name) => File[name];

    /// <summary>As <see cref="NamedConditions.OnTime"/>, on the time of a row.</summary>
    public static string OnTime(TimeFilter relation, Likelihood likelihood, int number, string row) =>
        File.OnTime(relation, likelihood, number).Replace("{row}", row, StringComparison.Ordinal);

    /// <inheritdoc cref="NamedConditions.Join"/>
    public static string Join(IEnumerable<string> conditions) => NamedConditions.Join(conditions);
}
