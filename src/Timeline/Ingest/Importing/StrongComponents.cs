namespace Timeline.Ingest.Importing;

/// <summary>
/// Tarjan's strongly connected components, without recursion, so that a chain of a hundred thousand documents is as good
/// as one of ten.
/// </summary>
/// <param name="edges">For each node the nodes it points at.</param>
internal sealed class StrongComponents(int[][] edges)
{
    private const int Unseen = -1;

    private readonly int[] _found = [.. Enumerable.Repeat(Unseen, edges.Length)];
    private readonly int[] _lowest = new int[edges.Length];
    private readonly bool[] _isOpen = new bool[edges.Length];
    private readonly Stack<int> _open = new();
    private readonly Stack<(int Node, int Next)> _path = new();
    private readonly List<IReadOnlyList<int>> _components = [];
    private int _count;

    /// <summary>The components, each after all those it points at; the nodes of each in ascending order.</summary>
    public IReadOnlyList<IReadOnlyList<int>> InOrder()
    {
        for (int node = 0; node < edges.Length; node++)
        {
            if (_found[node] == Unseen)
            {
                Walk(node);
            }
        }

        return _components;
    }

    private void Walk(int start)
    {
        Enter(start);
        while (_path.TryPop(out (int Node, int Next) step))
        {
            (int node, int next) = step;
            if (next < edges[node].Length)
            {
                _path.Push((node, next + 1));
                Follow(node, edges[node][next]);
            }
            else
            {
                Leave(node);
            }
        }
    }

    private void Enter(int node)
    {
        _found[node] = _lowest[node] = _count++;
        _isOpen[node] = true;
        _open.Push(node);
        _path.Push((node, 0));
    }

    private void Follow(int node, int target)
    {
        if (_found[target] == Unseen)
        {
            Enter(target);
        }
        else if (_isOpen[target])
        {
            _lowest[node] = Math.Min(_lowest[node], _found[target]);
        }
    }

    private void Leave(int node)
    {
        if (_path.TryPeek(out (int Node, int Next) parent))
        {
            _lowest[parent.Node] = Math.Min(_lowest[parent.Node], _lowest[node]);
        }

        if (_lowest[node] == _found[node])
        {
            Close(node);
        }
    }

    private void Close(int root)
    {
        var component = new List<int>();
        int node;
        do
        {
            node = _open.Pop();
            _isOpen[node] = false;
            component.Add(node);
        }
        while (node != root);

        component.Sort();
        _components.Add(component);
    }
}
