using FsCheck;
using FsCheck.Fluent;
using Timeline.Time;

namespace Timeline.Tests.Time;

public class SortKeyTests
{
    [Fact]
    public void Order_is_by_earliest_start_then_latest_start_then_ends_then_id()
    {
        string[] inOrder = ["../2023", "2022", "2022-01-01", "2022-01-01/2022-02", "2022-01-01/2022-03", "[2022-01-02..2022-01-05]"];

        var keys = inOrder.Select(text => new SortKey(EventDate.Parse(text).Value.Bounds, text)).ToList();
        Assert.Equal(
            ["../2023", "2022-01-01", "2022-01-01/2022-02", "2022-01-01/2022-03", "2022", "[2022-01-02..2022-01-05]"],
            keys.Order().Select(key => key.Id));
    }

    [Fact]
    public void Equal_dates_are_ordered_by_id_in_code_units()
    {
        var bounds = EventDate.Parse("2023-03-03").Value.Bounds;

        Assert.True(new SortKey(bounds, "event:B") < new SortKey(bounds, "event:a"));
        Assert.Equal(0, new SortKey(bounds, "event:a").CompareTo(new SortKey(bounds, "event:a")));
    }

    [Fact]
    public void Order_is_total()
    {
        var keys =
            from bounds in SmallBounds.Any
            from id in Gen.Elements("a", "b", "C")
            select new SortKey(bounds, id);

        Prop.ForAll(keys.ListOf(3).ToArbitrary(), three =>
        {
            var (a, b, c) = (three[0], three[1], three[2]);
            return a.CompareTo(b) == -b.CompareTo(a)
                && (a.CompareTo(b) == 0) == (a == b)
                && (!(a <= b && b <= c) || a <= c);
        }).Check(EdtfTexts.Fixed);
    }
}
