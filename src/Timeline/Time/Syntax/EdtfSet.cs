namespace Timeline.Time.Syntax;

/// <summary>A date of a set, or a range of them; a missing end is "or earlier", "or later".</summary>
/// <param name="From">The date, or the first of the range; null in `..A`.</param>
/// <param name="To">The last of the range, the same as <paramref name="From"/> if it is a date; null in `A..`.</param>
internal sealed record SetItem(EdtfDate? From, EdtfDate? To)
{
    private static readonly Extent Past = Extent.Single(TimePoint.Beginning, TimePoint.Beginning);
    private static readonly Extent Future = Extent.Single(TimePoint.End, TimePoint.End);

    public Extent FromExtent => From?.Extent ?? Past;

    public Extent ToExtent => To?.Extent ?? Future;

    public bool IsRange => !ReferenceEquals(From, To);

    public override string ToString() => IsRange ? $"{From}..{To}" : $"{From}";
}

/// <summary>Level 2 "Set representation": `[…]` one of the dates, `{…}` all of them.</summary>
internal sealed record EdtfSet(bool IsAll, IReadOnlyList<SetItem> Items) : EdtfExpression
{
    public override int Level => 2;

    public override Precision Precision => this switch
    {
        _ when Items.Any(item => item.From is null || item.To is null) => Precision.Open,
        { Items: [{ IsRange: false, From: { } only }] } => only.Precision,
        _ when IsWeek => Precision.Week,
        _ => Precision.Interval,
    };

    public override Qualification Qualification => Items
        .SelectMany(item => new[] { item.From, item.To })
        .Aggregate(Qualification.None, (all, date) => all | (date?.Qualification ?? Qualification.None));

    public override Reading DefaultReading => IsAll ? Reading.Throughout : Reading.Within;

    public override Bounds Bounds(Reading reading) =>
        IsAll && reading == Reading.Throughout ? FromFirstToLast() : WholeExtent().Bounds(reading);

    public override string ToString() => (IsAll ? "{" : "[") + string.Join(',', Items) + (IsAll ? "}" : "]");

    private Extent WholeExtent() => Items
        .Select(item => Extent.Spanning(item.FromExtent, item.ToExtent))
        .Aggregate(Extent.Union);

    /// <summary>All of the dates: it started on the earliest of them and ended on the latest.</summary>
    private Bounds FromFirstToLast() => new(
        Items.Min(item => item.FromExtent.First),
        Items.Min(item => item.FromExtent.Last),
        Items.Max(item => item.ToExtent.First),
        Items.Max(item => item.ToExtent.Last));

    private bool IsWeek
    {
        get
        {
            if (Items is not [{ IsRange: true, From.Precision: Precision.Day, To.Precision: Precision.Day }])
                return false;

            var first = Civil.DayOf(Items[0].FromExtent.First);
            // 1970-01-05 was a Monday.
            return (first - 4) % 7 == 0 && Civil.DayOf(Items[0].ToExtent.First) - first == 6;
        }
    }
}
