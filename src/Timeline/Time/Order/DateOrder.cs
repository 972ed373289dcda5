namespace Timeline.Time.Order;

/// <summary>
/// What follows from dates and from the order of events together: if the raid was before the call and the call by the
/// 26th, so was the raid. The statements are difference constraints; bounds are pushed along them until nothing moves.
/// </summary>
public static class DateOrder
{
    /// <summary>
    /// Tightens dates. Statements that contradict each other, or the dates, are reported in smallest groups; no side is
    /// taken, so none of a group counts for the dates.
    /// </summary>
    /// <param name="claimed">The claimed date of each event by id.</param>
    /// <param name="statements">What is said of their order; one that names an event without a date is left aside.</param>
    public static OrderedDates Tighten(
        IReadOnlyDictionary<string, Bounds> claimed, IEnumerable<OrderConstraint> statements)
    {
        List<OrderConstraint> left =
            [.. statements.Where(one => claimed.ContainsKey(one.Earlier.Event) && claimed.ContainsKey(one.Later.Event))];
        var contradictions = new List<OrderContradiction>();
        while (true)
        {
            var propagation = new Propagation(claimed, left);
            if (propagation.Run() is not { Count: > 0 } conflict)
                return new OrderedDates(propagation.Dates(), contradictions);

            var fewest = Fewest(claimed, conflict);
            contradictions.Add(new OrderContradiction(fewest, EventsOf(fewest)));
            left.RemoveAll(fewest.Contains);
        }
    }

    /// <summary>Leaves out one statement after another as long as what remains still contradicts.</summary>
    private static List<OrderConstraint> Fewest(
        IReadOnlyDictionary<string, Bounds> claimed, IReadOnlyList<OrderConstraint> conflict)
    {
        var dates = EventsOf(conflict).ToDictionary(id => id, id => claimed[id], StringComparer.Ordinal);
        List<OrderConstraint> fewest = [.. conflict];
        foreach (var statement in conflict)
        {
            List<OrderConstraint> without = [.. fewest.Where(other => !ReferenceEquals(other, statement))];
            if (new Propagation(dates, without).Run().Count > 0)
                fewest = without;
        }

        return fewest;
    }

    private static List<string> EventsOf(IEnumerable<OrderConstraint> statements) =>
    [
        .. statements
            .SelectMany(one => new[] { one.Earlier.Event, one.Later.Event })
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}

/// <summary>Dates as the order of events leaves them.</summary>
/// <param name="Dates">The date of each event by id.</param>
/// <param name="Contradictions">What could not be used.</param>
public sealed record OrderedDates(
    IReadOnlyDictionary<string, TightenedDate> Dates, IReadOnlyList<OrderContradiction> Contradictions);
