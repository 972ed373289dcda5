using Timeline.Actors;
using Timeline.Articles;

namespace Timeline.Offices;

/// <summary>A position that people hold one after another: Secretary of Defense, chief of staff.</summary>
public sealed record Office
{
    /// <summary>The stable id.</summary>
    public required OfficeId Id { get; init; }

    /// <summary>The title without the organisation's name.</summary>
    public required string Title { get; init; }

    /// <summary>The organisation whose office it is; absent when no source tells.</summary>
    public ActorId? Organization { get; init; }

    /// <summary>Other titles in use, exactly as written.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>The document that first defined this office, and the only one that may change the definition.</summary>
    public required DocumentId DefinedBy { get; init; }
}
