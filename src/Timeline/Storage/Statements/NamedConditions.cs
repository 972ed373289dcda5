using System.Globalization;
using Timeline.Time;

namespace Timeline.Storage.Statements;

/// <summary>The conditions of a store's statements, from one file in which a comment line with its name stands above each.</summary>
public sealed class NamedConditions
{
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);

    /// <param name="text">The file.</param>
    /// <param name="comment">What begins a comment line.</param>
    public NamedConditions(string text, string comment)
    {
        foreach (string section in text.Split($"\n{comment} ").Skip(1))
        {
            int lineEnd = section.IndexOf('\n', StringComparison.Ordinal);
            _byName.Add(section[..lineEnd], section[lineEnd..].Trim());
        }
    }

    /// <summary>A condition by its name.</summary>
    /// <exception cref="KeyNotFoundException">The file has none of this name.</exception>
    public string this[string name] => _byName[name];

    /// <summary>A condition by its name, or another where the file has none.</summary>
    public string Or(string name, string other) => _byName.GetValueOrDefault(name, other);

    /// <summary>A condition on time, on the parameters from0 and to0 for number 0.</summary>
    public string OnTime(TimeFilter relation, Likelihood likelihood, int number)
    {
        string name = relation switch
        {
            TimeFilter.Before => "before window",
            TimeFilter.After => "after window",
            TimeFilter.During => "during window",
            TimeFilter.Overlaps => "overlaps window",
            _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
        };
        return this[$"{name}, {(likelihood == Likelihood.Certain ? "certain" : "possible")}"]
            .Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>Conditions joined as a statement has them, each after an AND.</summary>
    public static string Join(IEnumerable<string> conditions) => string.Concat(conditions.Select(condition => "AND " + condition + "\n"));
}
