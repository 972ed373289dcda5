using Timeline.Time;

namespace Timeline.Tests.Time;

/// <summary>The 64 examples of the specification of 4 February 2019, in its order.</summary>
public class EdtfSpecificationTests
{
    private static readonly string[] Level0 =
    [
        "1985-04-12", "1985-04", "1985",
        "1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "1985-04-12T23:20:30-04", "1985-04-12T23:20:30+04:30",
        "1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08", "2004-02-01/2005-02", "2004-02-01/2005", "2005/2006-02",
    ];

    private static readonly string[] Level1 =
    [
        "Y170000002", "Y-170000002", "2001-21",
        "1984?", "2004-06~", "2004-06-11%",
        "201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX",
        "1985-04-12/..", "1985-04/..", "1985/..", "../1985-04-12", "../1985-04", "../1985",
        "1985-04-12/", "1985-04/", "1985/", "/1985-04-12", "/1985-04", "/1985",
        "-1985",
    ];

    private static readonly string[] Level2 =
    [
        "Y-17E7", "1950S2", "Y171010000S3", "Y3388E2S3", "2001-34",
        "[1667,1668,1670..1672]", "[..1760-12-03]", "[1760-12..]", "[1760-01,1760-02,1760-12..]", "[1667,1760-12]", "[..1984]",
        "{1667,1668,1670..1672}", "{1960,1961-12}", "{..1984}",
        "2004-06-11%", "2004-06~-11", "2004?-06-11", "?2004-06-~11", "2004-%06-11",
        "156X-12-25", "15XX-12-25", "XXXX-12-XX", "1XXX-XX", "1XXX-12", "1984-1X",
        "2004-06-~01/2004-06-~20", "2004-06-XX/2004-07-03",
    ];

    public static TheoryData<int, string> Examples => new(
        Level0.Select(text => (0, text)).Concat(Level1.Select(text => (1, text))).Concat(Level2.Select(text => (2, text))));

    [Fact]
    public void All_examples_are_here() => Assert.Equal(64, Level0.Length + Level1.Length + Level2.Length);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_is_read_at_its_level_and_written_alike(int level, string text)
    {
        var edtf = Edtf.Parse(text).Value;

        // The qualification of a whole date is shown again on level 2, but belongs to level 1.
        Assert.Equal(text == "2004-06-11%" ? 1 : level, edtf.Level);
        // A shift is written with its minutes.
        Assert.Equal(text.EndsWith("30-04", StringComparison.Ordinal) ? $"{text}:00" : text, edtf.ToString());
        Assert.True(edtf.Bounds(edtf.DefaultReading).AreOrdered);
    }
}
