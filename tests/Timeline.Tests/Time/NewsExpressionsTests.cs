using NodaTime;
using Timeline.Time;
using Timeline.Time.News;

namespace Timeline.Tests.Time;

public class NewsExpressionsTests
{
    /// <summary>A Friday, in the ISO week 2023-W09.</summary>
    private static readonly LocalDate Published = new(2023, 3, 3);

    /// <summary>The expressions of the article on Milley in Israel that are resolved against its publication.</summary>
    [Theory]
    [InlineData("2023-03-03", "2023-03-03", Reading.Within)]
    [InlineData("on Friday", "2023-03-03", Reading.Within)]
    [InlineData("recent", "[..2023-03-03]", Reading.Within)]
    [InlineData("several recent airstrikes", "{..2023-03-03}", Reading.Within)]
    [InlineData("upcoming", "[2023-03-03..]", Reading.Within)]
    [InlineData("last week", "[2023-02-20..2023-02-26]", Reading.Within)]
    [InlineData("over the past week", "2023-02-24/2023-03-03", Reading.Throughout)]
    [InlineData("late December", "[2022-12-21..2022-12-31]", Reading.Within)]
    [InlineData("next week", "[2023-03-06..2023-03-12]", Reading.Within)]
    public void Seed_article_is_read_as_its_table_says(string words, string edtf, Reading reading)
    {
        var date = NewsExpressions.Resolve(words, Published);

        Assert.Equal((edtf, reading), (date?.Edtf.ToString(), date?.Reading));
    }

    [Fact]
    public void Statement_ahead_of_the_meeting_was_by_its_day()
    {
        var meeting = EventDate.Parse("2023-03-03").Value;

        var statement = NewsExpressions.EarlierThan("ahead of the meeting", meeting, "event:2023-03-03-kirya-meeting");
        Assert.Equal("[..2023-03-03]", statement?.Edtf.ToString());
        Assert.Equal("event:2023-03-03-kirya-meeting", statement?.Anchor);
    }

    [Fact]
    public void Raid_before_a_call_of_last_week_was_by_its_sunday()
    {
        var call = EventDate.Parse("[2023-02-20..2023-02-26]").Value;

        Assert.Equal("[..2023-02-26]", NewsExpressions.EarlierThan("after a deadly raid", call, "event:call")?.Edtf.ToString());
        Assert.Equal("[2023-02-20..]", NewsExpressions.LaterThan("after the call", call, "event:call")?.Edtf.ToString());
    }

    [Fact]
    public void Days_after_is_a_distance_and_no_date()
    {
        Assert.Equal((1, null), NewsExpressions.Gap("days after"));
        Assert.Null(NewsExpressions.Resolve("days after", Published));
    }

    [Theory]
    [InlineData("has often used")]
    [InlineData("repeated")]
    public void What_recurs_has_no_date(string words)
    {
        Assert.True(NewsExpressions.IsRecurring(words));
        Assert.Null(NewsExpressions.Resolve(words, Published));
    }

    [Fact]
    public void Date_keeps_its_words_its_anchor_and_its_rule()
    {
        var date = NewsExpressions.Resolve("last week", Published);

        Assert.Equal(
            ("last week", "2023-03-03", "ISO week before the week of publication"),
            (date?.Expression, date?.Anchor, date?.Rule));
    }

    [Theory]
    [InlineData("on Thursday", Outlook.Back, "2023-03-02")]
    [InlineData("on Thursday", Outlook.Ahead, "2023-03-09")]
    [InlineData("on Saturday", Outlook.Back, "2023-02-25")]
    [InlineData("on Friday", Outlook.Ahead, "2023-03-03")]
    [InlineData("last Friday", Outlook.Back, "2023-02-24")]
    [InlineData("next Friday", Outlook.Back, "2023-03-10")]
    [InlineData("this Sunday", Outlook.Back, "2023-03-05")]
    [InlineData("Monday night", Outlook.Back, "2023-02-27")]
    [InlineData("yesterday", Outlook.Back, "2023-03-02")]
    [InlineData("three days ago", Outlook.Back, "2023-02-28")]
    [InlineData("in two days", Outlook.Ahead, "2023-03-05")]
    [InlineData("December", Outlook.Back, "2022-12")]
    [InlineData("in December", Outlook.Ahead, "2023-12")]
    [InlineData("in March", Outlook.Back, "2023-03")]
    [InlineData("in March", Outlook.Ahead, "2023-03")]
    [InlineData("in April", Outlook.Back, "2022-04")]
    [InlineData("in March 2020", Outlook.Back, "2020-03")]
    [InlineData("early March", Outlook.Back, "[2023-03-01..2023-03-10]")]
    [InlineData("mid-March", Outlook.Back, "[2022-03-11..2022-03-20]")]
    [InlineData("late February 2024", Outlook.Back, "[2024-02-21..2024-02-29]")]
    [InlineData("3 March", Outlook.Back, "2023-03-03")]
    [InlineData("March 4", Outlook.Back, "2022-03-04")]
    [InlineData("Dec. 29, 2022", Outlook.Back, "2022-12-29")]
    [InlineData("last month", Outlook.Back, "2023-02")]
    [InlineData("two months ago", Outlook.Back, "2023-01")]
    [InlineData("last year", Outlook.Back, "2022")]
    [InlineData("in 1967", Outlook.Back, "1967")]
    [InlineData("two weeks ago", Outlook.Back, "[2023-02-13..2023-02-19]")]
    [InlineData("this week", Outlook.Back, "[2023-02-27..2023-03-05]")]
    [InlineData("over the past three days", Outlook.Back, "2023-02-28/2023-03-03")]
    [InlineData("over the last month", Outlook.Back, "2023-02-03/2023-03-03")]
    public void Relative_words_follow_the_rules_of_the_news(string words, Outlook outlook, string edtf) =>
        Assert.Equal(edtf, NewsExpressions.Resolve(words, Published, outlook)?.Edtf.ToString());

    [Theory]
    [InlineData("31 February")]
    [InlineData("once upon a time")]
    [InlineData("")]
    public void Words_that_mean_no_date_give_none(string words) => Assert.Null(NewsExpressions.Resolve(words, Published));

    [Theory]
    [InlineData("three days later", 3, 3)]
    [InlineData("a week after the raid", 7, 7)]
    [InlineData("weeks before", 7, null)]
    public void Gap_counts_days(string words, int least, int? most) =>
        Assert.Equal((least, most), NewsExpressions.Gap(words));

    [Fact]
    public void Week_runs_from_monday_to_sunday()
    {
        Assert.Equal("[2023-02-27..2023-03-05]", NewsExpressions.WeekOf(Published).ToString());
        Assert.Equal("[2023-02-27..2023-03-05]", NewsExpressions.WeekOf(new LocalDate(2023, 3, 5)).ToString());
        Assert.Equal(Precision.Week, NewsExpressions.WeekOf(Published).Precision);
    }
}
