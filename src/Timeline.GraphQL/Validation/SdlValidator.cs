using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Validation.SdlRules;

namespace Timeline.GraphQL.Validation;

/// <summary>Judges the definitions of SDL sources among each other, before types are made of them (section 3).</summary>
internal static class SdlValidator
{
    /// <summary>The rules by their names in the specification's reference implementation, without the ending.</summary>
    public static IReadOnlyDictionary<string, Action<SdlContext>> Rules { get; } = new OrderedDictionary<string, Action<SdlContext>>
    {
        [nameof(LoneSchemaDefinition)] = LoneSchemaDefinition.Check,
        [nameof(UniqueOperationTypes)] = UniqueOperationTypes.Check,
        [nameof(UniqueTypeNames)] = UniqueTypeNames.Check,
        [nameof(UniqueEnumValueNames)] = UniqueEnumValueNames.Check,
        [nameof(UniqueFieldDefinitionNames)] = UniqueFieldDefinitionNames.Check,
        [nameof(UniqueArgumentDefinitionNames)] = UniqueArgumentDefinitionNames.Check,
        [nameof(UniqueDirectiveNames)] = UniqueDirectiveNames.Check,
        [nameof(KnownTypeNames)] = KnownTypeNames.Check,
        [nameof(KnownDirectives)] = KnownDirectives.Check,
        [nameof(UniqueDirectivesPerLocation)] = UniqueDirectivesPerLocation.Check,
        [nameof(PossibleTypeExtensions)] = PossibleTypeExtensions.Check,
        [nameof(KnownArgumentNamesOnDirectives)] = KnownArgumentNamesOnDirectives.Check,
        [nameof(UniqueArgumentNames)] = UniqueArgumentNames.Check,
        [nameof(UniqueInputFieldNames)] = UniqueInputFieldNames.Check,
        [nameof(ProvidedRequiredArgumentsOnDirectives)] = ProvidedRequiredArgumentsOnDirectives.Check,
    };

    /// <summary>Every problem, in the order of the sources.</summary>
    public static ImmutableArray<Problem> Validate(ImmutableArray<DefinitionNode> definitions) =>
        Validate(definitions, Rules.Values);

    public static ImmutableArray<Problem> Validate(
        ImmutableArray<DefinitionNode> definitions, IEnumerable<Action<SdlContext>> rules)
    {
        var context = new SdlContext(definitions);
        foreach (var rule in rules)
            rule(context);
        return [.. context.Problems.OrderBy(problem => problem.Locations[0].Source).ThenBy(problem => problem.Locations[0].Offset)];
    }
}
