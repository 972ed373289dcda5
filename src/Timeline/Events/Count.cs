using Timeline.Actors;

namespace Timeline.Events;

/// <summary>A number a source gives, with bounds: "dozens", "several", "three Israelis killed in two attacks".</summary>
public sealed record Count
{
    /// <summary>What is counted.</summary>
    public required CountOf What { get; init; }

    /// <summary>At least so many; zero or more.</summary>
    public required int Least { get; init; }

    /// <summary>At most so many, not below <see cref="Least"/>; absent when the source sets no upper bound.</summary>
    public int? Most { get; init; }

    /// <summary>Who is counted, where they are an actor of their own.</summary>
    public ActorId? Who { get; init; }

    /// <summary>
    /// Every event the number covers, in id order, the event itself included. More than one: the number is joint and
    /// must not be added up over them.
    /// </summary>
    public required ValueList<EventId> Over { get; init; }

    /// <summary>The source's own words.</summary>
    public string? Words { get; init; }
}
