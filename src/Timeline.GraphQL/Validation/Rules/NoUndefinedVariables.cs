namespace Timeline.GraphQL.Validation.Rules;

/// <summary>Every variable that an operation uses, also in fragments, is one of its own (section 5.8.3).</summary>
internal sealed class NoUndefinedVariables(ValidationContext context) : Rule
{
    public override void End()
    {
        foreach (var operation in context.Operations)
        {
            var defined = operation.Variables.Select(variable => variable.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var use in context.Reached(operation).SelectMany(context.UsesIn))
            {
                if (context.IsFull)
                    return;
                var name = use.Node.Name.Value;
                if (!defined.Contains(name))
                {
                    context.Report(
                        operation.Name is null
                            ? $"Variable \"${name}\" is not defined."
                            : $"Variable \"${name}\" is not defined by operation \"{operation.Name}\".",
                        use.Node.Location, operation.Location);
                }
            }
        }
    }
}
