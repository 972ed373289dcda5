using Timeline.Actors;
using Timeline.Articles;
using Timeline.Time;

namespace Timeline.Offices;

/// <summary>That somebody held an office for a time, and where that is written.</summary>
public sealed record Tenure
{
    /// <summary>The office held.</summary>
    public required OfficeId Office { get; init; }

    /// <summary>Who held it.</summary>
    public required ActorId Holder { get; init; }

    /// <summary>From when to when, as an EDTF interval; either end may be open, unknown or partial.</summary>
    public required EventDate During { get; init; }

    /// <summary>Whether the holder was acting only.</summary>
    public bool IsActing { get; init; }

    /// <summary>Where the tenure is written: an address or a citation.</summary>
    public required string Source { get; init; }

    /// <summary>The document that states the tenure.</summary>
    public required DocumentId DefinedBy { get; init; }
}
