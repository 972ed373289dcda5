namespace Timeline.Time;

/// <summary>
/// Allen's relations between dates that are not known exactly. Each relation is a few differences between the two starts
/// and the two ends; it is possible if these can hold together within the bounds, and certain if none of them can fail.
/// </summary>
public static class Allen
{
    /// <summary>All thirteen relations.</summary>
    public static IReadOnlyList<AllenRelation> Relations { get; } = Enum.GetValues<AllenRelation>();

    /// <summary>
    /// Whether a relation holds between two dates. <see cref="Certainty.Unknown"/> takes the place of
    /// <see cref="Certainty.Maybe"/> if the relation compares a start or end of which nothing is said. Ends that are open
    /// on both sides count as equal.
    /// </summary>
    public static Certainty Holds(AllenRelation relation, Bounds a, Bounds b)
    {
        var ends = new EndPoints(a, b);
        var differences = Definition(relation);
        if (!ends.Allow(differences))
            return Certainty.No;
        if (differences.All(difference => !ends.Allow([difference.Negated])))
            return Certainty.Yes;

        return differences.Any(ends.Unknown) ? Certainty.Unknown : Certainty.Maybe;
    }

    /// <summary>The relations that are possible, in the order of <see cref="Relations"/>; one alone is certain.</summary>
    public static IReadOnlyList<AllenRelation> Possible(Bounds a, Bounds b)
    {
        var ends = new EndPoints(a, b);
        return [.. Relations.Where(relation => ends.Allow(Definition(relation)))];
    }

    /// <summary>The relation that the other date has to the first: the inverse of Before is After.</summary>
    public static AllenRelation Inverse(AllenRelation relation) => relation switch
    {
        AllenRelation.Before => AllenRelation.After,
        AllenRelation.After => AllenRelation.Before,
        AllenRelation.Meets => AllenRelation.MetBy,
        AllenRelation.MetBy => AllenRelation.Meets,
        AllenRelation.Overlaps => AllenRelation.OverlappedBy,
        AllenRelation.OverlappedBy => AllenRelation.Overlaps,
        AllenRelation.Starts => AllenRelation.StartedBy,
        AllenRelation.StartedBy => AllenRelation.Starts,
        AllenRelation.During => AllenRelation.Contains,
        AllenRelation.Contains => AllenRelation.During,
        AllenRelation.Finishes => AllenRelation.FinishedBy,
        AllenRelation.FinishedBy => AllenRelation.Finishes,
        AllenRelation.Equals => AllenRelation.Equals,
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };

    private static Difference[] Definition(AllenRelation relation) => relation switch
    {
        AllenRelation.Before => [new(EndPoint.EndA, EndPoint.StartB, 2)],
        AllenRelation.Meets => Same(EndPoint.EndA, EndPoint.StartB, 1),
        AllenRelation.Overlaps =>
        [
            new(EndPoint.StartA, EndPoint.StartB, 1),
            new(EndPoint.StartB, EndPoint.EndA, 0),
            new(EndPoint.EndA, EndPoint.EndB, 1),
        ],
        AllenRelation.Starts => [.. Same(EndPoint.StartA, EndPoint.StartB), new(EndPoint.EndA, EndPoint.EndB, 1)],
        AllenRelation.During => [new(EndPoint.StartB, EndPoint.StartA, 1), new(EndPoint.EndA, EndPoint.EndB, 1)],
        AllenRelation.Finishes => [new(EndPoint.StartB, EndPoint.StartA, 1), .. Same(EndPoint.EndA, EndPoint.EndB)],
        AllenRelation.Equals => [.. Same(EndPoint.StartA, EndPoint.StartB), .. Same(EndPoint.EndA, EndPoint.EndB)],
        _ => [.. Definition(Inverse(relation)).Select(difference => difference.Swapped)],
    };

    private static Difference[] Same(EndPoint from, EndPoint to, int gap = 0) => [new(from, to, gap), new(to, from, -gap)];
}
