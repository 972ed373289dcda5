using System.Collections.Concurrent;

namespace Timeline.GraphQL.Execution;

/// <summary>
/// Remembers prepared operations by document and operation name; refused ones too, so that sending a bad document
/// again and again costs no more than a good one. Bounded by count and by the bytes of documents and names; the least
/// recently used go first.
/// </summary>
internal sealed class PreparedCache(int maxCount, long maxBytes)
{
    private readonly ConcurrentDictionary<Key, Entry> _entries = new();
    private readonly Lock _eviction = new();
    private long _clock;
    private long _bytes;

    public int Count => _entries.Count;

    public Prepared? Find(ReadOnlyMemory<byte> document, string? operationName)
    {
        if (!_entries.TryGetValue(new Key(document, operationName), out var entry))
            return null;
        entry.LastUse = Interlocked.Increment(ref _clock);
        return entry.Prepared;
    }

    public void Add(ReadOnlyMemory<byte> document, string? operationName, Prepared prepared)
    {
        if (maxCount == 0 || Key.SizeOf(document, operationName) > maxBytes)
            return;
        // The caller's memory is its own; the key needs a copy.
        var key = new Key(document.ToArray(), operationName);
        if (!_entries.TryAdd(key, new Entry(prepared) { LastUse = Interlocked.Increment(ref _clock) }))
            return;
        Interlocked.Add(ref _bytes, key.Size);
        if (_entries.Count > maxCount || Interlocked.Read(ref _bytes) > maxBytes)
            Evict();
    }

    // A quarter goes at once, so that the search for the oldest is rare.
    private void Evict()
    {
        lock (_eviction)
        {
            foreach (var (key, _) in _entries.OrderBy(entry => entry.Value.LastUse).ToList())
            {
                if (_entries.Count <= maxCount * 3 / 4 && Interlocked.Read(ref _bytes) <= maxBytes * 3 / 4)
                    return;
                if (_entries.TryRemove(key, out _))
                    Interlocked.Add(ref _bytes, -key.Size);
            }
        }
    }

    private readonly struct Key : IEquatable<Key>
    {
        private readonly int _hash;
        private readonly ReadOnlyMemory<byte> _document;
        private readonly string? _operationName;

        public Key(ReadOnlyMemory<byte> document, string? operationName)
        {
            (_document, _operationName) = (document, operationName);
            // Seeded for each process, so that nobody can prepare documents that collide.
            var hash = new HashCode();
            hash.AddBytes(document.Span);
            hash.Add(operationName);
            _hash = hash.ToHashCode();
        }

        public long Size => SizeOf(_document, _operationName);

        /// <summary>Bytes that a key holds.</summary>
        public static long SizeOf(ReadOnlyMemory<byte> document, string? operationName) =>
            document.Length + ((long)sizeof(char) * (operationName?.Length ?? 0));

        public bool Equals(Key other) =>
            _hash == other._hash && _operationName == other._operationName && _document.Span.SequenceEqual(other._document.Span);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => _hash;
    }

    private sealed class Entry(Prepared prepared)
    {
        public Prepared Prepared => prepared;

        public long LastUse { get; set; }
    }
}
