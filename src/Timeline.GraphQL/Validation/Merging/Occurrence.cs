using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Merging;

/// <summary>A field where it is merged with others of its response name.</summary>
/// <param name="Node">The field.</param>
/// <param name="Parent">The type it is selected on; null where that is unknown.</param>
/// <param name="Definition">Its definition; null where that is unknown.</param>
/// <param name="From">The field it was selected below, on the way by which it was reached first.</param>
internal sealed record Occurrence(FieldNode Node, CompositeType? Parent, FieldDefinition? Definition, Occurrence? From);

/// <summary>A selection set whose fields are merged with those of others.</summary>
internal readonly record struct Source(SelectionSetNode Set, CompositeType? Parent, Occurrence? From);

/// <summary>Two fields of one response name that cannot be merged.</summary>
/// <param name="Left">One.</param>
/// <param name="Right">The other.</param>
/// <param name="Why">Says why; the two may be given in either order.</param>
internal readonly record struct Conflict(Occurrence Left, Occurrence Right, Func<Occurrence, Occurrence, string?> Why);
