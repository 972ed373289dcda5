namespace Timeline.Time.Syntax;

/// <summary>A year, a year with a month or season, or a day, with its qualifications and unspecified digits.</summary>
internal sealed record EdtfDate : EdtfExpression
{
    private EdtfDate(DateComponents components, Extent extent) => (Components, Extent) = (components, extent);

    public DateComponents Components { get; }

    public Extent Extent { get; }

    public override int Level => Components.Level;

    public override Precision Precision => Components.Precision;

    public override Qualification Qualification => Components.Qualification;

    public override Reading DefaultReading => Reading.Within;

    /// <summary>Null if there is no such date: 2023-02-29, 2016-02-3X.</summary>
    public static EdtfDate? TryCreate(DateComponents components) =>
        Calendar.ExtentOf(components) is { } extent ? new EdtfDate(components, extent) : null;

    public override Bounds Bounds(Reading reading) => Extent.Bounds(reading);

    public override string ToString() => Components.ToString();
}
