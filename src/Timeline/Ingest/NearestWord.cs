namespace Timeline.Ingest;

/// <summary>Finds the word that somebody who mistyped probably meant.</summary>
internal static class NearestWord
{
    /// <summary>
    /// The choice with the fewest letters to change, if these are at most a third of the word's; upper and lower case are
    /// taken as equal. Of equally near ones the first.
    /// </summary>
    public static string? To(string word, IEnumerable<string> choices)
    {
        int limit = Math.Max(1, word.Length / 3);
        string? nearest = null;
        foreach (string choice in choices)
        {
            int distance = Math.Abs(choice.Length - word.Length) > limit ? int.MaxValue : Distance(word, choice);
            if (distance <= limit)
            {
                (nearest, limit) = (choice, distance - 1);
            }
        }

        return nearest;
    }

    /// <summary>How many letters to insert, leave out, replace, or swap with their neighbour (restricted Damerau-Levenshtein).</summary>
    private static int Distance(string from, string to)
    {
        int[] beforeLast = new int[to.Length + 1];
        int[] last = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int[] current = new int[to.Length + 1];
            current[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = last[j - 1] + (AreEqual(from[i - 1], to[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                bool isSwap = i > 1 && j > 1 && AreEqual(from[i - 1], to[j - 2]) && AreEqual(from[i - 2], to[j - 1]);
                if (isSwap)
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, current);
        }

        return last[to.Length];
    }

    private static bool AreEqual(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
