namespace Timeline.Ingest;

/// <summary>An entry of the section <c>claims</c>: what the article says about one event.</summary>
/// <param name="Event">The event's id.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Title">What happened, in a few words.</param>
public sealed record ClaimEntry(Word Event, Word Kind, Word Title)
{
    /// <summary>Tells several claims about one event apart.</summary>
    public Word? Label { get; init; }

    /// <summary>Once, several times, or for a while.</summary>
    public Word? Form { get; init; }

    /// <summary>How the source holds it.</summary>
    public Word? Modality { get; init; }

    /// <summary>The source's hedging words.</summary>
    public Word? Hedge { get; init; }

    /// <summary>When.</summary>
    public WhenEntry? When { get; init; }

    /// <summary>Where.</summary>
    public ValueList<Word> Where { get; init; } = [];

    /// <summary>Who.</summary>
    public ValueList<ParticipationEntry> Who { get; init; } = [];

    /// <summary>About what.</summary>
    public ValueList<Word> Topics { get; init; } = [];

    /// <summary>How many.</summary>
    public ValueList<CountEntry> Counts { get; init; } = [];

    /// <summary>How the event stands to others.</summary>
    public ValueList<RelationEntry> Relations { get; init; } = [];

    /// <summary>Through whom the article heard it, nearest first.</summary>
    public ValueList<AttributionEntry> Via { get; init; } = [];

    /// <summary>The words that support it.</summary>
    public ValueList<QuoteEntry> Quotes { get; init; } = [];

    /// <summary>A remark of whoever entered it.</summary>
    public Word? Note { get; init; }
}

/// <summary>A date, with how it was read from the source where that is told.</summary>
/// <param name="Edtf">The date.</param>
public sealed record WhenEntry(Word Edtf)
{
    /// <summary>Whether the event lies within it or lasted throughout.</summary>
    public Word? Reading { get; init; }

    /// <summary>The source's words.</summary>
    public Word? Words { get; init; }

    /// <summary>What they were resolved against: a date or an event.</summary>
    public Word? Anchor { get; init; }

    /// <summary>How they were resolved.</summary>
    public Word? Rule { get; init; }
}

/// <summary>An actor's part in an event.</summary>
/// <param name="Actor">The actor: an id, a known name, or an office whose holder is meant.</param>
public sealed record ParticipationEntry(Word Actor)
{
    /// <summary>In what role.</summary>
    public Word? Role { get; init; }

    /// <summary>In what office.</summary>
    public Word? Office { get; init; }

    /// <summary>For whom.</summary>
    public Word? OnBehalfOf { get; init; }

    /// <summary>How the source holds this part.</summary>
    public Word? Modality { get; init; }

    /// <summary>The source's words for the actor.</summary>
    public Word? Words { get; init; }
}

/// <summary>A number with bounds.</summary>
/// <param name="What">What is counted.</param>
public sealed record CountEntry(Word What)
{
    /// <summary>The smallest number.</summary>
    public Word? Least { get; init; }

    /// <summary>The largest number.</summary>
    public Word? Most { get; init; }

    /// <summary>Who is counted.</summary>
    public Word? Who { get; init; }

    /// <summary>The events it is the total of.</summary>
    public ValueList<Word> Over { get; init; } = [];

    /// <summary>The source's words.</summary>
    public Word? Words { get; init; }
}

/// <summary>How the claim's event stands to another.</summary>
/// <param name="Kind">How.</param>
/// <param name="Event">The other event.</param>
/// <param name="Words">The source's words.</param>
/// <param name="Gap">How far apart the two are.</param>
public sealed record RelationEntry(Word Kind, Word Event, Word? Words, GapEntry? Gap);

/// <summary>A distance in days.</summary>
/// <param name="Least">At least so many.</param>
/// <param name="Most">At most so many.</param>
/// <param name="Words">The source's words.</param>
public sealed record GapEntry(Word Least, Word? Most, Word? Words);

/// <summary>One link of the chain between the article and the event.</summary>
/// <param name="Start">Where the entry begins.</param>
/// <param name="Speaker">Who said it.</param>
/// <param name="Words">What the source calls the speaker.</param>
/// <param name="Medium">In what form it was said.</param>
public sealed record AttributionEntry(Word Start, Word? Speaker, Word? Words, Word? Medium);

/// <summary>Words of the article.</summary>
/// <param name="Text">The words.</param>
/// <param name="Occurrence">Which occurrence in the text is meant, from 1.</param>
/// <param name="Supports">What they support.</param>
public sealed record QuoteEntry(Word Text, Word? Occurrence, ValueList<Word> Supports);
