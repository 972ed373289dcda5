using Timeline.Time;

namespace Timeline.Tests.Time;

/// <summary>
/// Texts that the npm libraries edtf 4.11.1 and @edtf-ts/core 0.4.2 read otherwise, compared over all texts of these
/// tests. Each row gives our answer and the reason why it is kept.
/// </summary>
public class EdtfOtherLibrariesTests
{
    [Theory]
    // edtf ends a set at the first date of its last range: 1670-12-31.
    [InlineData("[1667,1668,1670..1672]", "1667-01-01T00:00:00", "1672-12-31T23:59:59")]
    [InlineData("[2023-02-20..2023-02-26]", "2023-02-20T00:00:00", "2023-02-26T23:59:59")]
    // edtf takes the order of writing for the order of time, and ends this in 1667.
    [InlineData("[1760-12,1667]", "1667-01-01T00:00:00", "1760-12-31T23:59:59")]
    // Both read 1950 alone; the specification says some year between 1900 and 1999.
    [InlineData("1950S2", "1900-01-01T00:00:00", "1999-12-31T23:59:59")]
    // @edtf-ts/core reads 0000 as 1900, as JavaScript's two-digit years do.
    [InlineData("0000", "0000-01-01T00:00:00", "0000-12-31T23:59:59")]
    // Both give dates after 1988-02-29, though no other year of the decade has the day.
    [InlineData("198X-02-29", "1980-02-29T00:00:00", "1988-02-29T23:59:59")]
    // edtf ends on the 29th, though December has a 30th; @edtf-ts/core begins on 1 March.
    [InlineData("2016-X2-30", "2016-12-30T00:00:00", "2016-12-30T23:59:59")]
    // edtf begins in the year 0; a minus before unspecified digits holds for all of them.
    [InlineData("-00XX", "-0099-01-01T00:00:00", "-0001-12-31T23:59:59")]
    // @edtf-ts/core ignores the shift.
    [InlineData("1985-04-12T23:20:30-04:00", "1985-04-13T03:20:30", "1985-04-13T03:20:30")]
    // @edtf-ts/core refuses hour 24, which ISO 8601-1 has allowed again since its amendment of 2022.
    [InlineData("1985-04-12T24:00:00", "1985-04-13T00:00:00", "1985-04-13T00:00:00")]
    // edtf has the quarter before: January to March.
    [InlineData("2001-21", "2001-03-01T00:00:00", "2001-05-31T23:59:59")]
    // @edtf-ts/core takes 25 to 28 for the south and refuses 29 to 32; edtf is a quarter off.
    [InlineData("2001-25", "2001-03-01T00:00:00", "2001-05-31T23:59:59")]
    [InlineData("2001-30", "2001-12-01T00:00:00", "2002-02-28T23:59:59")]
    // edtf gives five months; a quadrimester has four.
    [InlineData("2001-38", "2001-05-01T00:00:00", "2001-08-31T23:59:59")]
    // Neither reaches beyond the dates of JavaScript.
    [InlineData("Y-17E7", "Y-170000000-01-01T00:00:00", "Y-170000000-12-31T23:59:59")]
    // edtf refuses it, but a year that contains the start also contains a later end.
    [InlineData("2005-12/2005", "2005-12-01T00:00:00", "2005-12-31T23:59:59")]
    public void Text_that_others_read_otherwise_is_read_by_the_specification(string text, string first, string last)
    {
        var bounds = Edtf.Parse(text).Value.Bounds(Reading.Within);

        Assert.Equal((first, last), (bounds.EarliestStart.ToString(), bounds.LatestEnd.ToString()));
    }

    [Theory]
    // edtf rolls over to 1 March.
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    // @edtf-ts/core reads 1900.
    [InlineData("-0000")]
    // @edtf-ts/core begins it after its end.
    [InlineData("2016-02-3X")]
    // edtf takes a number for milliseconds since 1970.
    [InlineData("19850412")]
    // Both read these; "Time of day is excluded" from intervals, and level 0 has no fractions of a second.
    [InlineData("1985-04-12T23:20:30/1986")]
    [InlineData("1985-04-12T23:20:30.5")]
    // Both read it as 1950; there is no fifth digit to be significant.
    [InlineData("1950S5")]
    // Both read the year 170; Y is for years that exceed four digits, and for no others.
    [InlineData("Y17E1")]
    // edtf keeps the ends the wrong way round.
    [InlineData("[1672..1670]")]
    // Both read it; nothing is said by it, and an event without a date has none.
    [InlineData("/")]
    public void Text_that_others_read_but_the_specification_does_not_allow_is_refused(string text) =>
        Assert.False(Edtf.Parse(text).Succeeded);
}
