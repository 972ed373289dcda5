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
        FiniteOneOf.Check,
    ];

    /// <summary>Every problem. Defaults that lead to themselves cannot be coerced, so that then none is judged further.</summary>
    public static ImmutableArray<Problem> Validate(TypeSystem system)
    {
        var problems = new Problems();
        foreach (var rule in Rules)
            rule(system, problems);
        var count = problems.Count;
        DefaultValueCycles.Check(system, problems);
        if (problems.Count == count)
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
