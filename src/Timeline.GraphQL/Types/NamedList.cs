using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Timeline.GraphQL.Types;

/// <summary>Something of the schema with a name.</summary>
internal interface INamed
{
    string Name { get; }
}

/// <summary>Members in the order of the SDL, also found by name. Grows only while a schema is built.</summary>
internal sealed class NamedList<T> : IReadOnlyList<T>
    where T : class, INamed
{
    private readonly List<T> _items = [];
    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);

    public int Count => _items.Count;

    public T this[int index] => _items[index];

    public IEnumerable<string> Names => _items.Select(item => item.Name);

    /// <summary>The member of that name, or null.</summary>
    public T? Find(string name) => _byName.GetValueOrDefault(name);

    public bool TryFind(string name, [NotNullWhen(true)] out T? item) => _byName.TryGetValue(name, out item);

    public bool Contains(string name) => _byName.ContainsKey(name);

    /// <summary>Adds the member unless one of that name is there.</summary>
    public bool Add(T item)
    {
        if (!_byName.TryAdd(item.Name, item))
            return false;
        _items.Add(item);
        return true;
    }

    public List<T>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
