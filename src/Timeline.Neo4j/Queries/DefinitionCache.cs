using System.Collections.Concurrent;

namespace Timeline.Neo4j.Queries;

/// <summary>
/// Keeps actors, offices, places, topics and articles without their texts, because nearly every page of events names some of them and a
/// statement costs its way to the server and back. The dataset bears a number, its definitions' revision, that grows in the transaction that
/// changes one that was there; statements that find events or load definitions return it. What is kept serves while a server's answer
/// not older than <see cref="FreshFor"/> bore the revision it was read under: the definitions of a page just read are as new as the page.
/// </summary>
/// <param name="clock">Tells how long ago the server answered.</param>
/// <param name="capacity">How many definitions are kept; when there would be more, all are forgotten. 0 keeps none.</param>
internal sealed class DefinitionCache(TimeProvider clock, int capacity)
{
    /// <summary>How long an answer of the server vouches for what is kept.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// How long nothing is kept after a revision was seen first: Neo4j shows readers a transaction that is just being committed in
    /// part, so that the new revision may be seen beside definitions of the old one.
    /// </summary>
    public static readonly TimeSpan SettlesFor = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private Generation _current = new(Revision: -1, Since: 0);
    private long _newestAnswer = long.MinValue;
    private long _vouchedAt = long.MinValue;
    private long _doubtedAt = long.MinValue;

    /// <summary>The present moment, to be taken before a statement is sent.</summary>
    public long Now => clock.GetTimestamp();

    /// <summary>Gives the definitions that are kept and still serve.</summary>
    /// <returns>The ids that have to be asked for.</returns>
    public IReadOnlyCollection<TId> Take<TId, T>(IReadOnlyCollection<TId> ids, Dictionary<TId, T> found) where TId : struct, IEntityId<TId>
    {
        Generation generation;
        lock (_lock)
        {
            if (_vouchedAt == long.MinValue || clock.GetElapsedTime(_vouchedAt) > FreshFor)
            {
                return [.. ids.Distinct()];
            }

            generation = _current;
        }

        var missing = new HashSet<TId>();
        foreach (TId id in ids)
        {
            if (generation.Definitions.TryGetValue((typeof(T), id.Value), out object? definition))
            {
                found[id] = (T)definition;
            }
            else
            {
                missing.Add(id);
            }
        }

        return missing;
    }

    /// <summary>Keeps definitions that were read.</summary>
    /// <param name="askedAt">When the statement was sent.</param>
    /// <param name="revision">The revision that it returned with them.</param>
    /// <param name="read">The definitions.</param>
    /// <param name="idOf">Tells the id of one.</param>
    public void Keep<TId, T>(long askedAt, long revision, IReadOnlyList<T> read, Func<T, TId> idOf)
        where TId : struct, IEntityId<TId>
        where T : notnull
    {
        Generation generation;
        lock (_lock)
        {
            generation = _current;
        }

        if (generation.Revision != revision || read.Count > capacity || clock.GetElapsedTime(generation.Since, askedAt) < SettlesFor)
        {
            return;
        }

        if (generation.Definitions.Count + read.Count > capacity)
        {
            generation.Definitions.Clear();
        }

        foreach (T definition in read)
        {
            generation.Definitions[(typeof(T), idOf(definition).Value)] = definition;
        }
    }

    /// <summary>Notes what the server said of the definitions' revision.</summary>
    /// <param name="askedAt">When the statement was sent.</param>
    /// <param name="revision">The revision.</param>
    public void Confirm(long askedAt, long revision)
    {
        lock (_lock)
        {
            if (askedAt < _newestAnswer || askedAt < _doubtedAt)
            {
                return;
            }

            _newestAnswer = askedAt;
            if (revision == _current.Revision)
            {
                _vouchedAt = askedAt;
            }
            else
            {
                (_current, _vouchedAt) = (new Generation(revision, Now), long.MinValue);
            }
        }
    }

    /// <summary>Nothing that is kept serves until the server has been asked again: this program has just written.</summary>
    public void Doubt()
    {
        lock (_lock)
        {
            (_doubtedAt, _vouchedAt) = (Now, long.MinValue);
        }
    }

    /// <summary>What was read under one revision.</summary>
    private sealed record Generation(long Revision, long Since)
    {
        public ConcurrentDictionary<(Type Kind, string Id), object> Definitions { get; } = [];
    }
}
