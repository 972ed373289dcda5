using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;

namespace Timeline.Neo4j.Saving;

/// <summary>Statements to send together, because a statement costs its way to the server and back.</summary>
internal sealed class Writes(Dataset dataset)
{
    private readonly List<CypherRead> _statements = [];
    private readonly List<(List<CypherRead<long>> Counts, long Expected, string Complaint)> _expectations = [];

    /// <summary>Runs a statement for each of some rows, if there are any.</summary>
    public void Add(string statement, IReadOnlyCollection<Dictionary<string, object?>> rows) => Add(statement, "rows", rows);

    /// <summary>Runs a statement for each of some ids, if there are any.</summary>
    public void Add(string statement, IReadOnlyCollection<string> ids) => Add(statement, "ids", ids);

    /// <summary>Runs a statement once.</summary>
    public void AddOnce(string statement, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        _statements.Add(new CypherRead<bool>(dataset.Statement(statement, parameters), (ref _) => false));

    /// <summary>As <see cref="Add(string, IReadOnlyCollection{Dictionary{string, object?}})"/>, for a statement that returns how many rows found what they refer to.</summary>
    /// <param name="statement">The file.</param>
    /// <param name="rows">Each refers to something.</param>
    /// <param name="complaint">What is wrong when some row does not find it.</param>
    public void AddExpecting(string statement, IReadOnlyCollection<Dictionary<string, object?>> rows, string complaint) =>
        Expect(statement, "rows", rows, rows.Count, complaint);

    /// <summary>As <see cref="AddExpecting(string, IReadOnlyCollection{Dictionary{string, object?}}, string)"/>, where only so many of the ids refer to something.</summary>
    public void AddExpecting(string statement, IReadOnlyCollection<string> ids, int expected, string complaint) =>
        Expect(statement, "ids", ids, expected, complaint);

    /// <summary>Reads what the statements before have left.</summary>
    public IReadOnlyList<CypherRead<T>> Read<T>(string statement, IReadOnlyCollection<string> ids, RecordReader<T> read)
    {
        CypherRead<T>[] reads = [.. ids.Chunk(Chunks.Size).Select(chunk => new CypherRead<T>(dataset.Statement(statement, ("ids", chunk)), read))];
        _statements.AddRange(reads);
        return reads;
    }

    /// <summary>As <see cref="Read{T}(string, IReadOnlyCollection{string}, RecordReader{T})"/>, for a statement about the dataset as a whole.</summary>
    public CypherRead<T> Read<T>(string statement, RecordReader<T> read)
    {
        var one = new CypherRead<T>(dataset.Statement(statement), read);
        _statements.Add(one);
        return one;
    }

    /// <summary>Sends everything.</summary>
    /// <exception cref="ArgumentException">A row refers to something that is not there: the batch was not checked.</exception>
    public async Task RunAsync(ICypherTransaction transaction, CancellationToken cancellation)
    {
        if (_statements.Count > 0)
        {
            await transaction.ReadAllAsync(_statements, cancellation);
        }

        foreach ((List<CypherRead<long>> counts, long expected, string complaint) in _expectations)
        {
            if (counts.Sum(count => count.Rows[0]) != expected)
            {
                throw new ArgumentException($"{complaint}, which is neither in the batch nor in the store.");
            }
        }
    }

    private void Add<T>(string statement, string parameter, IReadOnlyCollection<T> values)
    {
        foreach (T[] chunk in values.Chunk(Chunks.Size))
        {
            _statements.Add(new CypherRead<bool>(dataset.Statement(statement, (parameter, chunk)), (ref _) => false));
        }
    }

    private void Expect<T>(string statement, string parameter, IReadOnlyCollection<T> values, long expected, string complaint)
    {
        List<CypherRead<long>> counts =
            [.. values.Chunk(Chunks.Size).Select(chunk => new CypherRead<long>(dataset.Statement(statement, (parameter, chunk)), (ref record) => record.ReadInt64()))];
        _statements.AddRange(counts);
        _expectations.Add((counts, expected, complaint));
    }
}
