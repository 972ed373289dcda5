namespace Timeline.Time;

/// <summary>The starts and ends of two dates with the bounds of each.</summary>
internal sealed class EndPoints(Bounds a, Bounds b)
{
    private static readonly Difference[] StartsComeFirst =
    [
        new(EndPoint.StartA, EndPoint.EndA, 0),
        new(EndPoint.StartB, EndPoint.EndB, 0),
    ];

    private readonly Int128[] _earliest =
        [a.EarliestStart.Seconds, a.EarliestEnd.Seconds, b.EarliestStart.Seconds, b.EarliestEnd.Seconds];

    private readonly Int128[] _latest =
        [a.LatestStart.Seconds, a.LatestEnd.Seconds, b.LatestStart.Seconds, b.LatestEnd.Seconds];

    private readonly bool[] _unknown = [a.StartUnknown, a.EndUnknown, b.StartUnknown, b.EndUnknown];

    /// <summary>Whether nothing is said of a point that the difference compares.</summary>
    public bool Unknown(Difference difference) => _unknown[(int)difference.From] || _unknown[(int)difference.To];

    /// <summary>
    /// Whether the points can lie so that all differences hold. Every point starts at its earliest and is pushed later
    /// until nothing pushes; where they come to rest is the earliest solution, if that is within the latest bounds.
    /// </summary>
    public bool Allow(ReadOnlySpan<Difference> differences)
    {
        Span<Int128> points = [.. _earliest];
        // A path through four points has three steps; if a fifth round still pushes, they push each other in a circle.
        for (var round = 0; round < 5; round++)
            if (!Push(points, differences) & !Push(points, StartsComeFirst))
                return IsWithinLatest(points);

        return false;
    }

    private static bool Push(Span<Int128> points, ReadOnlySpan<Difference> differences)
    {
        var pushed = false;
        foreach (var (from, to, gap) in differences)
        {
            var least = points[(int)from] + gap;
            if (points[(int)to] >= least)
                continue;

            points[(int)to] = least;
            pushed = true;
        }

        return pushed;
    }

    private bool IsWithinLatest(ReadOnlySpan<Int128> points)
    {
        for (var i = 0; i < points.Length; i++)
            if (points[i] > _latest[i])
                return false;
        return true;
    }
}
