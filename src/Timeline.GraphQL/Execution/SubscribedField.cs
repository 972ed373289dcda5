namespace Timeline.GraphQL.Execution;

/// <summary>The one root field of a subscription.</summary>
internal sealed class SubscribedField(FieldPlan plan, StreamResolver resolver)
{
    /// <summary>The field of an operation that was validated.</summary>
    public static SubscribedField Of(AdmittedOperation operation) =>
        operation.Plan.Root.Active(operation.Conditions) is [{ Resolver: StreamResolver resolver } plan]
            ? new SubscribedField(plan, resolver)
            : throw new InvalidOperationException("A subscription without its one root field; validation should have told.");

    public StreamResolver Resolver => resolver;

    /// <summary><c>Subscription.eventChanged</c></summary>
    public string Coordinate => plan.Definition.ToString();

    /// <summary>The arguments.</summary>
    /// <exception cref="GraphQLException">They do not fit their types, or the reader of an input object refuses a value.</exception>
    public Arguments Arguments(AdmittedOperation operation) =>
        plan.Arguments.Evaluate(operation.Variables, out var problem)
        ?? throw (problem is null ? new InvalidOperationException("Neither arguments nor an error.") : new GraphQLException(problem));

    /// <summary>The error, at this field.</summary>
    public GraphQLError Place(GraphQLError error) => error with
    {
        Path = [plan.ResponseName],
        Locations = error.Locations.IsDefaultOrEmpty ? [.. plan.Occurrences.Select(occurrence => occurrence.Node.Location.ToSourceLocation()).Distinct()] : error.Locations,
    };
}
