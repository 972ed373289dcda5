namespace Timeline.Ingest;

/// <summary>
/// A document as it was written: raw words with their places, in the shape that <c>schema/article.schema.json</c>
/// describes. Nothing but the shape has been judged.
/// </summary>
public sealed record ArticleDocument
{
    /// <summary>Where the document begins in its stream.</summary>
    public required Word Start { get; init; }

    /// <summary>The source that the claims are read from.</summary>
    public ArticleSection? Article { get; init; }

    /// <summary>The name of a document that defines things and makes no claims.</summary>
    public CatalogueSection? Catalogue { get; init; }

    /// <summary>Topics it defines.</summary>
    public ValueList<TopicEntry> Topics { get; init; } = [];

    /// <summary>Actors it defines.</summary>
    public ValueList<ActorEntry> Actors { get; init; } = [];

    /// <summary>Offices it defines, with their tenures.</summary>
    public ValueList<OfficeEntry> Offices { get; init; } = [];

    /// <summary>Places it defines.</summary>
    public ValueList<PlaceEntry> Places { get; init; } = [];

    /// <summary>What it says about events.</summary>
    public ValueList<ClaimEntry> Claims { get; init; } = [];
}

/// <summary>The section <c>article</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">The day of publication, EDTF.</param>
public sealed record ArticleSection(Word Id, Word Title, Word Published)
{
    /// <summary>Who published it.</summary>
    public Word? Publisher { get; init; }

    /// <summary>Its language, a BCP 47 tag.</summary>
    public Word? Language { get; init; }

    /// <summary>Where it can be read.</summary>
    public Word? Address { get; init; }

    /// <summary>Who wrote it.</summary>
    public ValueList<Word> Authors { get; init; } = [];

    /// <summary>A remark of whoever entered it.</summary>
    public Word? Note { get; init; }

    /// <summary>Its text.</summary>
    public Word? Text { get; init; }
}

/// <summary>The section <c>catalogue</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it holds.</param>
public sealed record CatalogueSection(Word Id, Word Title);
