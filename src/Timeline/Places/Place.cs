using Timeline.Articles;

namespace Timeline.Places;

/// <summary>Somewhere events happen. A disputed place may lie within several places, or within none.</summary>
public sealed record Place
{
    /// <summary>The stable id.</summary>
    public required PlaceId Id { get; init; }

    /// <summary>The usual English name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of place it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>The places it lies directly within; nothing forces a place under a country.</summary>
    public ValueList<PlaceId> Within { get; init; } = [];

    /// <summary>Other names in use, exactly as written.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>A remark, for instance why a place has no country.</summary>
    public string? Note { get; init; }

    /// <summary>The document that first defined this place, and the only one that may change the definition.</summary>
    public required DocumentId DefinedBy { get; init; }
}
