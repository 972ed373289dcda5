namespace Timeline.Articles;

/// <summary>Names an article: <c>article:…</c>.</summary>
/// <param name="Value">The id as written.</param>
public readonly record struct ArticleId(string Value) : IEntityId<ArticleId>, IComparable<ArticleId>
{
    /// <inheritdoc/>
    public static IReadOnlyList<string> Prefixes { get; } = ["article"];

    /// <inheritdoc/>
    public static ArticleId FromWellFormed(string value) => new(value);

    /// <summary>Ordinal order of the texts, the last word of every total order.</summary>
    public int CompareTo(ArticleId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}
