namespace Timeline.Ingest;

/// <summary>An entry of the section <c>topics</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Note">A remark.</param>
public sealed record TopicEntry(Word Id, Word Name, Word? Note);

/// <summary>An entry of the section <c>actors</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its usual name.</param>
public sealed record ActorEntry(Word Id, Word Name)
{
    /// <summary>Its other names.</summary>
    public ValueList<Word> Aliases { get; init; } = [];

    /// <summary>What tells it from others of the same name.</summary>
    public Word? Description { get; init; }

    /// <summary>The organisations it belongs to.</summary>
    public ValueList<Word> PartOf { get; init; } = [];

    /// <summary>The same thing in Wikidata.</summary>
    public Word? Wikidata { get; init; }
}

/// <summary>An entry of the section <c>offices</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The title.</param>
public sealed record OfficeEntry(Word Id, Word Title)
{
    /// <summary>Whose office it is.</summary>
    public Word? Organization { get; init; }

    /// <summary>Other titles.</summary>
    public ValueList<Word> Aliases { get; init; } = [];

    /// <summary>Who held it, and when.</summary>
    public ValueList<TenureEntry> Tenures { get; init; } = [];
}

/// <summary>That somebody held an office for a time.</summary>
/// <param name="Holder">Who held it.</param>
/// <param name="During">From when to when, EDTF.</param>
/// <param name="Source">Where that is written.</param>
/// <param name="Acting"><c>true</c> for a holder who was acting only.</param>
public sealed record TenureEntry(Word Holder, Word During, Word Source, Word? Acting);

/// <summary>An entry of the section <c>places</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Kind">What kind of place it is.</param>
public sealed record PlaceEntry(Word Id, Word Name, Word Kind)
{
    /// <summary>The places it lies directly within.</summary>
    public ValueList<Word> Within { get; init; } = [];

    /// <summary>Its other names.</summary>
    public ValueList<Word> Aliases { get; init; } = [];

    /// <summary>A remark.</summary>
    public Word? Note { get; init; }
}
