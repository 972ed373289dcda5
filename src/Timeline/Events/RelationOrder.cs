using Timeline.Time.Order;

namespace Timeline.Events;

/// <summary>What a stated relation says of when its two events were.</summary>
public static class RelationOrder
{
    /// <summary>
    /// The constraints a relation puts on the two dates, with the claim as their source; none for relations that say
    /// nothing of time. A gap counts from the day the earlier event ended to the day the later one began.
    /// </summary>
    public static IReadOnlyList<OrderConstraint> Constraints(this EventRelation relation)
    {
        var (from, to, source) = (relation.From.Value, relation.To.Value, relation.Claim.Value);
        return relation.Stated.Kind switch
        {
            RelationKind.PartOf => OrderConstraints.PartOf(from, to, source),
            RelationKind.SameAs => OrderConstraints.Same(from, to, source),
            RelationKind.Before => [.. OrderConstraints.Before(from, to, source), .. Gap(relation, from, to)],
            RelationKind.After => [.. OrderConstraints.Before(to, from, source), .. Gap(relation, to, from)],
            RelationKind.InResponseTo => [.. OrderConstraints.Answers(from, to, source), .. Gap(relation, to, from)],
            RelationKind.Causes => [.. OrderConstraints.Answers(to, from, source), .. Gap(relation, from, to)],
            _ => [],
        };
    }

    private static IReadOnlyList<OrderConstraint> Gap(EventRelation relation, string earlier, string later) =>
        relation.Stated.Gap is { } gap
            ? OrderConstraints.DaysBetween(earlier, later, (gap.Least, gap.Most), relation.Claim.Value)
            : [];
}
