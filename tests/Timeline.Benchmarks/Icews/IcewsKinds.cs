using Timeline.Events;

namespace Timeline.Benchmarks.Icews;

/// <summary>What kind of event a relation of ICEWS is, by the words of its name; the first that fits.</summary>
internal static class IcewsKinds
{
    private static readonly (string Words, EventKind Kind)[] ByWords =
    [
        ("visit", EventKind.Visit), ("by telephone", EventKind.Call), ("third location", EventKind.ThirdPlaceMeeting), ("Mediate", EventKind.Mediation),
        ("Engage in negotiation", EventKind.Negotiation), ("Consult", EventKind.Consultation), ("Meet", EventKind.Meeting),
        ("Sign formal agreement", EventKind.Agreement), ("cooperat", EventKind.Cooperation), ("Praise", EventKind.Support), ("aid", EventKind.Aid),
        ("Appeal", EventKind.Appeal), ("appeal", EventKind.Appeal), ("Demand", EventKind.Appeal), ("Reject", EventKind.Rejection), ("Accuse", EventKind.Condemnation),
        ("Criticize", EventKind.Condemnation), ("Threaten", EventKind.Threat), ("Yield", EventKind.Concession), ("Ease", EventKind.Concession),
        ("Demonstrate", EventKind.Protest), ("riot", EventKind.Riot), ("Mobilize", EventKind.Mobilization), ("sanctions", EventKind.Sanction),
        ("Arrest", EventKind.Coercion), ("Expel", EventKind.Coercion), ("military force", EventKind.MilitaryAction), ("fight", EventKind.MilitaryAction),
        ("violence", EventKind.Attack), ("Abduct", EventKind.Attack), ("bomb", EventKind.Attack), ("Kill", EventKind.Attack),
    ];

    public static EventKind Of(string relation)
    {
        foreach (var (words, kind) in ByWords)
            if (relation.Contains(words, StringComparison.Ordinal))
                return kind;
        return EventKind.Statement;
    }
}
