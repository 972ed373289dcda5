using System.Diagnostics.CodeAnalysis;

namespace Timeline.App.Http;

/// <summary>
/// Documents that clients have sent with their hash, so that the hash alone will do next time. Bounded by bytes: the one
/// not asked for the longest goes first. Safe for all threads.
/// </summary>
/// <param name="maxBytes">Bytes of all documents together, with a toll for each; 0 keeps none.</param>
public sealed class PersistedDocuments(long maxBytes)
{
    // What an entry takes beside its text, so that many small documents are bounded too.
    private const int Toll = 512;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _byHash = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _byUse = new();
    private long _bytes;

    /// <summary>Whether anything is ever kept.</summary>
    public bool AreKept => maxBytes > 0;

    public bool TryFind(string hash, [NotNullWhen(true)] out byte[]? text)
    {
        lock (_lock)
        {
            if (!_byHash.TryGetValue(hash, out var node))
            {
                text = null;
                return false;
            }
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            text = node.Value.Text;
            return true;
        }
    }

    /// <summary>Keeps a copy of the text, unless it alone is larger than the bound.</summary>
    public void Keep(string hash, ReadOnlyMemory<byte> text)
    {
        var size = text.Length + Toll;
        if (size > maxBytes)
            return;
        lock (_lock)
        {
            if (_byHash.ContainsKey(hash))
                return;
            _byHash[hash] = _byUse.AddFirst(new Entry(hash, text.ToArray()));
            for (_bytes += size; _bytes > maxBytes; _bytes -= Forget() + Toll)
            {
            }
        }
    }

    /// <returns>The length of the text forgotten.</returns>
    private int Forget()
    {
        var last = _byUse.Last!.Value;
        _byUse.RemoveLast();
        _byHash.Remove(last.Hash);
        return last.Text.Length;
    }

    private sealed record Entry(string Hash, byte[] Text);
}
