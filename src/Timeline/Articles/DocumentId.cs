namespace Timeline.Articles;

/// <summary>Names a document of the knowledge base: an article with its claims, or a catalogue of actors, offices, places and topics.</summary>
/// <param name="Value">The id as written.</param>
public readonly record struct DocumentId(string Value) : IEntityId<DocumentId>, IComparable<DocumentId>
{
    /// <inheritdoc/>
    public static IReadOnlyList<string> Prefixes { get; } = ["article", "catalogue"];

    /// <inheritdoc/>
    public static DocumentId FromWellFormed(string value) => new(value);

    /// <summary>Ordinal order of the texts, the last word of every total order.</summary>
    public int CompareTo(DocumentId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}
