using Timeline.Ingest.Importing;

namespace Timeline.Ingest.Checking;

/// <summary>What some documents declare between them: ids, names, events.</summary>
internal sealed class Declared
{
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _definitions = new(StringComparer.Ordinal);

    /// <summary>Every id, events included.</summary>
    public IReadOnlyCollection<string> Ids => _sources.Keys;

    public void Add(Outline outline, string source)
    {
        foreach ((string id, string[] names) in outline.Defined)
        {
            _definitions.Add(id);
            _sources.TryAdd(id, source);
            foreach (string name in names)
            {
                if (!_names.TryGetValue(name, out SortedSet<string>? bearers))
                {
                    _names[name] = bearers = new SortedSet<string>(StringComparer.Ordinal);
                }

                bearers.Add(id);
            }
        }

        foreach (string id in outline.Events)
        {
            _sources.TryAdd(id, source);
        }
    }

    /// <summary>Whether the id is declared: defined, or for an event claimed.</summary>
    public bool Has(string id) => _sources.ContainsKey(id);

    /// <summary>Whether an actor, office, place or topic of this id is defined, so that its names here replace those of before.</summary>
    public bool Defines(string id) => _definitions.Contains(id);

    /// <summary>The source that declares an id.</summary>
    public string? SourceOf(string id) => _sources.GetValueOrDefault(id);

    /// <summary>The ids that bear a folded name.</summary>
    public IReadOnlyCollection<string> Bearers(string foldedName) => _names.TryGetValue(foldedName, out SortedSet<string>? ids) ? ids : [];
}
