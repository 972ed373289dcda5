using Timeline.Text;

namespace Timeline.Storage;

/// <summary>Names whose bearers are looked for: a store compares them folded, whoever asks gets them as he wrote them.</summary>
public sealed class NamesAsked(IEnumerable<string> names)
{
    private readonly ILookup<string, string> _asked = names.Distinct(StringComparer.Ordinal).ToLookup(SearchText.Fold, StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _bearers = new(StringComparer.Ordinal);

    /// <summary>The names as a store has them, each once.</summary>
    public IEnumerable<string> Folded => _asked.Select(group => group.Key);

    /// <summary>The ids of those who bear each name; names that nobody bears are left out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Bearers => _bearers;

    /// <summary>Takes what was found; all bearers of a folded name at once.</summary>
    public void Add(IEnumerable<(string Folded, string Id)> found)
    {
        foreach (IGrouping<string, string> bearers in found.GroupBy(row => row.Folded, row => row.Id, StringComparer.Ordinal))
        {
            string[] ids = [.. bearers];
            foreach (string name in _asked[bearers.Key])
            {
                _bearers.Add(name, ids);
            }
        }
    }
}
