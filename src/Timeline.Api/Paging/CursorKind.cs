namespace Timeline.Api.Paging;

/// <summary>How the keys of one kind of list become opaque cursors and are read back.</summary>
/// <param name="tag">Says in the cursor which kind of list it belongs to.</param>
/// <param name="list">How messages call the list.</param>
/// <param name="length">How many parts a key has.</param>
/// <param name="write">The parts of a key, none with a line break.</param>
/// <param name="read">The key of so many parts; false when they are not those of a key.</param>
/// <param name="source">What of the list gives cursors, in messages.</param>
internal sealed class CursorKind<TKey>(
    string tag, string list, int length, Func<TKey, string[]> write, TryReadKey<TKey> read, string source = "edges and pageInfo")
    where TKey : struct
{
    // Goes up when the parts of any key change; older cursors are then refused with a reason.
    private const string Version = "1";

    public string Write(TKey key) => CursorText.Write([Version, tag, .. write(key)]);

    /// <summary>Reads a cursor; gives the reason where it is none of this list.</summary>
    public bool TryRead(string text, out TKey key, out string problem)
    {
        key = default;
        problem = CursorText.Read(text) switch
        {
            null => $"\"{text}\" is not a cursor, or a damaged one; expected one of {list}, as its {source} give it.",
            [not Version, ..] => $"The cursor was made by another version; read {list} from the start again.",
            [_, var other, ..] when other != tag => $"The cursor belongs to a list of another kind ({other}); expected one of {list}.",
            [_, _, .. var parts] when parts.Length == length && read(parts, out key) => "",
            _ => $"The cursor does not hold a place in {list}; expected one that its {source} gave.",
        };
        return problem.Length == 0;
    }
}

/// <summary>Reads a key back from its parts.</summary>
internal delegate bool TryReadKey<TKey>(string[] parts, out TKey key);
