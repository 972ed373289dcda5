namespace Timeline.GraphQL.Execution;

/// <summary>
/// Path to a position of the response (section 7.1.2), with the place of each segment among its siblings, so that
/// errors can be put in the order of the response.
/// </summary>
internal sealed class ResponsePath : IComparable<ResponsePath>
{
    private readonly List<int> _ordinals = [];
    private readonly List<object> _segments = [];

    public IReadOnlyList<object> Segments => _segments;

    public void Add(int ordinal, string responseName)
    {
        _ordinals.Add(ordinal);
        _segments.Add(responseName);
    }

    public void Add(int index)
    {
        _ordinals.Add(index);
        _segments.Add(index);
    }

    public int CompareTo(ResponsePath? other)
    {
        if (other is null)
            return 1;
        var shared = Math.Min(_ordinals.Count, other._ordinals.Count);
        for (var i = 0; i < shared; i++)
            if (_ordinals[i] != other._ordinals[i])
                return _ordinals[i].CompareTo(other._ordinals[i]);
        return _ordinals.Count.CompareTo(other._ordinals.Count);
    }

    /// <summary>Whether both share their first segments.</summary>
    public bool StartsLike(ResponsePath other, int depth)
    {
        if (_ordinals.Count < depth || other._ordinals.Count < depth)
            return false;
        for (var i = 0; i < depth; i++)
            if (_ordinals[i] != other._ordinals[i])
                return false;
        return true;
    }
}
