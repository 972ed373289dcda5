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

    /// <summary>Reads an EDTF text in its usual reading.</summary>
    public static ParseResult<EventDate> Parse(string text) => Edtf.Parse(text).Then<EventDate>(edtf => new EventDate(edtf));

    /// <summary>Reads an EDTF text in a given reading.</summary>
    public static ParseResult<EventDate> Parse(string text, Reading reading) =>
        Edtf.Parse(text).Then<EventDate>(edtf => new EventDate(edtf, reading));
}
