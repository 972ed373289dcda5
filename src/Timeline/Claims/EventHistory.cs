using Timeline.Events;
using Timeline.Storage;

namespace Timeline.Claims;

/// <summary>
/// How an event became what it is: the fold after each of its active claims, in the order in which they became known.
/// </summary>
public static class EventHistory
{
    /// <summary>Tells the history of an event from all its claims.</summary>
    /// <param name="claims">The claims about one event, in any order and state; only active ones take part.</param>
    /// <returns>One step for each active claim, oldest first; empty without any.</returns>
    public static IReadOnlyList<HistoryStep> Of(IEnumerable<Claim> claims)
    {
        var known = new List<Claim>();
        var steps = new List<HistoryStep>();
        Event? before = null;
        foreach (Claim claim in claims.Where(claim => claim.Status.State == ClaimState.Active).OrderBy(ClaimKey.Of))
        {
            known.Add(claim);
            if (Fold.ToEvent(known) is { } after)
            {
                steps.Add(new HistoryStep(claim.Id, after, Differences(before, after)));
                before = after;
            }
        }

        return steps;
    }

    private static ValueList<EventAspect> Differences(Event? before, Event after)
    {
        (EventAspect Aspect, bool Differs)[] aspects =
        [
            (EventAspect.Kind, before?.Kind != after.Kind || before.Form != after.Form),
            (EventAspect.Title, before?.Title != after.Title),
            (EventAspect.Modality, before?.Modality != after.Modality),
            (EventAspect.When, before?.When != after.When),
            (EventAspect.Where, !after.Places.Equals(before?.Places ?? [])),
            (EventAspect.Who, !after.Participations.Equals(before?.Participations ?? [])),
            (EventAspect.About, !after.Topics.Equals(before?.Topics ?? [])),
            (EventAspect.HowMany, !after.Counts.Equals(before?.Counts ?? [])),
        ];
        return aspects.Where(aspect => aspect.Differs).Select(aspect => aspect.Aspect).ToValueList();
    }
}

/// <summary>One step of an event's history.</summary>
/// <param name="Claim">The claim that became known.</param>
/// <param name="After">The event as it was known from then on.</param>
/// <param name="Changed">What of the event the claim changed, or gave for the first time; empty when it only confirmed.</param>
public sealed record HistoryStep(ClaimId Claim, Event After, ValueList<EventAspect> Changed);

/// <summary>A side of an event that a claim can change.</summary>
public enum EventAspect
{
    /// <summary>Its kind or form.</summary>
    Kind,

    /// <summary>Its title.</summary>
    Title,

    /// <summary>Its modality: a plan that came true, a report denied.</summary>
    Modality,

    /// <summary>Its date.</summary>
    When,

    /// <summary>Its places.</summary>
    Where,

    /// <summary>Its participations.</summary>
    Who,

    /// <summary>Its topics.</summary>
    About,

    /// <summary>Its counts.</summary>
    HowMany,
}
