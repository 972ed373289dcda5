using System.Collections.Immutable;
using Timeline.GraphQL.Language;

namespace Timeline.GraphQL.Validation;

/// <summary>Something that a rule found wrong, and the places it is about.</summary>
internal sealed record Problem(string Message, ImmutableArray<Location> Locations)
{
    public GraphQLError ToError() => new(Message, ErrorCodes.ValidationFailed)
    {
        Locations = [.. Locations.Select(location => location.ToSourceLocation())],
    };

    public SchemaProblem ToSchemaProblem() => Locations.IsEmpty
        ? new SchemaProblem(Message)
        : new SchemaProblem(Message, Locations[0].Source ?? "built-in", Locations[0].ToSourceLocation());
}
