using Timeline.GraphQL.Binding;
using Timeline.GraphQL.Coercion;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Execution;

/// <summary>
/// The arguments of one field of an operation. Without variables they are coerced when the operation is compiled, with
/// variables once for each request; never for each row.
/// </summary>
internal sealed class ArgumentPlan
{
    private static readonly ArgumentPlan Nothing = new(null!, null!) { _constant = Arguments.None };

    private readonly FieldDefinition _definition;
    private readonly FieldNode _node;
    private Arguments? _constant;

    private ArgumentPlan(FieldDefinition definition, FieldNode node) => (_definition, _node) = (definition, node);

    public static ArgumentPlan Compile(FieldDefinition definition, FieldNode node)
    {
        if (definition.Arguments.Count == 0)
            return Nothing;
        var plan = new ArgumentPlan(definition, node);
        if (!node.Arguments.Any(argument => UsesVariables(argument.Value)))
            plan._constant = plan.TryCoerce(new InputObject());
        return plan;
    }

    /// <summary>The arguments, or the error that the field becomes.</summary>
    /// <exception cref="GraphQLException">The reader of an input object refuses a value.</exception>
    public Arguments? Evaluate(InputObject variables, out GraphQLError? problem)
    {
        problem = null;
        return _constant ?? Coerce(variables, out problem);
    }

    private Arguments? Coerce(InputObject variables, out GraphQLError? problem)
    {
        var outcome = ArgumentCoercion.Coerce(_definition.Arguments, _node.Arguments, variables, _node);
        problem = outcome.Error;
        return outcome.Values is { } values ? new Arguments(InputConverter.ConvertAll(_definition.Arguments, values)) : null;
    }

    // What fails here fails again when a request runs, and is told there, at the field.
    private Arguments? TryCoerce(InputObject variables)
    {
        try
        {
            return Coerce(variables, out _);
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static bool UsesVariables(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(UsesVariables),
        ObjectValueNode fields => fields.Fields.Any(field => UsesVariables(field.Value)),
        _ => false,
    };
}
