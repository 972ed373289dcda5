namespace Timeline.GraphQL.Validation;

/// <summary>"Did you mean": the known names nearest to an unknown one.</summary>
internal static class Suggestions
{
    /// <summary>The sentence to append to a message; empty where nothing is near.</summary>
    /// <param name="unknown">The name that was written.</param>
    /// <param name="known">The names that would be right.</param>
    /// <param name="kind">What the names are, for example <c>the enum value</c>; may be empty.</param>
    public static string DidYouMean(string unknown, IEnumerable<string> known, string kind = "") =>
        Sentence(Nearest(unknown, known), kind);

    /// <summary>The sentence for names that are right in any case; at most five are told.</summary>
    public static string Sentence(IEnumerable<string> names, string kind = "")
    {
        var quoted = names.Take(5).Select(name => $"\"{name}\"").ToList();
        if (quoted.Count == 0)
            return "";
        var list = quoted.Count switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted.SkipLast(1))}, or {quoted[^1]}",
        };
        return kind.Length == 0 ? $" Did you mean {list}?" : $" Did you mean {kind} {list}?";
    }

    /// <summary>Names within reach of typing errors, the nearest first.</summary>
    public static IEnumerable<string> Nearest(string unknown, IEnumerable<string> known)
    {
        // Distances cost the product of the lengths; no name of a schema is this long.
        if (unknown.Length > 100)
            return [];
        var threshold = (int)(unknown.Length * 0.4) + 1;
        return known
            .Select(name => (Name: name, Distance: Distance(unknown, name, threshold)))
            .Where(candidate => candidate.Distance <= threshold)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name);
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours; a wrong case counts as one.</summary>
    private static int Distance(string written, string known, int threshold)
    {
        if (written == known)
            return 0;
        var (a, b) = (written.ToLowerInvariant(), known.ToLowerInvariant());
        if (a == b)
            return 1;
        if (Math.Abs(a.Length - b.Length) > threshold)
            return int.MaxValue;
        var rows = new int[3][];
        for (var row = 0; row < 3; row++)
            rows[row] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (above, current) = (rows[(i - 1) % 3], rows[i % 3]);
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(above[j] + 1, current[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], rows[(i - 2) % 3][j - 2] + 1);
            }
        }
        return rows[a.Length % 3][b.Length];
    }
}
