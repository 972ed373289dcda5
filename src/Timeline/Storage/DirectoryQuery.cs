using Timeline.Actors;

namespace Timeline.Storage;

/// <summary>A question for names: actors, offices, places or topics in alphabetical order.</summary>
public sealed record DirectoryQuery
{
    /// <summary>What to list.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>For actors: only these kinds; empty for all.</summary>
    public ValueList<ActorKind> ActorKinds { get; init; } = [];

    /// <summary>Only entries of which some name or alias has words that begin with each of these, folded; empty for all.</summary>
    public ValueList<string> Words { get; init; } = [];

    /// <summary>Which page, in the order of <see cref="NameKey"/>.</summary>
    public required Page<NameKey> Page { get; init; }
}

/// <summary>What a directory lists.</summary>
public enum EntryKind
{
    /// <summary>Actors.</summary>
    Actor,

    /// <summary>Offices.</summary>
    Office,

    /// <summary>Places.</summary>
    Place,

    /// <summary>Topics.</summary>
    Topic,
}

/// <summary>One entry of a directory.</summary>
/// <param name="Id">The actor's, office's, place's or topic's id.</param>
/// <param name="FoldedName">Its usual name (an office's title) as <see cref="Text.SearchText.Fold"/> folds it.</param>
public sealed record DirectoryEntry(string Id, string FoldedName);

/// <summary>The order of a directory: the folded name, ordinal, then the id.</summary>
/// <param name="FoldedName">The folded name.</param>
/// <param name="Id">The id.</param>
public readonly record struct NameKey(string FoldedName, string Id)
{
    /// <summary>The key of an entry.</summary>
    public static NameKey Of(DirectoryEntry entry) => new(entry.FoldedName, entry.Id);
}
