using Timeline.Ingest.Importing;

namespace Timeline.Ingest.Checking;

/// <summary>A document of an import on its way to being recorded or rejected.</summary>
internal sealed class Candidate
{
    /// <summary>Its place in the import: of two documents at odds the first is right.</summary>
    public required int Order { get; init; }

    /// <summary>The name of its source.</summary>
    public required string Source { get; init; }

    /// <summary>Its text.</summary>
    public required string Content { get; init; }

    /// <summary>SHA-256 of its text.</summary>
    public required string Hash { get; init; }

    /// <summary>What it says, as far as it could be read.</summary>
    public required ArticleDocument Document { get; init; }

    /// <summary>What it declares and refers to.</summary>
    public required Outline Outline { get; init; }

    /// <summary>The complaints about it; any at all reject it.</summary>
    public required Complaints Complaints { get; init; }

    /// <summary>What follows from it once it is checked.</summary>
    public DocumentFacts? Facts { get; set; }

    public bool IsRejected => Complaints.Any;
}
