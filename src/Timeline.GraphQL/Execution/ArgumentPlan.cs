using Timeline.GraphQL.Binding;
using Timeline.GraphQL.Coercion;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Execution;

/// <summary>
/// The arguments of one field of an operation. Without variables they are coerced when the operation is compiled, with
/// variables once for each request; never for each row.
/// </summary>
internal abstract class ArgumentPlan
{
    private static readonly ConstantArguments Nothing = new(GraphQL.Arguments.None);

    public static ArgumentPlan Compile(FieldDefinition definition, FieldNode node)
    {
        if (definition.Arguments.Count == 0)
            return Nothing;
        var plan = new CoercedArguments(definition, node);
        return !node.Arguments.Any(argument => UsesVariables(argument.Value)) && plan.TryEvaluate() is { } arguments
            ? new ConstantArguments(arguments)
            : plan;
    }

    /// <summary>The arguments, or null and the error that the field becomes.</summary>
    /// <exception cref="GraphQLException">The reader of an input object refuses a value.</exception>
    public abstract Arguments? Evaluate(InputObject variables, out GraphQLError? problem);

    /// <summary>Whether the value depends on the request.</summary>
    public static bool UsesVariables(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(UsesVariables),
        ObjectValueNode fields => fields.Fields.Any(field => UsesVariables(field.Value)),
        _ => false,
    };

    private sealed class ConstantArguments(Arguments arguments) : ArgumentPlan
    {
        public override Arguments? Evaluate(InputObject variables, out GraphQLError? problem)
        {
            problem = null;
            return arguments;
        }
    }

    private sealed class CoercedArguments(FieldDefinition definition, FieldNode node) : ArgumentPlan
    {
        public override Arguments? Evaluate(InputObject variables, out GraphQLError? problem)
        {
            var outcome = ArgumentCoercion.Coerce(definition.Arguments, node.Arguments, variables, node);
            problem = outcome.Error;
            return outcome.Values is { } values ? new Arguments(InputConverter.ConvertAll(definition.Arguments, values)) : null;
        }

        // What fails here fails again when a request runs, and is told there, at the field.
        public Arguments? TryEvaluate()
        {
            try
            {
                return Evaluate(new InputObject(), out _);
            }
            catch (Exception)
            {
                return null;
            }
        }
    }
}
