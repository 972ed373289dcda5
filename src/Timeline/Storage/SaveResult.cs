using Timeline.Events;

namespace Timeline.Storage;

/// <summary>What a batch changed.</summary>
public sealed record SaveResult
{
    /// <summary>Documents whose content was new.</summary>
    public required int DocumentsRecorded { get; init; }

    /// <summary>Documents that were there already, word for word.</summary>
    public required int DocumentsUnchanged { get; init; }

    /// <summary>Actors, offices, tenures, places, topics that are new or changed.</summary>
    public required int DefinitionsChanged { get; init; }

    /// <summary>Claims that are new.</summary>
    public required int ClaimsAdded { get; init; }

    /// <summary>Claims that a corrected one replaced.</summary>
    public required int ClaimsSuperseded { get; init; }

    /// <summary>Claims taken back.</summary>
    public required int ClaimsWithdrawn { get; init; }

    /// <summary>The events whose fold was computed anew, in id order.</summary>
    public required ValueList<EventId> EventsTouched { get; init; }
}
