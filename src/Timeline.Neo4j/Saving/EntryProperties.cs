using Timeline.Neo4j.Graph;
using Timeline.Storage;
using Timeline.Text;

namespace Timeline.Neo4j.Saving;

/// <summary>What names and words find, as properties of the node that bears them.</summary>
internal static class EntryProperties
{
    /// <summary>Adds the folded names, and the words by which the full-text index finds the node.</summary>
    /// <param name="properties">The node's.</param>
    /// <param name="names">The usual name or title, then the others.</param>
    /// <param name="otherTexts">What else the words may stand in.</param>
    /// <returns>The folded names, each once, the empty one left out.</returns>
    public static string[] AddEntry(this Dictionary<string, object?> properties, IEnumerable<string> names, IEnumerable<string> otherTexts)
    {
        string[] folded = [.. names.Select(SearchText.Fold)];
        string[] distinct = [.. folded.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
        properties["foldedName"] = folded[0];
        properties["foldedNames"] = distinct;
        properties["searchText"] = string.Join(' ', distinct.Concat(otherTexts.Select(SearchText.Fold)));
        return distinct;
    }

    /// <summary>As <see cref="AddEntry"/>, for what stands in a directory: a row of a statement that saves it.</summary>
    public static Dictionary<string, object?> ToRow(
        this Dictionary<string, object?> properties, Dataset dataset, IEnumerable<string> names, params IEnumerable<string?> otherTexts)
    {
        string[] folded = properties.AddEntry(names, otherTexts.OfType<string>());
        properties["nameKey"] = dataset.Key(SortText.Of(new NameKey((string)properties["foldedName"]!, (string)properties["id"]!)));
        return new Dictionary<string, object?> { ["properties"] = properties, ["names"] = folded };
    }
}
