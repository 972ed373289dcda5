namespace Timeline.GraphQL.Execution;

/// <summary>What a document and an operation name lead to, whatever the variables: a plan, or a refusal.</summary>
internal sealed class Prepared
{
    private Prepared(OperationPlan? plan, ResponseOutcome outcome, IReadOnlyList<GraphQLError> errors) =>
        (Plan, Outcome, Errors) = (plan, outcome, errors);

    public OperationPlan? Plan { get; }

    public ResponseOutcome Outcome { get; }

    public IReadOnlyList<GraphQLError> Errors { get; }

    public static Prepared Ready(OperationPlan plan) => new(plan, ResponseOutcome.Executed, []);

    public static Prepared Refused(ResponseOutcome outcome, params IReadOnlyList<GraphQLError> errors) => new(null, outcome, errors);
}
