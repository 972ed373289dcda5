using Timeline.Actors;
using Timeline.Offices;
using Timeline.Time;

namespace Timeline.Ingest.Checking;

/// <summary>Tells who held an office on a date, where the tenures leave only one answer.</summary>
internal sealed class OfficeHolders(IEnumerable<Tenure> tenures)
{
    private readonly ILookup<OfficeId, Tenure> _tenures = tenures.ToLookup(tenure => tenure.Office);

    /// <summary>
    /// The holder: the only one who may have held the office then, or else the only one who surely held it all the while.
    /// Null with a complaint where there is no date, nobody, or a choice.
    /// </summary>
    public ActorId? Find(Word word, OfficeId office, EventDate? on, Complaints complaints)
    {
        if (on is null)
        {
            complaints.Add(word, $"without a date nobody can tell who held {office}", "the person's id, or a date");
            return null;
        }

        var window = new TimeWindow(on.Bounds.EarliestStart, on.Bounds.LatestEnd);
        Tenure[] possible = [.. _tenures[office].Where(tenure => TimeFilter.Overlaps.Holds(tenure.During.Bounds, window) != Certainty.No)];
        ActorId[] holders = [.. possible.Select(tenure => tenure.Holder).Distinct().Order()];
        ActorId[] certain = [.. possible.Where(tenure => Covers(tenure, window)).Select(tenure => tenure.Holder).Distinct()];
        if (holders.Length == 1 || certain.Length == 1)
        {
            return holders.Length == 1 ? holders[0] : certain[0];
        }

        string what = holders.Length == 0 ? $"no tenure says who held {office} on {on.Edtf}" : $"several may have held {office} on {on.Edtf}";
        complaints.Add(word, what, holders.Length == 0 ? "a tenure for that date, or the person's id" : Complaints.OneOf([.. holders.Select(holder => holder.Value)]));
        return null;
    }

    private static bool Covers(Tenure tenure, TimeWindow window)
    {
        Bounds bounds = tenure.During.Bounds;
        return !bounds.StartUnknown && !bounds.EndUnknown && bounds.LatestStart <= window.From && bounds.EarliestEnd >= window.To;
    }
}
