using System.Globalization;
using Timeline.Time.Syntax;

namespace Timeline.Time.Words;

/// <summary>A year in English words.</summary>
internal static class YearWords
{
    public static string Of(EdtfYear year) => year switch
    {
        { IsExact: true } => Of(year.First),
        { Precision: Precision.Decade, First: >= 0 } => $"the {year.First}s",
        { HasUnspecified: true } => $"some year between {Of(year.First)} and {Of(year.Last)}",
        _ => $"about {Estimate(year.Text)} (between {Of(year.First)} and {Of(year.Last)})",
    };

    /// <summary>Year 0 is 1 BC, -0044 is 45 BC; beyond four digits with commas.</summary>
    private static string Of(long year) => year switch
    {
        > 9999 => year.ToString("N0", CultureInfo.InvariantCulture),
        > 0 => year.ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(1 - year >= 10_000 ? $"{1 - year:N0}" : $"{1 - year}")} BC"),
    };

    private static string Estimate(string text) => text[..text.IndexOf('S', StringComparison.Ordinal)];
}
