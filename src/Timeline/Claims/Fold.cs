using Timeline.Events;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Claims;

/// <summary>
/// Turns claims into the event they amount to. A pure function: the same claims give the same event, in whatever order
/// they come and on whatever store.
/// </summary>
public static class Fold
{
    /// <summary>
    /// Folds the claims about one event.
    /// <list type="bullet">
    /// <item>Only active claims count; without any there is no event.</item>
    /// <item>The claims of the heaviest modality (<see cref="Modalities.Weight"/>) decide what happened; an outcome
    /// therefore replaces its plan. Lighter claims fill in what the deciding ones leave open.</item>
    /// <item>Among the deciding claims the one known last gives kind, form, title and modality.</item>
    /// <item>The date is the narrowest that a deciding claim gives; of equally narrow ones the one known last.</item>
    /// <item>Places, participations, topics and counts are gathered from all deciding claims, without repetition.</item>
    /// </list>
    /// </summary>
    /// <param name="claims">Claims about one event, in any order and state.</param>
    /// <returns>The event with all its parts, or null when no claim is active.</returns>
    /// <exception cref="ArgumentException">The claims are about different events.</exception>
    public static Event? ToEvent(IEnumerable<Claim> claims)
    {
        Claim[] active = [.. claims.Where(claim => claim.Status.State == ClaimState.Active).OrderByDescending(ClaimKey.Of)];
        if (active.Length == 0)
        {
            return null;
        }

        EventId id = active[0].Event;
        if (Array.Exists(active, claim => claim.Event != id))
        {
            throw new ArgumentException("The claims are about different events.", nameof(claims));
        }

        ClaimContent[][] ranks = Ranks(active);
        ClaimContent[] byWeight = [.. ranks.SelectMany(rank => rank)];
        return new Event
        {
            Id = id,
            Kind = First(byWeight, content => content.Kind) ?? EventKind.Situation,
            Form = First(byWeight, content => content.Form) ?? EventForm.Occurrence,
            Title = byWeight.Select(content => content.Title).FirstOrDefault(title => title is not null) ?? id.Value,
            Modality = ranks[0][0].Modality,
            IsDisputed = IsDisputed(active, ranks[0]),
            When = ranks.Select(NarrowestDate).FirstOrDefault(date => date is not null),
            ClaimCount = active.Length,
            Places = Gather(ranks, content => content.Places, place => place),
            Participations = Gather(ranks, content => content.Participations, part => (part.Actor, part.Role)),
            Topics = Gather(ranks, content => content.Topics, topic => topic),
            Counts = Gather(ranks, content => content.Counts, count => count),
            Articles = active.Select(claim => claim.Article).Distinct().Order().ToValueList(),
        };
    }

    /// <summary>The dates between which the deciding claims disagree.</summary>
    /// <param name="claims">Claims about one event, in any order and state.</param>
    /// <returns>
    /// The event's own date first, then the others, the one known first in front, each EDTF text with its reading once; empty
    /// where no two of them exclude each other.
    /// </returns>
    public static IReadOnlyList<EventDate> ConflictingDates(IEnumerable<Claim> claims)
    {
        ClaimContent[] deciding = Ranks([.. claims.Where(claim => claim.Status.State == ClaimState.Active).OrderByDescending(ClaimKey.Of)]).FirstOrDefault([]);
        return NarrowestDate(deciding) is { } own && DatesExclude(deciding)
            ? [.. deciding.Select(content => content.When).OfType<EventDate>().Reverse().Prepend(own).DistinctBy(date => (date.Edtf, date.Reading))]
            : [];
    }

    private static ClaimContent[][] Ranks(Claim[] active) =>
    [
        .. active.Select(claim => claim.Content).GroupBy(content => content.Modality.Weight())
            .OrderByDescending(rank => rank.Key).Select(rank => rank.ToArray()),
    ];

    private static T? First<T>(ClaimContent[] contents, Func<ClaimContent, T?> value) where T : struct =>
        contents.Select(value).FirstOrDefault(candidate => candidate is not null);

    private static bool IsDisputed(Claim[] active, ClaimContent[] deciding) =>
        (active.Any(claim => claim.Content.Modality == Modality.Denied) && deciding[0].Modality != Modality.Denied)
        || (deciding.Any(content => content.Modality.TellsThatItHappened()) && deciding.Any(content => content.Modality.TellsThatItDidNot()))
        || DatesExclude(deciding);

    private static bool DatesExclude(ClaimContent[] deciding)
    {
        Bounds[] dates = [.. deciding.Select(content => content.When).OfType<EventDate>().Select(date => date.Bounds)];
        return dates.Length > 1
            && dates.Max(date => date.EarliestStart) > dates.Min(date => date.LatestEnd);
    }

    private static EventDate? NarrowestDate(ClaimContent[] knownLastFirst) =>
        knownLastFirst.Select(content => content.When).OfType<EventDate>().MinBy(date => Width(date.Bounds));

    private static UInt128 Width(Bounds bounds) =>
        (UInt128)((Int128)bounds.LatestEnd.Seconds - bounds.EarliestStart.Seconds);

    /// <summary>The values of the first rank that gives any, oldest claim first, each key once (known last wins).</summary>
    private static ValueList<T> Gather<T, TKey>(ClaimContent[][] ranks, Func<ClaimContent, ValueList<T>> values, Func<T, TKey> key)
        where TKey : notnull
    {
        ClaimContent[] rank = Array.Find(ranks, contents => contents.Any(content => values(content).Count > 0)) ?? [];
        var newest = new Dictionary<TKey, T>();
        var order = new List<TKey>();
        foreach (T value in rank.Reverse().SelectMany(values))
        {
            if (!newest.ContainsKey(key(value)))
            {
                order.Add(key(value));
            }

            newest[key(value)] = value;
        }

        return order.Select(k => newest[k]).ToValueList();
    }
}
