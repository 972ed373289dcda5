namespace Timeline.Time.Order;

/// <summary>
/// Pushes bounds along constraints until nothing moves (Bellman and Ford's shortest paths, with the claimed dates as
/// distances from one origin of time), and remembers what moved each of them last.
/// </summary>
internal sealed class Propagation
{
    private readonly IReadOnlyDictionary<string, Bounds> _claimed;
    private readonly IReadOnlyList<OrderConstraint> _statements;
    private readonly List<OrderConstraint> _all;
    private readonly Dictionary<OrderPoint, TimePoint> _least = [];
    private readonly Dictionary<OrderPoint, TimePoint> _most = [];
    private readonly Dictionary<OrderPoint, OrderConstraint> _leastBecause = [];
    private readonly Dictionary<OrderPoint, OrderConstraint> _mostBecause = [];

    public Propagation(IReadOnlyDictionary<string, Bounds> claimed, IReadOnlyList<OrderConstraint> statements)
    {
        (_claimed, _statements) = (claimed, statements);
        _all = [.. statements];
        foreach (var (id, bounds) in claimed)
        {
            var (start, end) = (new OrderPoint(id, SpanEnd.Start), new OrderPoint(id, SpanEnd.End));
            (_least[start], _most[start]) = (bounds.EarliestStart, bounds.LatestStart);
            (_least[end], _most[end]) = (bounds.EarliestEnd, bounds.LatestEnd);
        }

        // No event ends before it starts: true of every claimed date, and to be kept so while bounds move.
        foreach (var id in EventsIn(statements))
            _all.Add(new SecondsApart(new OrderPoint(id, SpanEnd.Start), new OrderPoint(id, SpanEnd.End), 0, id));
    }

    /// <summary>The statements behind a contradiction; none if all can be true.</summary>
    public IReadOnlyList<OrderConstraint> Run()
    {
        // Every round carries each bound one statement further; one that still moves after as many rounds as there are
        // points has been moved by itself.
        for (var round = 0; round <= 2 * _claimed.Count; round++)
        {
            OrderPoint? moved = null;
            foreach (var statement in _all)
            {
                moved = Move(statement) ?? moved;
                if (Empty(statement) is { } empty)
                    return Statements([.. Reasons(empty, _leastBecause), .. Reasons(empty, _mostBecause)]);
            }

            if (moved is null)
                return [];
        }

        return Circle();
    }

    /// <summary>The dates where the bounds have come to rest.</summary>
    public IReadOnlyDictionary<string, TightenedDate> Dates() =>
        _claimed.ToDictionary(claim => claim.Key, claim => Date(claim.Key, claim.Value), StringComparer.Ordinal);

    private static IEnumerable<string> EventsIn(IEnumerable<OrderConstraint> statements) =>
        statements.SelectMany(one => new[] { one.Earlier.Event, one.Later.Event }).Distinct(StringComparer.Ordinal);

    private OrderPoint? Move(OrderConstraint statement)
    {
        OrderPoint? moved = null;
        var pushed = statement.Push(_least[statement.Earlier]);
        if (pushed > _least[statement.Later])
        {
            _least[statement.Later] = pushed;
            _leastBecause[statement.Later] = statement;
            moved = statement.Later;
        }

        var pulled = statement.Pull(_most[statement.Later]);
        if (pulled < _most[statement.Earlier])
        {
            _most[statement.Earlier] = pulled;
            _mostBecause[statement.Earlier] = statement;
            moved = statement.Earlier;
        }

        return moved;
    }

    /// <summary>The end of a statement that nothing is left for.</summary>
    private OrderPoint? Empty(OrderConstraint statement) =>
        _least[statement.Later] > _most[statement.Later] ? statement.Later
        : _least[statement.Earlier] > _most[statement.Earlier] ? statement.Earlier
        : null;

    /// <summary>The statements that moved a bound, from the one next to it to the one next to a claimed date.</summary>
    private static List<OrderConstraint> Reasons(OrderPoint point, Dictionary<OrderPoint, OrderConstraint> because)
    {
        var reasons = new List<OrderConstraint>();
        while (because.TryGetValue(point, out var reason) && !reasons.Contains(reason))
        {
            reasons.Add(reason);
            point = reason.Earlier == point ? reason.Later : reason.Earlier;
        }

        return reasons;
    }

    /// <summary>The statements among which bounds move for ever.</summary>
    private IReadOnlyList<OrderConstraint> Circle() =>
        Statements([.. _leastBecause.Values, .. _mostBecause.Values]);

    private IReadOnlyList<OrderConstraint> Statements(HashSet<OrderConstraint> reasons) =>
        [.. _statements.Where(reasons.Contains)];

    private TightenedDate Date(string id, Bounds claimed)
    {
        var (start, end) = (new OrderPoint(id, SpanEnd.Start), new OrderPoint(id, SpanEnd.End));
        var bounds = new Bounds(
            _least[start],
            _most[start],
            _least[end],
            _most[end],
            claimed.StartUnknown && !(_least[start].IsFinite && _most[start].IsFinite),
            claimed.EndUnknown && !(_least[end].IsFinite && _most[end].IsFinite));
        return new TightenedDate(claimed, bounds,
        [
            .. Step(BoundSide.EarliestStart, claimed.EarliestStart, bounds.EarliestStart, start),
            .. Step(BoundSide.LatestStart, claimed.LatestStart, bounds.LatestStart, start),
            .. Step(BoundSide.EarliestEnd, claimed.EarliestEnd, bounds.EarliestEnd, end),
            .. Step(BoundSide.LatestEnd, claimed.LatestEnd, bounds.LatestEnd, end),
        ]);
    }

    private IEnumerable<Tightening> Step(BoundSide side, TimePoint from, TimePoint to, OrderPoint point)
    {
        if (from == to)
            yield break;

        var reasons = Reasons(point, side is BoundSide.EarliestStart or BoundSide.EarliestEnd ? _leastBecause : _mostBecause);
        var origin = reasons.Aggregate(point, (at, reason) => reason.Earlier == at ? reason.Later : reason.Earlier);
        var stated = Statements([.. reasons]);
        yield return new Tightening(side, from, to, origin.Event, [.. Enumerable.Reverse(reasons).Where(stated.Contains)]);
    }
}
