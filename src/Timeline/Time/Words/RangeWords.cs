using Timeline.Time.Syntax;

namespace Timeline.Time.Words;

/// <summary>Two dates in English words, saying once what they share: "20 and 26 February 2023".</summary>
internal static class RangeWords
{
    public static string Between(EdtfDate from, EdtfDate to) => $"between {Joined(from, to, "and")}";

    public static string FromTo(EdtfDate from, EdtfDate to) => $"from {Joined(from, to, "to")}";

    private static string Joined(EdtfDate from, EdtfDate to, string word) =>
        $"{First(from, to)} {word} {SingleDateWords.Of(to)}";

    private static string First(EdtfDate from, EdtfDate to)
    {
        var (a, b) = (from.Components, to.Components);
        var sameYear = a.Year == b.Year && a.Year.IsExact && to.Qualification == Qualification.None;
        if (!sameYear || SingleDateWords.WithoutYear(from) is not { } dayAndMonth || SingleDateWords.WithoutYear(to) is null)
            return SingleDateWords.Of(from);

        return a.Month == b.Month && a.Day is not null && b.Day is not null
            ? SingleDateWords.Number(a.Day)
            : dayAndMonth;
    }
}
