using System.Globalization;

namespace Timeline.Time.Syntax;

/// <summary>Level 0 "Date and Time": a day with a time of day, and its shift from UTC or none.</summary>
/// <param name="Date">A fully specified, unqualified day.</param>
/// <param name="SecondOfDay">0 to 86400; the last is written 24:00:00 and is the first second of the next day.</param>
/// <param name="ShiftMinutes">Minutes ahead of UTC; null if none is written, which counts as UTC.</param>
internal sealed record EdtfDateTime(EdtfDate Date, int SecondOfDay, int? ShiftMinutes) : EdtfExpression
{
    public TimePoint Point => Date.Extent.First.Plus(SecondOfDay - 60L * (ShiftMinutes ?? 0));

    public override int Level => Date.Level;

    public override Precision Precision => Precision.Second;

    public override Qualification Qualification => Qualification.None;

    public override Reading DefaultReading => Reading.Within;

    public override Bounds Bounds(Reading reading) => Time.Bounds.Exactly(Point, Point);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Date}T{SecondOfDay / 3600:00}:{SecondOfDay / 60 % 60:00}:{SecondOfDay % 60:00}{Shift}");

    private string Shift => ShiftMinutes switch
    {
        null => "",
        0 => "Z",
        { } minutes => string.Create(CultureInfo.InvariantCulture,
            $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:00}:{Math.Abs(minutes) % 60:00}"),
    };
}
