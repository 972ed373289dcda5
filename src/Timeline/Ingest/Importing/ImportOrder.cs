using Timeline.Text;

namespace Timeline.Ingest.Importing;

/// <summary>
/// Puts documents in an order in which each comes after those it refers to; documents that refer to each other in a
/// circle stay together. Among the rest the order they came in is kept.
/// </summary>
internal static class ImportOrder
{
    /// <summary>Groups of documents to be checked and saved together, as indexes into the outlines.</summary>
    /// <param name="outlines">The documents.</param>
    /// <param name="owner">For an id that several documents define: the document that owns the definition already; null if none does.</param>
    /// <param name="groupSize">How many documents a group holds, unless a circle is larger.</param>
    public static IEnumerable<IReadOnlyList<int>> Groups(IReadOnlyList<Outline> outlines, Func<string, string?> owner, int groupSize)
    {
        var group = new List<int>();
        foreach (IReadOnlyList<int> circle in new StrongComponents(References(outlines, owner)).InOrder())
        {
            if (group.Count > 0 && group.Count + circle.Count > groupSize)
            {
                yield return group;
                group = [];
            }

            group.AddRange(circle);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    /// <summary>The ids that more than one document defines.</summary>
    public static IReadOnlyCollection<string> DefinedTwice(IEnumerable<Outline> outlines) =>
        [.. outlines.SelectMany(outline => outline.Defined.Select(entry => entry.Id).Distinct(StringComparer.Ordinal))
            .GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)];

    private static int[][] References(IReadOnlyList<Outline> outlines, Func<string, string?> owner)
    {
        var declarers = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < outlines.Count; i++)
        {
            IEnumerable<string> declared = outlines[i].Defined.SelectMany(entry => entry.Names.Append(entry.Id)).Concat(outlines[i].Events);
            foreach (string key in declared.Distinct(StringComparer.Ordinal))
            {
                (declarers.TryGetValue(key, out List<int>? list) ? list : declarers[key] = []).Add(i);
            }
        }

        return [.. outlines.Select((outline, i) => References(outline, declarers).Concat(Owners(outline, i, outlines, declarers, owner)).Distinct().Where(j => j != i).Order().ToArray())];
    }

    private static IEnumerable<int> References(Outline outline, Dictionary<string, List<int>> declarers) =>
        outline.References.SelectMany(reference => declarers.GetValueOrDefault(reference, []).Concat(declarers.GetValueOrDefault(SearchText.Fold(reference), [])));

    /// <summary>Whoever repeats a definition comes after the one who owns it: the owner on record, or else the first.</summary>
    private static IEnumerable<int> Owners(Outline outline, int i, IReadOnlyList<Outline> outlines, Dictionary<string, List<int>> declarers, Func<string, string?> owner)
    {
        foreach ((string id, _) in outline.Defined)
        {
            List<int> definers = declarers[id];
            string? recorded = definers.Count > 1 ? owner(id) : null;
            int owning = recorded is null ? -1 : definers.FindIndex(j => outlines[j].Id == recorded);
            yield return definers.Count == 1 ? i : definers[Math.Max(owning, 0)];
        }
    }
}
