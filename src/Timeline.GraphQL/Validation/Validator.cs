using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;
using Timeline.GraphQL.Validation.Rules;

namespace Timeline.GraphQL.Validation;

/// <summary>Judges executable documents (section 5).</summary>
internal static class Validator
{
    /// <summary>Every rule by its name, in the order of their problems at one place.</summary>
    public static IReadOnlyDictionary<string, Func<ValidationContext, Rule>> Rules { get; } = new OrderedDictionary<string, Func<ValidationContext, Rule>>
    {
        [nameof(ExecutableDefinitions)] = context => new ExecutableDefinitions(context),
        [nameof(KnownOperationTypes)] = context => new KnownOperationTypes(context),
        [nameof(UniqueOperationNames)] = context => new UniqueOperationNames(context),
        [nameof(LoneAnonymousOperation)] = context => new LoneAnonymousOperation(context),
        [nameof(SingleFieldSubscriptions)] = context => new SingleFieldSubscriptions(context),
        [nameof(KnownTypeNames)] = context => new KnownTypeNames(context),
        [nameof(FragmentsOnCompositeTypes)] = context => new FragmentsOnCompositeTypes(context),
        [nameof(VariablesAreInputTypes)] = context => new VariablesAreInputTypes(context),
        [nameof(ScalarLeafs)] = context => new ScalarLeafs(context),
        [nameof(FieldsOnCorrectType)] = context => new FieldsOnCorrectType(context),
        [nameof(UniqueFragmentNames)] = context => new UniqueFragmentNames(context),
        [nameof(KnownFragmentNames)] = context => new KnownFragmentNames(context),
        [nameof(NoUnusedFragments)] = context => new NoUnusedFragments(context),
        [nameof(PossibleFragmentSpreads)] = context => new PossibleFragmentSpreads(context),
        [nameof(NoFragmentCycles)] = context => new NoFragmentCycles(context),
        [nameof(UniqueVariableNames)] = context => new UniqueVariableNames(context),
        [nameof(NoUndefinedVariables)] = context => new NoUndefinedVariables(context),
        [nameof(NoUnusedVariables)] = context => new NoUnusedVariables(context),
        [nameof(KnownDirectives)] = context => new KnownDirectives(context),
        [nameof(UniqueDirectivesPerLocation)] = context => new UniqueDirectivesPerLocation(context),
        [nameof(KnownArgumentNames)] = context => new KnownArgumentNames(context),
        [nameof(UniqueArgumentNames)] = context => new UniqueArgumentNames(context),
        [nameof(ValuesOfCorrectType)] = context => new ValuesOfCorrectType(context),
        [nameof(ProvidedRequiredArguments)] = context => new ProvidedRequiredArguments(context),
        [nameof(VariablesInAllowedPosition)] = context => new VariablesInAllowedPosition(context),
        [nameof(OverlappingFieldsCanBeMerged)] = context => new OverlappingFieldsCanBeMerged(context),
        [nameof(UniqueInputFieldNames)] = context => new UniqueInputFieldNames(context),
        [nameof(MaxIntrospectionDepth)] = context => new MaxIntrospectionDepth(context),
        [nameof(NoSchemaIntrospection)] = context => new NoSchemaIntrospection(context),
    };

    /// <summary>What is wrong with a document, up to the limit of the options; empty for a valid one.</summary>
    public static ImmutableArray<GraphQLError> Validate(TypeSystem system, DocumentNode document, ValidationOptions options) =>
        [.. Validate(system, document, options, Rules.Values).Select(problem => problem.ToError())];

    public static ImmutableArray<Problem> Validate(
        TypeSystem system, DocumentNode document, ValidationOptions options, IEnumerable<Func<ValidationContext, Rule>> rules)
    {
        var context = new ValidationContext(system, document, options);
        new TypedWalk(context, [.. rules.Select(rule => rule(context))]).Run();
        return context.Problems.ToImmutable();
    }
}
