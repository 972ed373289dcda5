namespace Timeline.GraphQL.Execution;

/// <summary>
/// All objects of one concrete type that stand at the same place of an operation, with a column for each field
/// selected on them.
/// </summary>
internal sealed class Level
{
    private readonly FieldPlan[] _fields;
    // Filled as the fields are resolved; all of them by the time a row is written.
    private readonly Column?[] _columns;
    private readonly ObjectColumn? _source;
    private readonly int[]? _origins;

    /// <param name="execution">The request.</param>
    /// <param name="plan">What is selected.</param>
    /// <param name="rows">The objects; may be longer than <paramref name="count"/>.</param>
    /// <param name="count">How many objects there are.</param>
    /// <param name="source">The column whose cells the objects are; null for the root.</param>
    /// <param name="origins">Which cell each object is; null where row and cell have the same number.</param>
    public Level(OperationRun execution, SelectionPlan plan, object[] rows, int count, ObjectColumn? source, int[]? origins)
    {
        (Execution, Plan, Rows, Count) = (execution, plan, rows, count);
        (_source, _origins) = (source, origins);
        _fields = plan.Active(execution.Conditions);
        _columns = new Column?[_fields.Length];
    }

    public OperationRun Execution { get; }

    public SelectionPlan Plan { get; }

    public object[] Rows { get; }

    public int Count { get; }

    /// <summary>Number of path segments of an object of this level.</summary>
    public int Depth => _source?.Depth ?? 0;

    public int LandingDepth => _source?.LandingDepth ?? 0;

    public int FieldCount => _fields.Length;

    /// <summary>Resolves one field for all rows, now or in the next wave.</summary>
    public void Resolve(int ordinal) =>
        _fields[ordinal].Resolver.Resolve(new FieldRun(this, _fields[ordinal], ordinal));

    public void Complete(int ordinal, Column column) => _columns[ordinal] = column;

    public void Nullify(int row)
    {
        if (_source is null)
            Execution.IsDataNull = true;
        else
            _source.Fail(_origins is null ? row : _origins[row]);
    }

    public void Describe(int row, ResponsePath path) =>
        _source?.Describe(_origins is null ? row : _origins[row], path);

    public void WriteRow(ref JsonOutput output, int row)
    {
        var (fields, columns) = (_fields, _columns);
        for (var i = 0; i < fields.Length && i < columns.Length; i++)
        {
            output.Key(i == 0 ? fields[i].FirstKey : fields[i].LaterKey);
            columns[i]?.Write(ref output, row);
        }
        // The brace that opens stands in the first field's key.
        output.Raw(fields.Length == 0 ? "{}"u8 : "}"u8);
    }

    public void Release()
    {
        foreach (var column in _columns)
            column?.Release();
    }
}
