using Timeline.GraphQL.Coercion;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.TypeSystemRules;

/// <summary>Every default is a value of its type (sections 3.6.1, 3.10).</summary>
internal static class DefaultValues
{
    public static void Check(TypeSystem system, Problems problems)
    {
        foreach (var input in InputValues(system))
            input.ForgetDefaultValue();
        foreach (var input in InputValues(system))
        {
            if (input is { Default: { } value } && !LiteralCoercion.TryCoerce(value, input.Type, null, out _))
                problems.Report($"{input} has invalid default value {ValuePrinter.Print(value)}; expected type \"{input.Type}\".", value.Location);
        }
    }

    private static IEnumerable<InputValueDefinition> InputValues(TypeSystem system) =>
        system.Directives.SelectMany(directive => directive.Arguments)
            .Concat(system.Types.OfType<CompositeType>().SelectMany(type => type.Fields).SelectMany(field => field.Arguments))
            .Concat(system.Types.OfType<InputObjectType>().SelectMany(type => type.Fields));
}
