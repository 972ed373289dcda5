using System.Globalization;

namespace Timeline.Time.News;

/// <summary>Words that mean a year.</summary>
internal static class YearRules
{
    public static readonly NewsRule[] All =
    [
        new("year before that of publication", "last year|(in |during )?the previous year",
            words => Edtf.Year(words.Published.Year - 1)),
        new("year after that of publication", "next year",
            words => Edtf.Year(words.Published.Year + 1)),
        new("year of publication", "(earlier |later )?this year",
            words => Edtf.Year(words.Published.Year)),
        new("year counted back from that of publication", $"(?<count>{NumberWords.Pattern}) years? (ago|earlier)",
            words => Edtf.Year(words.Published.Year - NumberWords.Parse(words["count"]))),
        new("the year named", "(in |during |since )?(?<year>[0-9]{4})",
            words => Edtf.Year(int.Parse(words["year"], CultureInfo.InvariantCulture))),
    ];
}
