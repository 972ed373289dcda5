using System.Collections.Immutable;
using Timeline.GraphQL.Types;
using Timeline.GraphQL.Validation.TypeSystemRules;

namespace Timeline.GraphQL.Validation;

/// <summary>Judges linked types, each by itself and among each other (section 3, "Type Validation" of every kind).</summary>
internal static class TypeSystemValidator
{
    private static readonly ImmutableArray<Action<TypeSystem, Problems>> Rules =
    [
        RootTypes.Check,
        ReservedNames.Check,
        DirectiveDefinitions.Check,
        FieldDefinitions.Check,
        DeclaredInterfaces.Check,
        InterfaceImplementations.Check,
        UnionMembers.Check,
        EnumValues.Check,
        InputFields.Check,
        InputObjectCycles.Check,
        DefaultValueCycles.Check,
    ];

    /// <summary>Every problem. Defaults are judged only where nothing else is wrong: their coercion relies on the rest.</summary>
    public static ImmutableArray<Problem> Validate(TypeSystem system)
    {
        var problems = new Problems();
        foreach (var rule in Rules)
            rule(system, problems);
        if (problems.Count == 0)
            DefaultValues.Check(system, problems);
        return problems.ToImmutable();
    }

    /// <summary>Judges defaults again, with what bound scalars make of them.</summary>
    public static ImmutableArray<Problem> ValidateDefaults(TypeSystem system)
    {
        var problems = new Problems();
        DefaultValues.Check(system, problems);
        return problems.ToImmutable();
    }
}
