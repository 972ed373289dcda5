namespace Timeline.Time;

/// <summary>The four points that a relation between two spans compares.</summary>
internal enum EndPoint
{
    StartA,
    EndA,
    StartB,
    EndB,
}

/// <summary>A difference constraint: one point is at least so many seconds after another.</summary>
internal readonly record struct Difference(EndPoint From, EndPoint To, int Gap)
{
    /// <summary>What holds exactly if this does not.</summary>
    public Difference Negated => new(To, From, 1 - Gap);

    /// <summary>The same with the two spans exchanged.</summary>
    public Difference Swapped => new(Other(From), Other(To), Gap);

    private static EndPoint Other(EndPoint point) => (EndPoint)(((int)point + 2) % 4);
}
