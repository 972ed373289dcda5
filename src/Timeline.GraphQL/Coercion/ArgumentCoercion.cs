using System.Collections.Immutable;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Coercion;

/// <summary>Either the arguments of a field or directive, or the error that the request gets at that field.</summary>
internal readonly record struct ArgumentOutcome(InputObject? Values, GraphQLError? Error);

/// <summary>Coerces the arguments of a field or directive (CoerceArgumentValues, section 6.4.1).</summary>
internal static class ArgumentCoercion
{
    /// <param name="definitions">The arguments that the field or directive has.</param>
    /// <param name="given">The arguments that are written.</param>
    /// <param name="variables">The variables of the request.</param>
    /// <param name="owner">The field or directive, where an error about a missing argument points.</param>
    public static ArgumentOutcome Coerce(
        NamedList<InputValueDefinition> definitions, ImmutableArray<ArgumentNode> given, InputObject variables, Node owner)
    {
        var values = new InputObject();
        foreach (var definition in definitions)
        {
            var argument = Find(given, definition.Name);
            if (argument is null || IsAbsent(argument.Value, variables))
            {
                if (definition.HasDefault)
                    values[definition.Name] = definition.DefaultValue;
                else if (definition.Type.IsNonNull)
                    return Missing(definition, argument, owner);
            }
            else if (LiteralCoercion.TryCoerce(argument.Value, definition.Type, variables, out var value))
            {
                values[definition.Name] = value;
            }
            else
            {
                return Invalid(definition, argument.Value, variables);
            }
        }
        return new ArgumentOutcome(values, null);
    }

    private static ArgumentNode? Find(ImmutableArray<ArgumentNode> given, string name)
    {
        foreach (var argument in given)
            if (argument.Name.Value == name)
                return argument;
        return null;
    }

    private static bool IsAbsent(ValueNode node, InputObject variables) =>
        node is VariableNode variable && !variables.Has(variable.Name.Value);

    private static ArgumentOutcome Missing(InputValueDefinition definition, ArgumentNode? argument, Node owner) =>
        argument?.Value is VariableNode variable
            ? Fail(variable, $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was provided the variable \"${variable.Name}\" which was not provided a runtime value.")
            : Fail(owner, $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.");

    private static ArgumentOutcome Invalid(InputValueDefinition definition, ValueNode node, InputObject variables)
    {
        var isNull = node is NullValueNode || (node is VariableNode variable && variables[variable.Name.Value] is null);
        return isNull && definition.Type.IsNonNull
            ? Fail(node, $"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null.")
            : Fail(LiteralFault.Find(node, definition.Type, variables), $"Argument \"{definition.Name}\" has invalid value {ValuePrinter.Print(node)}.");
    }

    private static ArgumentOutcome Fail(Node node, string message) =>
        new(null, new GraphQLError(message, ErrorCodes.BadUserInput) { Locations = [node.Location.ToSourceLocation()] });
}
