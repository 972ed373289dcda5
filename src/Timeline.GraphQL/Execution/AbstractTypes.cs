namespace Timeline.GraphQL.Execution;

/// <summary>The possible types of an interface or union, told apart by the CLR type of a row.</summary>
internal sealed class AbstractTypes(string name, IReadOnlyList<Type> types)
{
    private readonly Dictionary<Type, int> _indexes = types.Select((type, index) => (type, index))
        .ToDictionary(pair => pair.type, pair => pair.index);

    public string Name => name;

    public int Count => types.Count;

    /// <summary>Which possible type rows of the CLR type have; -1 for none. A subclass is what its bound base is.</summary>
    public int IndexOf(Type row)
    {
        for (var type = row; type is not null; type = type.BaseType)
            if (_indexes.TryGetValue(type, out var index))
                return index;
        return -1;
    }
}
