using NodaTime;
using Timeline.Actors;
using Timeline.Time;

namespace Timeline.Articles;

/// <summary>A source document.</summary>
public sealed record Article
{
    /// <summary>The stable id.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it; absent when the source does not say.</summary>
    public ActorId? Publisher { get; init; }

    /// <summary>When it was published: what "known on day D" is measured against.</summary>
    public required EventDate Published { get; init; }

    /// <summary>The language as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Where it can be read: an absolute address.</summary>
    public string? Address { get; init; }

    /// <summary>Who wrote it or contributed.</summary>
    public ValueList<ActorId> Authors { get; init; } = [];

    /// <summary>A remark of whoever entered it.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// The text that quotes were found in. Absent when the text is not ours to keep, and when it was not asked for
    /// (<see cref="HasText"/> tells the two apart).
    /// </summary>
    public string? Text { get; init; }

    /// <summary>Whether the knowledge base holds the text.</summary>
    public bool HasText { get; init; }

    /// <summary>SHA-256 of the document as it was recorded, in lower-case hexadecimal.</summary>
    public required string ContentHash { get; init; }

    /// <summary>When the present revision of the document was recorded.</summary>
    public required Instant RecordedAt { get; init; }
}
