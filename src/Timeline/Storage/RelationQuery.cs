using Timeline.Claims;
using Timeline.Events;

namespace Timeline.Storage;

/// <summary>A question for the relations of events, in either direction: one page for each event.</summary>
public sealed record RelationQuery
{
    /// <summary>The events.</summary>
    public required IReadOnlyList<EventId> Events { get; init; }

    /// <summary>The kinds wanted; empty for all.</summary>
    public ValueList<RelationKind> Kinds { get; init; } = [];

    /// <summary>Which page of each, in the order of <see cref="RelationKey"/>.</summary>
    public required Page<RelationKey> Page { get; init; }
}

/// <summary>The order of an event's relations: by kind, then the two events, then the claim.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="From">The event that stands in the relation.</param>
/// <param name="To">The other event.</param>
/// <param name="Claim">The claim that states it.</param>
public readonly record struct RelationKey(RelationKind Kind, EventId From, EventId To, ClaimId Claim)
{
    /// <summary>The key of a relation.</summary>
    public static RelationKey Of(EventRelation relation) => new(relation.Stated.Kind, relation.From, relation.To, relation.Claim);
}
