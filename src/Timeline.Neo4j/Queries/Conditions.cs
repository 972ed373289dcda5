using System.Globalization;
using Timeline.Neo4j.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>The named conditions of <c>conditions.cypher</c>.</summary>
internal static class Conditions
{
    private static readonly Dictionary<string, string> ByName = Parse(CypherFiles.Statement("conditions"));

    public static string Named(string name) => ByName[name];

    /// <summary>A condition on the time of a row, on the parameters <c>$from0</c> and <c>$to0</c> for number 0.</summary>
    public static string OnTime(TimeFilter relation, Likelihood likelihood, int number, string row)
    {
        string name = relation switch
        {
            TimeFilter.Before => "before window",
            TimeFilter.After => "after window",
            TimeFilter.During => "during window",
            TimeFilter.Overlaps => "overlaps window",
            _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
        };
        return Named($"{name}, {(likelihood == Likelihood.Certain ? "certain" : "possible")}")
            .Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{row}", row, StringComparison.Ordinal);
    }

    /// <summary>The conditions joined as a statement has them, each after an AND.</summary>
    public static string Join(IEnumerable<string> conditions) => string.Concat(conditions.Select(condition => "AND " + condition + "\n"));

    private static Dictionary<string, string> Parse(string text)
    {
        var conditions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string section in text.Split("\n// ").Skip(1))
        {
            int lineEnd = section.IndexOf('\n', StringComparison.Ordinal);
            conditions.Add(section[..lineEnd], section[lineEnd..].Trim());
        }

        return conditions;
    }
}
