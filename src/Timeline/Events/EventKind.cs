namespace Timeline.Events;

/// <summary>What happened. The catalogue <see cref="EventKinds"/> says what each kind means and how PLOVER and CAMEO call it.</summary>
public enum EventKind
{
#pragma warning disable CS1591 // each member's meaning stands in the catalogue, which is what clients are shown
    Visit,
    Meeting,
    Call,
    ThirdPlaceMeeting,
    MultilateralMeeting,
    Mediation,
    Negotiation,
    Consultation,
    Letter,
    Statement,
    Appeal,
    Condemnation,
    Rejection,
    Threat,
    Agreement,
    Cooperation,
    Support,
    Aid,
    Concession,
    Retreat,
    Protest,
    Riot,
    Mobilization,
    Sanction,
    Coercion,
    Raid,
    Attack,
    MilitaryAction,
    Appointment,
    Decision,
    Disclosure,
    Report,
    Forecast,
    Dispute,
    Situation,
#pragma warning restore CS1591
}
