using System.Collections.Frozen;

namespace Timeline.Events;

/// <summary>What a kind of event means.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Description">One sentence that tells it from its neighbours.</param>
/// <param name="IsContact">Whether the participants are in contact with each other.</param>
/// <param name="Plover">The PLOVER event type, with its mode after a colon where PLOVER has one; absent where PLOVER has no such type.</param>
/// <param name="Cameo">The CAMEO code it corresponds to most closely; absent where there is none.</param>
public sealed record EventKindEntry(EventKind Kind, string Description, bool IsContact, string? Plover, string? Cameo);

/// <summary>
/// The catalogue of event kinds: the one place where a kind is described. Contact kinds are PLOVER's CONSULT with its
/// modes; the others are PLOVER's types, split where a diplomatic timeline needs the difference.
/// </summary>
public static class EventKinds
{
    private static readonly EventKindEntry[] Entries =
    [
        Contact(EventKind.Visit, "Somebody goes to see a host or a place; one event, whoever reports it.", "visit", "042"),
        Contact(EventKind.Meeting, "Talks held face to face.", null, "040"),
        Contact(EventKind.Call, "Talks by telephone or video.", "phone", "041"),
        Contact(EventKind.ThirdPlaceMeeting, "Talks in a place that belongs to neither side.", "third-party", "044"),
        Contact(EventKind.MultilateralMeeting, "A meeting of many sides: a summit, a conference, a session.", "multilateral", "040"),
        Contact(EventKind.Mediation, "Somebody brings two sides together.", "mediate", "045"),
        Contact(EventKind.Negotiation, "Talks towards an agreement.", null, "046"),
        Contact(EventKind.Consultation, "Contact whose mode no source tells.", null, "040"),
        Contact(EventKind.Letter, "A letter or message from one to another.", null, "040"),
        Other(EventKind.Statement, "Something is said in public.", null, "010"),
        Other(EventKind.Appeal, "Somebody asks another to do something, or to stop.", "REQUEST", "020"),
        Other(EventKind.Condemnation, "Somebody criticises or condemns another, or what was done.", "ACCUSE", "111"),
        Other(EventKind.Rejection, "A demand, an offer or a plan is refused.", "REJECT", "120"),
        Other(EventKind.Threat, "Somebody threatens another.", "THREATEN", "130"),
        Other(EventKind.Agreement, "An agreement is made or signed.", "AGREE", "057"),
        Other(EventKind.Cooperation, "Two sides act together.", "COOPERATE", "060"),
        Other(EventKind.Support, "Somebody takes another's side.", "SUPPORT", "051"),
        Other(EventKind.Aid, "Help is given: money, goods, arms, shelter.", "AID", "070"),
        Other(EventKind.Concession, "Somebody yields to a demand.", "CONCEDE", "080"),
        Other(EventKind.Retreat, "Forces or people withdraw.", "RETREAT", "087"),
        Other(EventKind.Protest, "People protest in public.", "PROTEST", "140"),
        Other(EventKind.Riot, "A crowd uses violence.", "PROTEST:riot", "145"),
        Other(EventKind.Mobilization, "Forces are made ready or moved.", "MOBILIZE", "150"),
        Other(EventKind.Sanction, "Relations are reduced or sanctions imposed.", "SANCTION", "160"),
        Other(EventKind.Coercion, "People are arrested, expelled or forced.", "COERCE", "170"),
        Other(EventKind.Raid, "Security forces enter a place by force.", "COERCE:raid", "171"),
        Other(EventKind.Attack, "Somebody attacks people or property.", "ASSAULT", "180"),
        Other(EventKind.MilitaryAction, "Armed forces strike or fight.", "ASSAULT", "190"),
        Other(EventKind.Appointment, "Somebody takes or leaves an office.", null, null),
        Other(EventKind.Decision, "An authority decides, approves or enacts.", null, null),
        Other(EventKind.Disclosure, "Something hidden becomes known.", null, null),
        Other(EventKind.Report, "A medium reports something.", null, null),
        Other(EventKind.Forecast, "Somebody expects or predicts something about another event.", null, null),
        Other(EventKind.Dispute, "Two sides are at odds in public.", null, "112"),
        Other(EventKind.Situation, "A state of affairs that lasts.", null, null),
    ];

    private static readonly FrozenDictionary<EventKind, EventKindEntry> ByKind = Entries.ToFrozenDictionary(entry => entry.Kind);

    /// <summary>Every entry, in the catalogue's order.</summary>
    public static IReadOnlyList<EventKindEntry> All => Entries;

    /// <summary>The kinds in which participants are in contact, in the catalogue's order.</summary>
    public static ValueList<EventKind> Contacts { get; } = Entries.Where(entry => entry.IsContact).Select(entry => entry.Kind).ToValueList();

    /// <summary>The entry of a kind.</summary>
    public static EventKindEntry Of(EventKind kind) => ByKind[kind];

    private static EventKindEntry Contact(EventKind kind, string description, string? mode, string cameo) =>
        new(kind, description, IsContact: true, mode is null ? "CONSULT" : "CONSULT:" + mode, cameo);

    private static EventKindEntry Other(EventKind kind, string description, string? plover, string? cameo) =>
        new(kind, description, IsContact: false, plover, cameo);
}
