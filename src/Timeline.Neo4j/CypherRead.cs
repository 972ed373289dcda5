using Timeline.Neo4j.PackStream;

namespace Timeline.Neo4j;

/// <summary>A statement with what is made of its records, for several that go to the server at once.</summary>
public abstract class CypherRead
{
    private protected CypherRead(CypherStatement statement) => Statement = statement;

    /// <summary>What is asked.</summary>
    public CypherStatement Statement { get; }

    /// <summary>Forgets what an attempt before has read.</summary>
    internal abstract void Begin();

    /// <summary>Takes one record.</summary>
    internal abstract void Add(ref PackStreamReader record);

    /// <summary>The server said that these are all.</summary>
    internal abstract void Complete();
}

/// <inheritdoc/>
/// <typeparam name="T">What one record becomes.</typeparam>
public sealed class CypherRead<T>(CypherStatement statement, RecordReader<T> read) : CypherRead(statement)
{
    private readonly List<T> _rows = [];
    private bool _isComplete;

    /// <summary>What the records became, in the server's order.</summary>
    /// <exception cref="InvalidOperationException">The statement was not run yet, or it failed; there are no half answers.</exception>
    public IReadOnlyList<T> Rows => _isComplete ? _rows : throw new InvalidOperationException("The statement has no complete answer.");

    internal override void Begin()
    {
        _rows.Clear();
        _isComplete = false;
    }

    internal override void Add(ref PackStreamReader record)
    {
        _rows.Add(read(ref record));
        if (!record.IsAtEnd)
            throw new PackStreamException($"The record of \"{Statement.Text}\" has more columns than were read.");
    }

    internal override void Complete() => _isComplete = true;
}
