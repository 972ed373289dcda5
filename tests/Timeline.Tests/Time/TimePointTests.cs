using NodaTime;
using Timeline.Time;

namespace Timeline.Tests.Time;

public class TimePointTests
{
    [Fact]
    public void Epoch_is_second_zero() => Assert.Equal(0, TimePoint.StartOf(new LocalDate(1970, 1, 1)).Seconds);

    [Fact]
    public void Sentinels_come_before_and_after_every_second()
    {
        var farPast = Edtf.Parse("Y-9E9000").Value.Bounds(Reading.Within).EarliestStart;
        var farFuture = Edtf.Parse("Y9E9000").Value.Bounds(Reading.Within).LatestEnd;

        Assert.True(TimePoint.Beginning < farPast && farPast < farFuture && farFuture < TimePoint.End);
        Assert.True(farPast.IsFinite && farFuture.IsFinite && !TimePoint.Beginning.IsFinite && !TimePoint.End.IsFinite);
    }

    [Fact]
    public void Far_year_is_read_to_the_day()
    {
        Assert.Equal("Y-170000002-03-01T00:00:00", Edtf.Parse("Y-170000002").Value.Bounds(Reading.Within).EarliestStart.Plus(59 * 86_400L).ToString());
        Assert.Null(Edtf.Parse("Y-170000002").Value.Bounds(Reading.Within).EarliestStart.ToLocalDate());
    }

    [Fact]
    public void Fractions_of_a_second_are_cut_off()
    {
        var instant = Instant.FromUtc(2023, 3, 3, 12, 0, 0).PlusNanoseconds(-1);

        Assert.Equal("2023-03-03T11:59:59", TimePoint.From(instant).ToString());
        Assert.Equal("1969-12-31T23:59:59", TimePoint.From(NodaConstants.UnixEpoch.PlusNanoseconds(-1)).ToString());
    }

    [Fact]
    public void Open_end_stays_open_whatever_is_added()
    {
        Assert.Equal(TimePoint.End, TimePoint.End.Plus(-86_400));
        Assert.Equal(TimePoint.Beginning, TimePoint.Beginning.Plus(86_400));
        Assert.True(new TimePoint(long.MaxValue - 2).Plus(long.MaxValue).IsFinite);
    }
}
