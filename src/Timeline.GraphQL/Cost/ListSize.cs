using System.Collections.Immutable;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Cost;

/// <summary>What <c>@listSize</c> says of a field.</summary>
/// <param name="Assumed">How many items to count where no argument tells; null where one always does.</param>
/// <param name="Slicing">The arguments that tell how many: a number, or a list with one entry for each item.</param>
/// <param name="SizedFields">Fields of the field's type that are lists of this size; empty where the field itself is the list.</param>
internal sealed record ListSize(
    int? Assumed, ImmutableArray<InputValueDefinition> Slicing, ImmutableArray<string> SizedFields);
