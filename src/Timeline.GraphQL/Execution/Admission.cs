using System.Diagnostics.CodeAnalysis;
using Timeline.GraphQL.Cost;

namespace Timeline.GraphQL.Execution;

/// <summary>Judges requests whose document is sound: by their variables and what they would cost.</summary>
internal sealed class Admission(Schema schema, GraphQLOptions options)
{
    private readonly ConcurrencyGate _gate = new(options.MaxConcurrency, options.MaxQueue);

    /// <summary>Whether the request may run; else why it may not.</summary>
    public bool TryAdmit(
        OperationPlan plan, GraphQLRequest request, [NotNullWhen(true)] out AdmittedOperation? operation, [NotNullWhen(false)] out GraphQLResponse? refusal)
    {
        (operation, refusal) = (null, null);
        var variables = RequestVariables.Read(schema.Types, plan.Operation, request.Variables, options.AllowIntrospection);
        if (!variables.Errors.IsEmpty)
        {
            refusal = new GraphQLResponse(ResponseOutcome.VariablesInvalid, variables.Errors) { Operation = plan.Operation };
            return false;
        }
        var conditions = plan.Conditions.Evaluate(variables.Values);
        var cost = CostLimit.Round(plan.Cost.Of(variables.Values, conditions));
        operation = new AdmittedOperation(plan, request, options, variables.Values) { Conditions = conditions, Cost = cost, Gate = _gate };
        if (cost <= options.MaxCost)
            return true;
        refusal = operation.TooCostly();
        return false;
    }
}
