namespace Timeline.GraphQL.Execution;

/// <summary>
/// The values of one field (or of all items of its lists) for all rows of a level. Resolving only fills columns;
/// writing only reads them, and cannot fail.
/// </summary>
internal abstract class Column(FieldRun run, ICellOwner owner, int depth, bool isNonNull, int count, CellState[]? states)
{
    private CellState[]? _states = states;
    private bool _isDefectTold;

    public FieldRun Run { get; } = run;

    public int Count { get; } = count;

    /// <summary>Number of path segments of a cell of this column.</summary>
    public int Depth { get; } = depth;

    /// <summary>Number of path segments of the position that becomes null when a cell of this column fails.</summary>
    public int LandingDepth => isNonNull ? owner.LandingDepth : Depth;

    /// <summary>Writes the cell as JSON.</summary>
    public abstract void Write(ref JsonOutput output, int index);

    /// <summary>Gives pooled arrays back; the column is not used afterwards.</summary>
    public abstract void Release();

    public void Describe(int index, ResponsePath path) => owner.Describe(index, path);

    /// <summary>The cell is an error; where its type does not allow null, the error climbs.</summary>
    public void Fail(int index)
    {
        _states ??= new CellState[Count];
        if (_states[index] == CellState.Failed)
            return;
        _states[index] = CellState.Failed;
        if (isNonNull && Run.Execution.Propagates)
            owner.Nullify(index);
    }

    /// <summary>The cell is an error that the client is told about.</summary>
    public void Fail(int index, GraphQLError error)
    {
        Run.Execution.Add(new FieldError(this, index, error));
        Fail(index);
    }

    /// <summary>The cell could not be read; the client is told as much as it may know.</summary>
    public void Fail(int index, Exception exception) => Fail(index, Run.Execution.Explain(Run.Coordinate, exception));

    /// <summary>The cell has no value: fine where the type allows null, otherwise an error of its own.</summary>
    protected void Miss(int index)
    {
        if (isNonNull)
            Defect(index, $"Cannot return null for non-nullable field {Run.Coordinate}.");
    }

    /// <summary>
    /// The resolver gave the cell what its type does not allow. The client is told what; so is the log, once for the column,
    /// all of whose cells may be alike.
    /// </summary>
    protected void Defect(int index, string problem)
    {
        if (!_isDefectTold)
            Run.Execution.Explain(Run.Coordinate, new InvalidOperationException(problem));
        _isDefectTold = true;
        Fail(index, new GraphQLError(problem, ErrorCodes.Internal));
    }

    /// <summary>Remembers that the cell is null where its value cannot say so; an error where the type forbids it.</summary>
    protected void SetNull(int index)
    {
        (_states ??= new CellState[Count])[index] = CellState.Null;
        Miss(index);
    }

    /// <summary>Whether some cells were already known to be null or failed before completion.</summary>
    protected bool HasStates => _states is not null;

    protected CellState StateOf(int index) => _states is null ? CellState.Value : _states[index];

    protected bool IsNull(int index) => _states is not null && _states[index] != CellState.Value;

    /// <summary>Lets failures that happened before this column existed climb, and judges nulls that came with them.</summary>
    protected void Settle(int index)
    {
        if (_states![index] == CellState.Null)
            Miss(index);
        else if (_states[index] == CellState.Failed && isNonNull && Run.Execution.Propagates)
            owner.Nullify(index);
    }
}
