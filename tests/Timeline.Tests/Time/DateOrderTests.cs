using FsCheck;
using FsCheck.Fluent;
using Timeline.Time;
using Timeline.Time.Order;

namespace Timeline.Tests.Time;

public class DateOrderTests
{
    [Fact]
    public void Raid_before_a_call_of_last_week_was_over_by_its_sunday()
    {
        var ordered = Tighten(
            [("raid", "[..2023-03-03]"), ("call", "[2023-02-20..2023-02-26]")],
            OrderConstraints.Before("raid", "call", "claim:1"));

        var raid = ordered.Dates["raid"];
        Assert.Equal("2023-02-26T23:59:58", raid.Bounds.LatestEnd.ToString());
        Assert.Equal("2023-03-03T23:59:59", raid.Claimed.LatestEnd.ToString());
        var step = raid.Steps.Single(step => step.Side == BoundSide.LatestEnd);
        Assert.Equal(("call", "claim:1"), (step.Origin, Assert.Single(step.Because).Source));
        Assert.Equal(ordered.Dates["call"].Claimed, ordered.Dates["call"].Bounds);
        Assert.Empty(ordered.Dates["call"].Steps);
    }

    [Fact]
    public void Tightening_goes_along_chains_and_names_every_link()
    {
        var ordered = Tighten(
            [("shooting", "[2023-02-24..2023-03-03]"), ("riot", "[2023-02-24..2023-03-03]"), ("outrage", "[2023-02-24..2023-03-03]"), ("condemnation", "[2023-02-24..2023-03-03]")],
            [
                .. OrderConstraints.Before("shooting", "riot", "claim:riot"),
                .. OrderConstraints.Answers("outrage", "riot", "claim:outrage"),
                .. OrderConstraints.DaysBetween("outrage", "condemnation", (2, null), "claim:condemnation"),
            ]);

        var step = ordered.Dates["shooting"].Steps.Single(step => step.Side == BoundSide.LatestEnd);
        Assert.Equal("2023-03-01T23:59:58", step.To.ToString());
        Assert.Equal("condemnation", step.Origin);
        Assert.Equal(["claim:condemnation", "claim:outrage", "claim:riot"], step.Because.Select(one => one.Source));
    }

    [Fact]
    public void Part_lies_within_the_bounds_of_the_whole()
    {
        var ordered = Tighten(
            [("visit", "2023-03-03"), ("meeting", "2023-03")],
            OrderConstraints.PartOf("meeting", "visit", "claim:1"));

        Assert.Equal(EventDate.Parse("2023-03-03").Value.Bounds, ordered.Dates["meeting"].Bounds);
    }

    [Theory]
    [InlineData(3, 3, "2023-03-04T00:00:00", "2023-03-04T23:59:59")]
    [InlineData(1, null, "2023-03-02T00:00:00", "2023-03-31T23:59:59")]
    [InlineData(0, 2, "2023-03-01T00:00:00", "2023-03-03T23:59:59")]
    public void Days_later_are_counted_from_end_to_start(int least, int? most, string earliest, string latest)
    {
        var ordered = Tighten(
            [("riot", "2023-03-01"), ("denial", "2023-03")],
            OrderConstraints.DaysBetween("riot", "denial", (least, most), "claim:1"));

        var denial = ordered.Dates["denial"].Bounds;
        Assert.Equal((earliest, latest), (denial.EarliestStart.ToString(), denial.LatestStart.ToString()));
    }

    [Fact]
    public void Contradiction_is_reported_as_its_smallest_circle_and_takes_no_side()
    {
        var ordered = Tighten(
            [("a", "2023"), ("b", "2023"), ("c", "2023"), ("d", "2023-05")],
            [
                .. OrderConstraints.Before("a", "b", "claim:1"),
                .. OrderConstraints.Before("b", "c", "claim:2"),
                .. OrderConstraints.Before("c", "a", "claim:3"),
                .. OrderConstraints.Before("d", "a", "claim:4"),
            ]);

        var contradiction = Assert.Single(ordered.Contradictions);
        Assert.Equal(["claim:1", "claim:2", "claim:3"], contradiction.Statements.Select(one => one.Source));
        Assert.Equal(["a", "b", "c"], contradiction.Events);
        Assert.Equal("2023-05-01T00:00:01", ordered.Dates["a"].Bounds.EarliestStart.ToString());
        Assert.Empty(ordered.Dates["b"].Steps);
    }

    [Fact]
    public void Order_against_the_dates_themselves_is_a_contradiction()
    {
        var ordered = Tighten(
            [("early", "2023-03-01"), ("late", "2023-03-05"), ("middle", "2023-03")],
            [
                .. OrderConstraints.Before("late", "middle", "claim:1"),
                .. OrderConstraints.Before("middle", "early", "claim:2"),
            ]);

        Assert.Equal(["claim:1", "claim:2"], Assert.Single(ordered.Contradictions).Statements.Select(one => one.Source));
        Assert.All(ordered.Dates.Values, date => Assert.Equal(date.Claimed, date.Bounds));
    }

    [Fact]
    public void Nothing_comes_after_what_has_no_end()
    {
        var ordered = Tighten(
            [("strain", "2022/.."), ("later", "2023")],
            OrderConstraints.Before("strain", "later", "claim:1"));

        Assert.Single(ordered.Contradictions);
    }

    [Fact]
    public void Unknown_end_becomes_known_if_the_order_bounds_it()
    {
        var ordered = Tighten(
            [("tenure", "2022/"), ("successor", "2023-03-03/..")],
            OrderConstraints.Before("tenure", "successor", "claim:1"));

        Assert.True(ordered.Dates["tenure"].Claimed.EndUnknown);
        Assert.False(ordered.Dates["tenure"].Bounds.EndUnknown);
        Assert.Equal("2023-03-03T23:59:58", ordered.Dates["tenure"].Bounds.LatestEnd.ToString());
    }

    [Fact]
    public void Statement_ableftan_event_withlefta_date_is_left_aside()
    {
        var ordered = Tighten([("a", "2023")], OrderConstraints.Before("a", "unheard-of", "claim:1"));

        Assert.Empty(ordered.Contradictions);
        Assert.Equal(["a"], ordered.Dates.Keys);
    }

    [Fact]
    public void Bounds_and_contradictions_agree_with_trying_everything()
    {
        var cases =
            from bounds in SmallBounds.Any.ListOf(3)
            from statements in Statement.ListOf().Select(list => list.Take(4).ToList())
            select (bounds, statements);

        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            string[] ids = ["a", "b", "c"];
            var claimed = ids.Zip(one.bounds).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
            var ordered = DateOrder.Tighten(claimed, one.statements);
            var refused = ordered.Contradictions.SelectMany(contradiction => contradiction.Statements).ToList();
            var kept = one.statements.Where(statement => !refused.Contains(statement)).ToList();
            var worlds = Worlds(claimed, kept).ToList();

            return ids.All(id => ordered.Dates[id].Bounds == Envelope(worlds.Select(world => world[id]).ToList()))
                && (refused.Count == 0) == Worlds(claimed, one.statements).Any()
                && ordered.Contradictions.All(contradiction => IsSmallest(claimed, contradiction.Statements));
        }).Check(EdtfTexts.Fixed.WithMaxTest(100));
    }

    private static readonly Gen<OrderConstraint> Statement =
        from pair in Gen.Elements(("a", "b"), ("b", "a"), ("b", "c"), ("c", "a"), ("a", "c"))
        from ends in Gen.Elements(
            (SpanEnd.End, SpanEnd.Start), (SpanEnd.Start, SpanEnd.Start), (SpanEnd.End, SpanEnd.End), (SpanEnd.Start, SpanEnd.End))
        from least in Gen.Choose(-2, 3)
        select (OrderConstraint)new SecondsApart(
            new OrderPoint(pair.Item1, ends.Item1), new OrderPoint(pair.Item2, ends.Item2), least, "claim");

    private static bool IsSmallest(Dictionary<string, Bounds> claimed, IReadOnlyList<OrderConstraint> statements) =>
        !Worlds(claimed, statements).Any()
        && Enumerable.Range(0, statements.Count).All(left =>
            Worlds(claimed, [.. statements.Where((_, index) => index != left)]).Any());

    private static IEnumerable<Dictionary<string, (long Start, long End)>> Worlds(
        Dictionary<string, Bounds> claimed, IReadOnlyList<OrderConstraint> statements) =>
        from a in SmallBounds.Spans(claimed["a"])
        from b in SmallBounds.Spans(claimed["b"])
        from c in SmallBounds.Spans(claimed["c"])
        let world = new Dictionary<string, (long Start, long End)> { ["a"] = a, ["b"] = b, ["c"] = c }
        where statements.OfType<SecondsApart>().All(one => At(world, one.Later) - At(world, one.Earlier) >= one.Least)
        select world;

    private static long At(Dictionary<string, (long Start, long End)> world, OrderPoint point) =>
        point.End == SpanEnd.Start ? world[point.Event].Start : world[point.Event].End;

    private static Bounds Envelope(List<(long Start, long End)> spans) => new(
        new TimePoint(spans.Min(span => span.Start)),
        new TimePoint(spans.Max(span => span.Start)),
        new TimePoint(spans.Min(span => span.End)),
        new TimePoint(spans.Max(span => span.End)));

    private static OrderedDates Tighten((string Id, string Edtf)[] dates, IReadOnlyList<OrderConstraint> statements) =>
        DateOrder.Tighten(
            dates.ToDictionary(date => date.Id, date => EventDate.Parse(date.Edtf).Value.Bounds, StringComparer.Ordinal),
            statements);
}
