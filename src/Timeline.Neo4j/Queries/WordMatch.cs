using System.Text;
using Timeline.Neo4j.Graph;

namespace Timeline.Neo4j.Queries;

/// <summary>Folded words as a question to a full-text index, in the syntax of Lucene.</summary>
internal static class WordMatch
{
    /// <summary>Every word must occur in a property, or the beginning of one that occurs.</summary>
    public static string AllOf(Dataset dataset, string property, ValueList<string> words) =>
        $"+dataset:{Escape(dataset.Name)}" + string.Concat(words.Select(word => $" +{property}:{Escape(word)}*"));

    /// <summary>Folded words hold letters and digits only; whatever else somebody may hand over stands for itself.</summary>
    private static string Escape(string word)
    {
        var escaped = new StringBuilder(word.Length);
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune))
            {
                escaped.Append('\\');
            }

            escaped.Append(rune.ToString());
        }

        return escaped.ToString();
    }
}
