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
        OfficeHolder found = OfficeHolder.Of(_tenures[office], window);
        if (found.Holder is { } holder)
        {
            return holder;
        }

        bool isNobody = found.Candidates.Count == 0;
        string what = isNobody ? $"no tenure says who held {office} on {on.Edtf}" : $"several may have held {office} on {on.Edtf}";
        complaints.Add(word, what, isNobody ? "a tenure for that date, or the person's id" : Complaints.OneOf([.. found.Candidates.Select(candidate => candidate.Value)]));
        return null;
    }
}
