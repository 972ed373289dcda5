using System.Globalization;

namespace Timeline.Time.Syntax;

/// <summary>The parts of a date as written.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">Two characters, digits or X: a month, or a season code; null in a year.</param>
/// <param name="Day">Two characters, digits or X; null in anything but a day.</param>
internal sealed record DateComponents(EdtfYear Year, string? Month, string? Day)
{
    public Qualification YearQualification { get; init; }

    public Qualification MonthQualification { get; init; }

    public Qualification DayQualification { get; init; }

    public Season? Season =>
        Month is not null && !Month.Contains('X') ? Season.Find(int.Parse(Month, CultureInfo.InvariantCulture)) : null;

    public bool HasUnspecified =>
        Year.HasUnspecified || (Month?.Contains('X') ?? false) || (Day?.Contains('X') ?? false);

    /// <summary>What is said of any part.</summary>
    public Qualification Qualification => YearQualification | MonthQualification | DayQualification;

    public Precision Precision => Year switch
    {
        { IsExact: false } => Year.Precision,
        _ when Month is null || Month.Contains('X') => Precision.Year,
        _ when Season is not null => Precision.Season,
        _ when Day is null || Day.Contains('X') => Precision.Month,
        _ => Precision.Day,
    };

    public int Level => Math.Max(UnspecifiedLevel, Math.Max(QualificationLevel, SeasonLevel));

    public override string ToString()
    {
        if (Qualification == Qualification.None)
            return Month is null ? Year.Text : Day is null ? $"{Year.Text}-{Month}" : $"{Year.Text}-{Month}-{Day}";

        var parts = new List<(string Text, Qualification Qualification)> { (Year.Text, YearQualification) };
        if (Month is not null)
            parts.Add((Month, MonthQualification));
        if (Day is not null)
            parts.Add((Day, DayQualification));
        return Print(parts);
    }

    /// <summary>
    /// "Qualification": one that holds for everything up to a part is written to the right of it, any other to the left
    /// of each part it holds for. So each meaning has one text.
    /// </summary>
    private static string Print(List<(string Text, Qualification Qualification)> parts)
    {
        var first = parts[0].Qualification;
        var group = parts.TakeWhile(part => part.Qualification == first).Count();
        var isGroup = first != Qualification.None
            && parts.Skip(group).All(part => part.Qualification == Qualification.None);
        var printed = parts.Select((part, index) => !isGroup ? part.Qualification.Text() + part.Text
            : index == group - 1 ? part.Text + first.Text()
            : part.Text);
        return string.Join('-', printed);
    }

    private int SeasonLevel => Season switch
    {
        null => Year.Level,
        { Code: <= 24 } => Math.Max(1, Year.Level),
        _ => 2,
    };

    private int QualificationLevel
    {
        get
        {
            if (Qualification == Qualification.None)
                return 0;

            var whole = (Month is null || MonthQualification == YearQualification)
                && (Day is null || DayQualification == YearQualification);
            return whole ? 1 : 2;
        }
    }

    /// <summary>Level 1 "Unspecified digit(s) from the right" knows five shapes; any other is level 2.</summary>
    private int UnspecifiedLevel
    {
        get
        {
            if (!HasUnspecified)
                return 0;
            if (Year.HasUnspecified)
                return Month is null ? Year.Level : 2;
            if (Month == "XX" && Day is not (null or "XX"))
                return 2;
            return Math.Max(DigitPattern.Level(Month ?? ""), DigitPattern.Level(Day ?? ""));
        }
    }
}
