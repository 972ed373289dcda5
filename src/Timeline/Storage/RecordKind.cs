namespace Timeline.Storage;

/// <summary>
/// The kinds of record that a store keeps, in the order in which they can be restored: what a record refers to is of a
/// kind before its own, or of its own.
/// </summary>
public enum RecordKind
{
    /// <summary>Documents, each with all its revisions.</summary>
    Document,

    /// <summary>Actors.</summary>
    Actor,

    /// <summary>Topics.</summary>
    Topic,

    /// <summary>Places.</summary>
    Place,

    /// <summary>Offices.</summary>
    Office,

    /// <summary>Tenures, under the document that states them.</summary>
    Tenure,

    /// <summary>Articles with their texts.</summary>
    Article,

    /// <summary>Claims in whatever state, under the event that they are about.</summary>
    Claim,
}
