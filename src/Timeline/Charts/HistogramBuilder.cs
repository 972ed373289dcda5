using Timeline.Time;

namespace Timeline.Charts;

/// <summary>
/// Counts events into bins in one pass. An event is noted only where its bins begin and where they are over; running sums
/// spread it over the bins between, so that an event of a century costs as much as one of a day.
/// </summary>
/// <param name="bins">The bins.</param>
public sealed class HistogramBuilder(TimeBins bins)
{
    private readonly int[] _possible = new int[bins.Count + 1];
    private readonly int[] _certain = new int[bins.Count + 1];
    private int _total;
    private int _certainTotal;
    private int _undated;

    /// <summary>Counts an event that passes the filter; one that shares no time with the span changes nothing.</summary>
    /// <param name="date">Its bounds.</param>
    /// <param name="isCertain">Whether it meets all conditions on time for certain, that on the span among them.</param>
    public void Add(Bounds date, bool isCertain)
    {
        if (date.SayNothing)
        {
            AddUndated(1);
        }
        else
        {
            Add(bins.Of(date), isCertain, 1);
        }
    }

    /// <summary>Counts events that stand in the same bins.</summary>
    /// <param name="span">Their bins; without a possible one nothing is counted.</param>
    /// <param name="areCertain">Whether they meet all conditions on time for certain, that on the span among them.</param>
    /// <param name="count">How many there are.</param>
    public void Add(BinSpan span, bool areCertain, int count)
    {
        if (!Note(_possible, span.FirstPossible, span.LastPossible, count))
        {
            return;
        }

        _total += count;
        if (areCertain)
        {
            _certainTotal += count;
            Note(_certain, span.FirstCertain, span.LastCertain, count);
        }
    }

    /// <summary>Counts events of whose time nothing is known.</summary>
    public void AddUndated(int count) => _undated += count;

    /// <summary>What was counted so far.</summary>
    public EventHistogram Build() => new(Sums(_possible), Sums(_certain), _total, _certainTotal, _undated);

    private static bool Note(int[] changes, int first, int last, int count)
    {
        if (first > last)
        {
            return false;
        }

        changes[first] += count;
        changes[last + 1] -= count;
        return true;
    }

    private static ValueList<int> Sums(int[] changes)
    {
        var sums = new int[changes.Length - 1];
        int sum = 0;
        for (int bin = 0; bin < sums.Length; bin++)
        {
            sums[bin] = sum += changes[bin];
        }

        return [.. sums];
    }
}
