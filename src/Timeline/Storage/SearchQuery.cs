namespace Timeline.Storage;

/// <summary>A question for anything that holds some words.</summary>
public sealed record SearchQuery
{
    /// <summary>The folded words, all of which must occur; each matches words that begin with it. At least one.</summary>
    public required ValueList<string> Words { get; init; }

    /// <summary>What to look for; empty for everything.</summary>
    public ValueList<HitKind> Kinds { get; init; } = [];

    /// <summary>Which page, in the order of <see cref="HitKey"/>.</summary>
    public required Page<HitKey> Page { get; init; }
}

/// <summary>What can be found by words, in the order in which equal hits are listed.</summary>
public enum HitKind
{
    /// <summary>An actor, by name, alias or description.</summary>
    Actor,

    /// <summary>An office, by title or alias.</summary>
    Office,

    /// <summary>A place, by name or alias.</summary>
    Place,

    /// <summary>A topic, by name.</summary>
    Topic,

    /// <summary>An event, by title, or by the quotes of its active claims.</summary>
    Event,

    /// <summary>An article, by title or text.</summary>
    Article,
}

/// <summary>
/// Something found. The order does not depend on the store: first what is called exactly so, then whose name begins so,
/// then whose name holds the words, then the rest; within that by kind, name and id.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Rank">0: a name or alias equals the words; 1: one begins with them; 2: the words occur in the names or the title; 3: they occur elsewhere too.</param>
/// <param name="FoldedName">Its name or title, folded.</param>
public sealed record SearchHit(HitKind Kind, string Id, int Rank, string FoldedName);

/// <summary>The order of hits.</summary>
/// <param name="Rank">The rank.</param>
/// <param name="Kind">The kind.</param>
/// <param name="FoldedName">The folded name.</param>
/// <param name="Id">The id.</param>
public readonly record struct HitKey(int Rank, HitKind Kind, string FoldedName, string Id)
{
    /// <summary>The key of a hit.</summary>
    public static HitKey Of(SearchHit hit) => new(hit.Rank, hit.Kind, hit.FoldedName, hit.Id);
}
