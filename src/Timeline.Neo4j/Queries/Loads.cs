using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Storage;

namespace Timeline.Neo4j.Queries;

/// <summary>Reads things by their ids.</summary>
internal sealed class Loads(ICypherTransport transport, Dataset dataset, DefinitionCache definitions)
{
    /// <summary>Runs a statement with <c>$ids</c> and gives its records by id.</summary>
    public async Task<IReadOnlyDictionary<TId, T>> ByIdAsync<TId, T>(
        string statement, IReadOnlyCollection<TId> ids, RecordReader<T> read, Func<T, TId> idOf, CancellationToken cancellation)
        where TId : struct, IEntityId<TId>
    {
        cancellation.ThrowIfCancellationRequested();
        var found = new Dictionary<TId, T>(ids.Count);
        foreach (TId[] chunk in ids.Distinct().Chunk(Chunks.Size))
        {
            string[] texts = [.. chunk.Select(id => id.Value)];
            foreach (T item in await transport.ReadAsync(dataset.Statement(statement, ("ids", texts)), read, cancellation))
            {
                found[idOf(item)] = item;
            }
        }

        return found;
    }

    /// <summary>As <see cref="ByIdAsync"/>, for definitions; those that are kept and as new as the last page are not asked for.</summary>
    public async Task<IReadOnlyDictionary<TId, T>> DefinitionsAsync<TId, T>(
        string statement, IReadOnlyCollection<TId> ids, RecordReader<T> read, Func<T, TId> idOf, CancellationToken cancellation)
        where TId : struct, IEntityId<TId>
        where T : notnull
    {
        cancellation.ThrowIfCancellationRequested();
        var found = new Dictionary<TId, T>(ids.Count);
        foreach (TId[] chunk in definitions.Take(ids, found).Chunk(Chunks.Size))
        {
            long askedAt = definitions.Now;
            var revision = new CypherRead<long>(dataset.Statement("load-definitions-revision"), (ref record) => record.ReadInt64());
            var rows = new CypherRead<T>(dataset.Statement(statement, ("ids", chunk.Select(id => id.Value).ToArray())), read);
            await transport.ReadAllAsync([revision, rows], cancellation);
            foreach (T item in rows.Rows)
            {
                found[idOf(item)] = item;
            }

            if (revision.Rows is [long seen])
            {
                definitions.Confirm(askedAt, seen);
                definitions.Keep(askedAt, seen, rows.Rows, idOf);
            }
        }

        return found;
    }

    /// <summary>Who bears exactly these names.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> NamesAsync(IReadOnlyCollection<string> names, CancellationToken cancellation)
    {
        var asked = new NamesAsked(names);
        foreach (string[] folded in asked.Folded.Chunk(Chunks.Size))
        {
            asked.Add(await transport.ReadAsync(
                dataset.Statement("load-names", ("names", folded)), (ref record) => (record.ReadString(), record.ReadString()), cancellation));
        }

        return asked.Bearers;
    }
}
