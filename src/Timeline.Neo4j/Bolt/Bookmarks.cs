namespace Timeline.Neo4j.Bolt;

/// <summary>
/// What was committed through this client, as the server names it. Sent along with whatever is asked next, it makes every
/// member of a cluster answer as one that has seen it.
/// </summary>
internal sealed class Bookmarks
{
    private volatile string[] _latest = [];

    public IReadOnlyCollection<string> Latest => _latest;

    /// <summary>A transaction that knew some bookmarks was committed as a new one, which stands for them.</summary>
    public void Advance(IReadOnlyCollection<string> known, string? committed)
    {
        if (committed is null)
            return;
        string[] before, after;
        do
        {
            before = _latest;
            after = [.. before.Except(known).Where(bookmark => bookmark != committed), committed];
        }
#pragma warning disable CS0420 // Interlocked is as good as volatile.
        while (Interlocked.CompareExchange(ref _latest, after, before) != before);
#pragma warning restore CS0420
    }
}
