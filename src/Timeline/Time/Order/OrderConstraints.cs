namespace Timeline.Time.Order;

/// <summary>What relations between events say of their starts and ends.</summary>
public static class OrderConstraints
{
    /// <summary>The first event was over before the second began.</summary>
    public static IReadOnlyList<OrderConstraint> Before(string first, string second, string source) =>
        [new SecondsApart(EndOf(first), StartOf(second), 1, source)];

    /// <summary>The part lies within the whole.</summary>
    public static IReadOnlyList<OrderConstraint> PartOf(string part, string whole, string source) =>
    [
        new SecondsApart(StartOf(whole), StartOf(part), 0, source),
        new SecondsApart(EndOf(part), EndOf(whole), 0, source),
    ];

    /// <summary>
    /// The answer did not begin before what it answers; an effect, not before its cause. The two may go on together.
    /// </summary>
    public static IReadOnlyList<OrderConstraint> Answers(string answer, string cause, string source) =>
        [new SecondsApart(StartOf(cause), StartOf(answer), 0, source)];

    /// <summary>Both are one event under two ids.</summary>
    public static IReadOnlyList<OrderConstraint> Same(string a, string b, string source) =>
        [.. PartOf(a, b, source), .. PartOf(b, a, source)];

    /// <summary>From the day the first event ended to the day the second began there are so many days.</summary>
    /// <param name="first">The earlier event.</param>
    /// <param name="second">The later event.</param>
    /// <param name="days">At least and at most so many days; no most is no upper bound.</param>
    /// <param name="source">Who says so.</param>
    public static IReadOnlyList<OrderConstraint> DaysBetween(
        string first, string second, (int Least, int? Most) days, string source) => days.Most is { } most
        ?
        [
            new DaysApart(EndOf(first), StartOf(second), days.Least, source),
            new DaysApart(StartOf(second), EndOf(first), -most, source),
        ]
        : [new DaysApart(EndOf(first), StartOf(second), days.Least, source)];

    private static OrderPoint StartOf(string id) => new(id, SpanEnd.Start);

    private static OrderPoint EndOf(string id) => new(id, SpanEnd.End);
}
