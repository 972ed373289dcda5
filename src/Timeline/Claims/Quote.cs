namespace Timeline.Claims;

/// <summary>Words of the article that support a claim.</summary>
public sealed record Quote
{
    /// <summary>The words, exactly as the article has them.</summary>
    public required string Text { get; init; }

    /// <summary>Where they stand in the article's text; absent when the knowledge base does not hold the text.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Which parts of the claim they support; empty means the claim as a whole.</summary>
    public ValueList<QuoteSupport> Supports { get; init; } = [];
}

/// <summary>A stretch of an article's text.</summary>
/// <param name="Start">The first character, from zero, in UTF-16 code units.</param>
/// <param name="End">The character after the last.</param>
public readonly record struct TextSpan(int Start, int End);

/// <summary>The part of a claim that a quote supports.</summary>
public enum QuoteSupport
{
    /// <summary>What happened.</summary>
    What,

    /// <summary>Who took part.</summary>
    Who,

    /// <summary>When.</summary>
    When,

    /// <summary>Where.</summary>
    Where,

    /// <summary>Why, or in answer to what.</summary>
    Why,
}
