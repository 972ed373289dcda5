using Timeline.Actors;
using Timeline.Claims;
using Timeline.Offices;

namespace Timeline.Events;

/// <summary>An actor's part in an event.</summary>
public sealed record Participation
{
    /// <summary>Who took part.</summary>
    public required ActorId Actor { get; init; }

    /// <summary>In what role.</summary>
    public ParticipantRole Role { get; init; } = ParticipantRole.Participant;

    /// <summary>The office held on that date, as far as a source tells.</summary>
    public OfficeId? Office { get; init; }

    /// <summary>On whose behalf the actor acted.</summary>
    public ActorId? OnBehalfOf { get; init; }

    /// <summary>
    /// Whether the part itself is certain: in "airstrikes attributed to Israel" the event is actual and the part alleged.
    /// </summary>
    public Modality Modality { get; init; } = Modality.Actual;

    /// <summary>The source's own words for the actor: "the premier", "his Israeli counterpart".</summary>
    public string? Words { get; init; }
}
