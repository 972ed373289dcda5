using Timeline.Articles;

namespace Timeline.Topics;

/// <summary>What a meeting or a statement was about.</summary>
public sealed record Topic
{
    /// <summary>The stable id.</summary>
    public required TopicId Id { get; init; }

    /// <summary>The topic in a few words.</summary>
    public required string Name { get; init; }

    /// <summary>A remark on what falls under it.</summary>
    public string? Note { get; init; }

    /// <summary>The document that first defined this topic, and the only one that may change the definition.</summary>
    public required DocumentId DefinedBy { get; init; }
}
