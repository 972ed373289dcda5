using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Timeline.Time;

namespace Timeline.Tests.Time;

/// <summary>Random EDTF texts of every production; a few are impossible dates, which the parser refuses.</summary>
internal static class EdtfTexts
{
    /// <summary>The same texts on every run, so that a failure can be looked into.</summary>
    public static readonly Config Fixed = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(500).WithReplay(20230303, 7);

    private static readonly Gen<string> Qualification = Gen.Frequency(
        (5, Gen.Constant("")),
        (3, Gen.Elements("?", "~", "%")));

    private static readonly Gen<string> FourDigits = Gen.Frequency(
        (6, Gen.Choose(1900, 2100).Select(year => year.ToString("0000", CultureInfo.InvariantCulture))),
        (2, Gen.Choose(0, 9999).Select(year => year.ToString("0000", CultureInfo.InvariantCulture))),
        (2, Gen.Choose(1, 9999).Select(year => year.ToString("-0000", CultureInfo.InvariantCulture))));

    private static readonly Gen<string> Year =
        from digits in FourDigits
        from unspecified in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Choose(1, 4)))
        select digits[..^unspecified] + new string('X', unspecified);

    private static readonly Gen<string> LongYear =
        from minus in Gen.Elements("", "-")
        from digits in Gen.Choose(10_000, int.MaxValue)
        from exponent in Gen.Elements("", "", "E3", "E40")
        from significant in Gen.Elements("", "S1", "S3")
        select $"Y{minus}{digits}{exponent}{significant}";

    private static readonly Gen<string> SignificantYear =
        from year in Gen.Choose(1000, 2100)
        from significant in Gen.Choose(1, 4)
        select string.Create(CultureInfo.InvariantCulture, $"{year}S{significant}");

    private static readonly Gen<string> MonthOrSeason = Gen.Frequency(
        (6, Gen.Choose(1, 12).Select(month => month.ToString("00", CultureInfo.InvariantCulture))),
        (1, Gen.Choose(21, 41).Select(season => season.ToString("00", CultureInfo.InvariantCulture))),
        (1, Gen.Elements("XX", "1X", "0X", "X1", "X2")));

    private static readonly Gen<string> DayOfMonth = Gen.Frequency(
        (6, Gen.Choose(1, 31).Select(day => day.ToString("00", CultureInfo.InvariantCulture))),
        (2, Gen.Elements("XX", "1X", "3X", "X1", "X9")));

    public static readonly Gen<string> Date = Gen.Frequency(
        (1, LongYear),
        (1, SignificantYear),
        (2, Qualified(Year)),
        (3, Joined(Qualified(Year), Qualified(MonthOrSeason))),
        (6, Joined(Qualified(Year), Qualified(MonthOrSeason), Qualified(DayOfMonth))));

    private static readonly Gen<string> DateTime =
        from day in Gen.Choose(-100_000, 100_000)
        from second in Gen.Choose(0, 86_399)
        from shift in Gen.Elements("", "Z", "+00:00", "-04", "+04:30", "-11:15")
        select new TimePoint(day * 86_400L + second) + shift;

    private static readonly Gen<string> Interval =
        from start in Gen.Frequency((6, Date), (1, Gen.Elements("..", "")))
        from end in Gen.Frequency((6, Date), (1, Gen.Elements("..", "")))
        select $"{start}/{end}";

    private static readonly Gen<string> Set =
        from before in Gen.Frequency((5, Gen.Constant("")), (1, Date.Select(date => $"..{date},")))
        from items in Gen.Frequency((2, Date), (1, Joined("..", Date, Date))).NonEmptyListOf()
        from after in Gen.Frequency((5, Gen.Constant("")), (1, Date.Select(date => $",{date}..")))
        from space in Gen.Elements(",", ", ")
        let list = before + string.Join(space, items.Take(4)) + after
        from brackets in Gen.Elements("[]", "{}")
        select $"{brackets[0]}{list}{brackets[1]}";

    public static readonly Gen<string> Any = Gen.Frequency((5, Date), (1, DateTime), (4, Interval), (4, Set));

    /// <summary>Texts that can be read, of every production.</summary>
    public static readonly Gen<Edtf> Valid = Any
        .Select(Edtf.Parse)
        .Where(result => result.Succeeded)
        .Select(result => result.Value);

    private static Gen<string> Qualified(Gen<string> part) =>
        from left in Qualification
        from text in part
        from right in Qualification
        select left + text + right;

    private static Gen<string> Joined(params Gen<string>[] parts) =>
        parts.Aggregate((left, right) => Joined("-", left, right));

    private static Gen<string> Joined(string separator, Gen<string> left, Gen<string> right) =>
        from a in left
        from b in right
        select a + separator + b;
}
