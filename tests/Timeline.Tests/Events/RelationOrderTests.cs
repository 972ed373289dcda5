using Timeline.Claims;
using Timeline.Events;
using Timeline.Time;
using Timeline.Time.Order;

namespace Timeline.Tests.Events;

public class RelationOrderTests
{
    [Theory]
    [InlineData(RelationKind.Before, "..", "2023-03-14T23:59:58")]
    [InlineData(RelationKind.After, "2023-03-10T00:00:01", "..")]
    [InlineData(RelationKind.InResponseTo, "2023-03-10T00:00:00", "..")]
    [InlineData(RelationKind.PartOf, "2023-03-10T00:00:00", "2023-03-14T23:59:59")]
    [InlineData(RelationKind.SameAs, "2023-03-10T00:00:00", "2023-03-14T23:59:59")]
    [InlineData(RelationKind.About, "..", "..")]
    [InlineData(RelationKind.DistinctFrom, "..", "..")]
    [InlineData(RelationKind.Contradicts, "..", "..")]
    public void Relation_bounds_an_event_of_unknown_date(RelationKind kind, string earliest, string latest)
    {
        var tightened = Tighten(kind, gap: null);

        Assert.Equal((earliest, latest), (tightened.EarliestStart.ToString(), tightened.LatestEnd.ToString()));
    }

    [Fact]
    public void Cause_begins_no_later_than_its_effect() =>
        Assert.Equal("2023-03-14T23:59:59", Tighten(RelationKind.Causes, gap: null).LatestStart.ToString());

    [Fact]
    public void Gap_counts_days_after_the_other_event() =>
        Assert.Equal("2023-03-13T00:00:00", Tighten(RelationKind.After, new DayGap(3, null, "three days after")).EarliestStart.ToString());

    private static Bounds Tighten(RelationKind kind, DayGap? gap)
    {
        var relation = new EventRelation(
            new EventId("event:this"),
            new EventId("event:other"),
            new StatedRelation { Kind = kind, Event = new EventId("event:other"), Gap = gap },
            new ClaimId("claim:1"));
        var claimed = new Dictionary<string, Bounds>
        {
            ["event:this"] = Bounds.Within(TimePoint.Beginning, TimePoint.End),
            ["event:other"] = EventDate.Parse("[2023-03-10..2023-03-14]").Value.Bounds,
        };
        return DateOrder.Tighten(claimed, relation.Constraints()).Dates["event:this"].Bounds;
    }
}
