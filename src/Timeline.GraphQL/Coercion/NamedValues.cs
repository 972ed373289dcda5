namespace Timeline.GraphQL.Coercion;

/// <summary>
/// Values by name, in the order in which they were first set. Nearly always there are only a few, which are found sooner
/// one after another than by their hash; beyond that a dictionary keeps a client's thousand names from taking a million steps.
/// </summary>
internal sealed class NamedValues
{
    private const int Few = 8;

    private KeyValuePair<string, object?>[] _few = [];
    private int _count;
    private Dictionary<string, object?>? _many;

    public int Count => _many?.Count ?? _count;

    public IEnumerable<KeyValuePair<string, object?>> All => _many ?? _few.Take(_count);

    public bool TryGet(string name, out object? value)
    {
        if (_many is not null)
            return _many.TryGetValue(name, out value);
        var index = IndexOf(name);
        value = index < 0 ? null : _few[index].Value;
        return index >= 0;
    }

    public void Set(string name, object? value)
    {
        if (_many is null && IndexOf(name) is >= 0 and var index)
            _few[index] = new(name, value);
        else if (_many is null && _count < Few)
            Append(new(name, value));
        else
            (_many ??= new Dictionary<string, object?>(_few, StringComparer.Ordinal))[name] = value;
    }

    private void Append(KeyValuePair<string, object?> entry)
    {
        if (_count == _few.Length)
            Array.Resize(ref _few, Math.Max(1, _count * 2));
        _few[_count++] = entry;
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < _count; i++)
            if (_few[i].Key == name)
                return i;
        return -1;
    }
}
