using Timeline.Actors;
using Timeline.Time;

namespace Timeline.Offices;

/// <summary>Who held an office during a window, as far as its tenures tell.</summary>
/// <param name="Holder">
/// The only one who may have held it, or else the only one who held it throughout for certain; absent where the tenures
/// leave a choice, or nobody.
/// </param>
/// <param name="Candidates">Everyone who may have held it, in id order.</param>
public sealed record OfficeHolder(ActorId? Holder, ValueList<ActorId> Candidates)
{
    /// <summary>Judges the tenures of one office.</summary>
    /// <param name="tenures">Tenures of the office, in any order; those outside the window do not count.</param>
    /// <param name="on">The window, both ends included.</param>
    public static OfficeHolder Of(IEnumerable<Tenure> tenures, TimeWindow on)
    {
        Tenure[] possible = [.. tenures.Where(tenure => TimeFilter.Overlaps.Holds(tenure.During.Bounds, on) != Certainty.No)];
        ActorId[] candidates = [.. possible.Select(tenure => tenure.Holder).Distinct().Order()];
        ActorId[] certain = [.. possible.Where(tenure => Covers(tenure.During.Bounds, on)).Select(tenure => tenure.Holder).Distinct()];
        ActorId? holder = candidates.Length == 1 ? candidates[0] : certain.Length == 1 ? certain[0] : null;
        return new OfficeHolder(holder, [.. candidates]);
    }

    private static bool Covers(Bounds tenure, TimeWindow on) =>
        !tenure.StartUnknown && !tenure.EndUnknown && tenure.LatestStart <= on.From && tenure.EarliestEnd >= on.To;
}
