using Timeline.Time;

namespace Timeline.Charts;

/// <summary>Where most events of a span are: what to draw first of an archive that reaches far beyond its main subject.</summary>
public static class BusiestPart
{
    /// <summary>Into how many bins a span is parted to find its busiest part.</summary>
    public const int Bins = 320;

    /// <summary>The share of the events that the part has at least.</summary>
    private const double Share = 0.9;

    /// <summary>
    /// The shortest run of bins that holds nine tenths of what is counted above the usual, and half as much again at either side. What counts
    /// in every bin, like a state without beginning or end, says nothing about where that is.
    /// </summary>
    /// <param name="bins">The span.</param>
    /// <param name="counts">How many events stand in each bin.</param>
    /// <returns>The whole span when nothing stands out, or the part would be longer than half of it.</returns>
    public static TimeWindow Of(TimeBins bins, IReadOnlyList<int> counts)
    {
        int usual = counts.Order().ElementAt(counts.Count / 2);
        long[] above = [.. counts.Select(count => Math.Max(0L, count - usual))];
        (int first, int end) = Shortest(above, above.Sum() * Share);
        if (end == 0 || end - first > counts.Count / 2)
        {
            return bins.Span;
        }

        (TimePoint from, TimePoint to) = (bins.WindowOf(first).From, bins.WindowOf(end - 1).To);
        long half = (to.Seconds - from.Seconds + 1) / 2;
        return new TimeWindow(from.Plus(-half), to.Plus(half));
    }

    /// <summary>The shortest run with the sum, the earliest of them; an empty one where nothing is wanted.</summary>
    private static (int First, int End) Shortest(long[] counts, double wanted)
    {
        (int First, int End) best = (0, wanted > 0 ? counts.Length : 0);
        long sum = 0;
        for (int first = 0, last = 0; last < counts.Length && wanted > 0; last++)
        {
            sum += counts[last];
            while (first < last && sum - counts[first] >= wanted)
            {
                sum -= counts[first++];
            }

            if (sum >= wanted && last + 1 - first < best.End - best.First)
            {
                best = (first, last + 1);
            }
        }

        return best;
    }
}
