namespace Timeline.GraphQL.Execution;

/// <summary>One field, being resolved for all rows of a level.</summary>
internal sealed class FieldRun(Level level, FieldPlan plan, int ordinal) : ICellOwner
{
    public Level Level => level;

    public FieldPlan Plan => plan;

    public OperationRun Execution => level.Execution;

    public int Count => level.Count;

    public object[] Rows => level.Rows;

    /// <summary><c>Event.title</c>, with the concrete type of the level.</summary>
    public string Coordinate => $"{level.Plan.Type.Name}.{plan.Definition.Name}";

    public Selection Selection => plan.SelectionFor(Execution.Conditions);

    /// <summary>The field's arguments; null, with the reason, where they do not fit their types.</summary>
    public Arguments? Arguments(out GraphQLError? problem)
    {
        try
        {
            return plan.Arguments.Evaluate(Execution.Variables, out problem);
        }
        catch (Exception exception)
        {
            problem = Execution.Explain(Coordinate, exception);
            return null;
        }
    }

    public int LandingDepth => level.LandingDepth;

    /// <summary>Completes the values of the field, which become a column of the level.</summary>
    public Column Complete<T>(Completer<T> completer, T[] values, CellState[]? states)
    {
        var column = completer.Complete(this, this, level.Depth + 1, new Cells<T>(values, Count, states));
        level.Complete(ordinal, column);
        return column;
    }

    /// <summary>The field is this error for every row.</summary>
    public void FailAll<T>(Completer<T> completer, GraphQLError? problem)
    {
        var failures = new RowFailures(this);
        for (var row = 0; row < Count; row++)
            failures.Add(row, problem!);
        var values = Cells<T>.Rent(Count);
        Array.Clear(values, 0, Count);
        failures.Report(Complete(completer, values, failures.States));
    }

    public void Complete(Column column) => level.Complete(ordinal, column);

    public void Nullify(int index) => level.Nullify(index);

    public void Describe(int index, ResponsePath path)
    {
        level.Describe(index, path);
        path.Add(ordinal, plan.ResponseName);
    }
}
