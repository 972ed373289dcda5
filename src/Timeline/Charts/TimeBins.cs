using Timeline.Time;

namespace Timeline.Charts;

/// <summary>
/// A span parted into bins of equal length. The second <c>s</c> of the span lies in the bin
/// <c>(s - from) * count / length</c>, rounded down, so that every second lies in exactly one bin.
/// </summary>
public sealed record TimeBins
{
    private readonly long _length;

    /// <summary>Parts a span.</summary>
    /// <param name="span">The span; both ends are finite, and it has at least a second for each bin.</param>
    /// <param name="count">How many bins; one or more.</param>
    /// <exception cref="ArgumentException">The span is open, shorter than that, or longer than can be counted in.</exception>
    public TimeBins(TimeWindow span, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Int128 length = (Int128)span.To.Seconds - span.From.Seconds + 1;
        if (!span.From.IsFinite || !span.To.IsFinite || length < count || length * count > long.MaxValue)
        {
            throw new ArgumentException($"{span.From}/{span.To} cannot be parted into {count} bins.", nameof(span));
        }

        (Span, Count, _length) = (span, count, (long)length);
    }

    /// <summary>The whole span.</summary>
    public TimeWindow Span { get; }

    /// <summary>How many bins there are.</summary>
    public int Count { get; }

    /// <summary>How long a bin is, in seconds, fractions included.</summary>
    public double Seconds => (double)_length / Count;

    /// <summary>The seconds of a bin.</summary>
    /// <param name="bin">From 0.</param>
    public TimeWindow WindowOf(int bin)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)bin, (uint)Count, nameof(bin));
        return new TimeWindow(Span.From.Plus(StartOf(bin)), Span.From.Plus(StartOf(bin + 1) - 1));
    }

    /// <summary>
    /// The bins with which a date may, and with which it certainly does share time, as <see cref="TimeFilter.Overlaps"/> says
    /// of each bin alone. A date that shares no time with the span has neither.
    /// </summary>
    public BinSpan Of(Bounds date) => new(
        FirstFrom(date.EarliestStart), LastUpTo(date.LatestEnd), FirstFrom(date.LatestStart), LastUpTo(date.EarliestEnd));

    /// <summary>The first bin that does not end before the point; the number of bins if there is none.</summary>
    private int FirstFrom(TimePoint point) =>
        point > Span.To ? Count : point <= Span.From ? 0 : BinOf(point);

    /// <summary>The last bin that does not begin after the point; -1 if there is none.</summary>
    private int LastUpTo(TimePoint point) =>
        point < Span.From ? -1 : point >= Span.To ? Count - 1 : BinOf(point);

    private int BinOf(TimePoint point) => (int)((point.Seconds - Span.From.Seconds) * Count / _length);

    /// <summary>Where a bin begins, in seconds after the span does: the first second that is not in the bin before.</summary>
    private long StartOf(int bin) => (bin * _length + Count - 1) / Count;
}

/// <summary>The bins of a date; a first one behind the last one means none.</summary>
/// <param name="FirstPossible">The first bin with which it may share time.</param>
/// <param name="LastPossible">The last of them.</param>
/// <param name="FirstCertain">The first bin with which it shares time for certain.</param>
/// <param name="LastCertain">The last of them.</param>
public readonly record struct BinSpan(int FirstPossible, int LastPossible, int FirstCertain, int LastCertain);
