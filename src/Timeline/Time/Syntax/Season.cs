namespace Timeline.Time.Syntax;

/// <summary>
/// EDTF level 1 "Seasons" and level 2 "Sub-year groupings": the codes 21 to 41 in the place of a month. The
/// specification names them without dates; these are the meteorological seasons of three whole months.
/// </summary>
/// <param name="Code">21 to 41.</param>
/// <param name="Name">In English.</param>
/// <param name="FirstMonth">The month it begins in; December if it ends in February of the next year.</param>
/// <param name="Months">How many months it lasts.</param>
internal sealed record Season(int Code, string Name, int FirstMonth, int Months)
{
    // 21 to 24 leave the hemisphere open; they get the northern dates, as most writers mean these. A source that speaks
    // of the south has the codes 29 to 32. A winter belongs to the year it begins in, as does a southern summer.
    private static readonly Season[] All =
    [
        new(21, "spring", 3, 3), new(22, "summer", 6, 3), new(23, "autumn", 9, 3), new(24, "winter", 12, 3),
        new(25, "northern spring", 3, 3), new(26, "northern summer", 6, 3),
        new(27, "northern autumn", 9, 3), new(28, "northern winter", 12, 3),
        new(29, "southern spring", 9, 3), new(30, "southern summer", 12, 3),
        new(31, "southern autumn", 3, 3), new(32, "southern winter", 6, 3),
        new(33, "first quarter", 1, 3), new(34, "second quarter", 4, 3),
        new(35, "third quarter", 7, 3), new(36, "fourth quarter", 10, 3),
        new(37, "first four months", 1, 4), new(38, "middle four months", 5, 4), new(39, "last four months", 9, 4),
        new(40, "first half", 1, 6), new(41, "second half", 7, 6),
    ];

    /// <summary>Null if no season has the code.</summary>
    public static Season? Find(int code) => code is >= 21 and <= 41 ? All[code - 21] : null;

    /// <summary>The season of a year.</summary>
    public Extent Of(long year)
    {
        var next = FirstMonth + Months;
        var following = next > 12 ? Civil.Point(year + 1, next - 12, 1, 0) : Civil.Point(year, next, 1, 0);
        return Extent.Single(Civil.Point(year, FirstMonth, 1, 0), following.Plus(-1));
    }
}
