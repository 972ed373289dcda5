using Timeline.Sqlite.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>The named conditions of <c>conditions.sql</c>.</summary>
internal static class Conditions
{
    private static readonly Dictionary<string, string> ByName = Parse(SqlFiles.Statement("conditions"));

    public static string Named(string name) => ByName[name];

    /// <summary>A condition as it is fastest where a statement walks through a whole list.</summary>
    public static string NamedForAll(string name) => ByName.GetValueOrDefault(name + ", gathered", Named(name));

    /// <summary>A condition on time, on the parameters <c>@from0</c> and <c>@to0</c> for number 0.</summary>
    public static string OnTime(TimeFilter relation, Likelihood likelihood, int number)
    {
        string name = relation switch
        {
            TimeFilter.Before => "before window",
            TimeFilter.After => "after window",
            TimeFilter.During => "during window",
            TimeFilter.Overlaps => "overlaps window",
            _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
        };
        string text = Named($"{name}, {(likelihood == Likelihood.Certain ? "certain" : "possible")}");
        return text.Replace("{n}", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>The conditions joined as a statement has them, each after an AND.</summary>
    public static string Join(IEnumerable<string> conditions) => string.Concat(conditions.Select(condition => "AND " + condition + "\n"));

    private static Dictionary<string, string> Parse(string text)
    {
        var conditions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string section in text.Split("\n-- ").Skip(1))
        {
            int lineEnd = section.IndexOf('\n', StringComparison.Ordinal);
            conditions.Add(section[..lineEnd], section[lineEnd..].Trim());
        }

        return conditions;
    }
}
