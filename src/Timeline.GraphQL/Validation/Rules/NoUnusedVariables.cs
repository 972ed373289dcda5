namespace Timeline.GraphQL.Validation.Rules;

/// <summary>Every variable of an operation is used in it or in its fragments (section 5.8.4).</summary>
internal sealed class NoUnusedVariables(ValidationContext context) : Rule
{
    public override void End()
    {
        foreach (var operation in context.Operations.Where(operation => !operation.Variables.IsEmpty))
        {
            var used = context.Reached(operation).SelectMany(context.UsesIn).Select(use => use.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var variable in operation.Variables.Where(variable => !used.Contains(variable.Variable.Name.Value)))
            {
                var name = variable.Variable.Name;
                context.Report(
                    operation.Name is null
                        ? $"Variable \"${name}\" is never used."
                        : $"Variable \"${name}\" is never used in operation \"{operation.Name}\".",
                    variable.Location);
            }
        }
    }
}
