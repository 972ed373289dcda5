using Timeline.Time.Words;

namespace Timeline.Time;

/// <summary>When an event happened: an EDTF date, how it is meant, and where it comes from.</summary>
/// <param name="Edtf">The date.</param>
/// <param name="Reading">Whether the event happened within it or lasted throughout it.</param>
public sealed record EventDate(Edtf Edtf, Reading Reading)
{
    /// <summary>A date in its usual reading.</summary>
    public EventDate(Edtf edtf)
        : this(edtf, edtf.DefaultReading)
    {
    }

    /// <summary>The words of the source, "last week"; null if it gave the date itself.</summary>
    public string? Expression { get; init; }

    /// <summary>What the words were resolved against: an EDTF text, mostly the day of publication, or the id of an event.</summary>
    public string? Anchor { get; init; }

    /// <summary>How the words were resolved, a sentence or the name of a rule of the news expressions.</summary>
    public string? Rule { get; init; }

    /// <summary>Between which seconds the event started and ended.</summary>
    public Bounds Bounds => Edtf.Bounds(Reading);

    /// <summary>How finely the date is known.</summary>
    public Precision Precision => Edtf.Precision;

    /// <summary>Whether the date is marked approximate.</summary>
    public bool IsApproximate => Edtf.IsApproximate;

    /// <summary>Whether the date is marked uncertain.</summary>
    public bool IsUncertain => Edtf.IsUncertain;

    /// <summary>The date in English words: "3 March 2023", "between 20 and 26 February 2023".</summary>
    public string Display => DateWords.Of(Edtf, Reading);

    /// <summary>
    /// A date for bounds that have been reckoned, such as those that the order of events leaves: the closest that EDTF can
    /// write in whole days and that allows all that the bounds do. What starts on one known day and ends on another is
    /// an interval; anything else is within the span from the earliest start to the latest end.
    /// </summary>
    public static EventDate Covering(Bounds bounds) => CoveringDate.Of(bounds);

    /// <summary>
    /// The bounds with so many days more on either side if the date is marked approximate or uncertain, and as they are
    /// if not. EDTF does not say how wide `~` and `?` reach, so whoever asks has to.
    /// </summary>
    /// <param name="days">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Bounds FuzzyBounds(int days) => IsApproximate || IsUncertain ? Bounds.Padded(days) : Bounds;

    /// <summary>Reads an EDTF text in its usual reading.</summary>
    public static ParseResult<EventDate> Parse(string text) => Edtf.Parse(text).Then<EventDate>(edtf => new EventDate(edtf));

    /// <summary>Reads an EDTF text in a given reading.</summary>
    public static ParseResult<EventDate> Parse(string text, Reading reading) =>
        Edtf.Parse(text).Then<EventDate>(edtf => new EventDate(edtf, reading));
}
