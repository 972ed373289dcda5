namespace Timeline.Time.Syntax;

/// <summary>A parsed EDTF text; <see cref="object.ToString"/> prints its canonical form.</summary>
internal abstract record EdtfExpression
{
    /// <summary>The lowest level of the specification (0, 1, 2) that has all the features used.</summary>
    public abstract int Level { get; }

    public abstract Precision Precision { get; }

    public abstract Qualification Qualification { get; }

    public abstract Reading DefaultReading { get; }

    public abstract Bounds Bounds(Reading reading);
}
