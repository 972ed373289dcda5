namespace Timeline.Storage;

/// <summary>
/// A question for records of one kind, by the ids that they stand under: a document's, actor's, topic's, place's, office's or
/// article's own id, for tenures that of the document that states them, for claims that of the event. What stands under one id is
/// handed over together.
/// </summary>
public sealed record RecordQuery
{
    /// <summary>The kind.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>Only ids after this one, in ordinal order; empty for the first.</summary>
    public string After { get; init; } = "";

    /// <summary>How many ids at most; from 1 on.</summary>
    public required int First { get; init; }
}
