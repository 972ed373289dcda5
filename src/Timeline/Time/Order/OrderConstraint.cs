namespace Timeline.Time.Order;

/// <summary>What somebody says of the order of two points in time: one is so much later than the other, or more.</summary>
public abstract record OrderConstraint
{
    private protected OrderConstraint(OrderPoint earlier, OrderPoint later, string source) =>
        (Earlier, Later, Source) = (earlier, later, source);

    /// <summary>The point that comes first.</summary>
    public OrderPoint Earlier { get; }

    /// <summary>The point that comes later.</summary>
    public OrderPoint Later { get; }

    /// <summary>Who or what says so, such as the id of a claim; it is kept as the reason for what follows.</summary>
    public string Source { get; }

    /// <summary>The least the later point can be, given the least of the earlier one.</summary>
    internal abstract TimePoint Push(TimePoint earlier);

    /// <summary>The most the earlier point can be, given the most of the later one.</summary>
    internal abstract TimePoint Pull(TimePoint later);
}

/// <summary>The later point is at least so many seconds after the earlier one.</summary>
public sealed record SecondsApart : OrderConstraint
{
    /// <summary>States the distance in seconds, which may be zero or negative.</summary>
    public SecondsApart(OrderPoint earlier, OrderPoint later, long least, string source)
        : base(earlier, later, source) => Least = least;

    /// <summary>At least so many seconds; -60 means "at most a minute before".</summary>
    public long Least { get; }

    internal override TimePoint Push(TimePoint earlier) => earlier.Plus(Least);

    internal override TimePoint Pull(TimePoint later) => later.Plus(-Least);
}

/// <summary>The later point is on a day at least so many days after the day of the earlier one.</summary>
public sealed record DaysApart : OrderConstraint
{
    /// <summary>States the distance in days, which may be zero or negative.</summary>
    public DaysApart(OrderPoint earlier, OrderPoint later, int least, string source)
        : base(earlier, later, source) => Least = least;

    /// <summary>At least so many days; -3 means "at most three days before".</summary>
    public int Least { get; }

    internal override TimePoint Push(TimePoint earlier) =>
        earlier.IsFinite ? Civil.StartOfDay(Civil.DayOf(earlier) + Least) : earlier;

    internal override TimePoint Pull(TimePoint later) =>
        later.IsFinite ? Civil.StartOfDay(Civil.DayOf(later) - Least).Plus(Civil.SecondsPerDay - 1) : later;
}
