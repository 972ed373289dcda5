using Timeline.Articles;

namespace Timeline.Actors;

/// <summary>Whoever takes part in events: a person, an organisation, or a group that no source names.</summary>
public sealed record Actor
{
    /// <summary>The stable id; its prefix agrees with <see cref="Kind"/>.</summary>
    public required ActorId Id { get; init; }

    /// <summary>The usual name in full.</summary>
    public required string Name { get; init; }

    /// <summary>Other names a source may use, exactly as written there; empty when there are none.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>One sentence that tells this actor from others of the same name.</summary>
    public string? Description { get; init; }

    /// <summary>The organisations this actor belongs to, whatever the date; dated membership is a tenure.</summary>
    public ValueList<ActorId> PartOf { get; init; } = [];

    /// <summary>The item of the same thing in Wikidata, such as <c>Q1234</c>.</summary>
    public string? Wikidata { get; init; }

    /// <summary>The document that first defined this actor, and the only one that may change the definition.</summary>
    public required DocumentId DefinedBy { get; init; }

    /// <summary>What kind of actor this is, told by the id's prefix.</summary>
    public ActorKind Kind => ActorKinds.Of(Id);
}
