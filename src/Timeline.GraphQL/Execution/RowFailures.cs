namespace Timeline.GraphQL.Execution;

/// <summary>Errors of single rows, gathered before the field's column exists; costs nothing while there are none.</summary>
internal struct RowFailures(FieldRun run)
{
    private List<(int Row, GraphQLError Error)>? _errors;
    private Exception? _last;
    private GraphQLError? _lastError;

    /// <summary>Which rows failed; null where none did.</summary>
    public CellState[]? States { get; private set; }

    public void Add(int row, Exception exception)
    {
        // A call that fails for all its rows is one failure in the log, not one for each row.
        if (!ReferenceEquals(exception, _last))
            (_last, _lastError) = (exception, run.Execution.Explain(run.Coordinate, exception));
        Add(row, _lastError!);
    }

    public void Add(int row, GraphQLError error)
    {
        (States ??= new CellState[run.Count])[row] = CellState.Failed;
        (_errors ??= []).Add((row, error));
    }

    /// <summary>The row has no value, in a CLR type that cannot say so.</summary>
    public void AddNull(int row) => (States ??= new CellState[run.Count])[row] = CellState.Null;

    public readonly void Report(Column column)
    {
        if (_errors is null)
            return;
        foreach (var (row, error) in _errors)
            run.Execution.Add(new FieldError(column, row, error));
    }
}
