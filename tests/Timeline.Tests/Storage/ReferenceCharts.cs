using Timeline.Actors;
using Timeline.Charts;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Tests.Storage;

/// <summary>The questions behind charts, each bin and each lane counted for itself.</summary>
internal sealed class ReferenceCharts(ReferenceStore facts, ReferenceAnswers answers)
{
    public EventHistogram Histogram(EventsOf of, HistogramQuery query)
    {
        EventFilter filter = query.Filter;
        Event[] passing = [.. OnSpan(of, filter, query.Bins.Span)];
        TimeWindow[] bins = [.. Enumerable.Range(0, query.Bins.Count).Select(query.Bins.WindowOf)];
        return new EventHistogram(
            bins.Select(bin => passing.Count(candidate => TimeFilter.Overlaps.Holds(candidate.Bounds, bin) != Certainty.No)).ToValueList(),
            bins.Select(bin => passing.Count(candidate => IsCertain(candidate, filter) && TimeFilter.Overlaps.Holds(candidate.Bounds, bin) == Certainty.Yes)).ToValueList(),
            passing.Length,
            passing.Count(candidate => IsCertain(candidate, filter) && TimeFilter.Overlaps.Holds(candidate.Bounds, query.Bins.Span) == Certainty.Yes),
            answers.Events(of, filter).Count(HasNoBound));
    }

    public LaneRanking Lanes(LaneQuery query)
    {
        LaneCount[] lanes =
        [
            .. OwnersOf(query.Kind)
                .Where(owner => !query.Except.Contains(owner.Id))
                .Select(owner => new LaneCount(owner.Id, OnSpan(owner.Events, query.Filter, query.Span).Count()))
                .Where(lane => lane.Events > 0)
                .OrderByDescending(lane => lane.Events).ThenBy(lane => lane.Id, StringComparer.Ordinal),
        ];
        return new LaneRanking([.. lanes.Take(query.Size)], lanes.Length);
    }

    public MostTold MostTold(MostToldQuery query)
    {
        Event[] events =
        [
            .. OnSpan(new EventsOf.Everything(), query.Filter, query.Span)
                .OrderByDescending(found => found.ClaimCount).ThenBy(found => found.SortKey).Take(query.Size),
        ];
        return new MostTold(
            [.. events.Select(found => found.Only(query.Parts))],
            [.. query.Lanes.Select(lane => InLane(lane, events))]);
    }

    public IReadOnlyList<FacetCount> Facet(Facet facet, FacetQuery query)
    {
        EventFilter others = query.Filter.Without(facet);
        IEnumerable<(string Value, EventFilter Chosen)> choices = facet switch
        {
            Timeline.Storage.Facet.Kind => Members<EventKind>(kind => others with { Kinds = [kind] }),
            Timeline.Storage.Facet.Form => Members<EventForm>(form => others with { Forms = [form] }),
            Timeline.Storage.Facet.Modality => Members<Modality>(modality => others with { Modalities = [modality] }),
            Timeline.Storage.Facet.Precision => Members<Precision>(precision => others with { Precisions = [precision] }),
            Timeline.Storage.Facet.Publisher => facts.Actors.Keys.Select(actor => (actor.Value, others with { Publishers = [actor] })),
            Timeline.Storage.Facet.Place => facts.Places.Keys.Select(place => (place.Value, others with { Places = [place] })),
            Timeline.Storage.Facet.Actor => facts.Actors.Keys.Select(actor => (actor.Value, others with { Actors = [actor] })),
            _ => facts.Topics.Keys.Select(topic => (topic.Value, others with { Topics = [topic] })),
        };
        return
        [
            .. choices.Select(choice => (choice.Value, Total: answers.TotalOfEvents(new EventsOf.Everything(), choice.Chosen)))
                .Select(choice => new FacetCount(
                    choice.Value, others.Likelihood == Likelihood.Certain ? choice.Total.Certain : choice.Total.Possible, choice.Total.Certain))
                .Where(count => count.Events > 0)
                .OrderByDescending(count => count.Events).ThenBy(count => count.Value, StringComparer.Ordinal)
                .Take(query.Size),
        ];
    }

    public TimeWindow? Extent()
    {
        TimePoint[] bounds =
        [
            .. facts.Events.Values.SelectMany(dated => new[] { dated.Bounds.EarliestStart, dated.Bounds.LatestEnd }).Where(TimeWindow.Calendar.Contains),
        ];
        return bounds.Length == 0 ? null : new TimeWindow(bounds.Min(), bounds.Max());
    }

    private EventId[] InLane(EventsOf lane, Event[] events)
    {
        var members = answers.Events(lane, EventFilter.Any).Select(member => member.Id).ToHashSet();
        return [.. events.Select(found => found.Id).Where(members.Contains)];
    }

    private IEnumerable<Event> OnSpan(EventsOf of, EventFilter filter, TimeWindow span) =>
        answers.Events(of, filter.Sharing(span)).Where(candidate => !HasNoBound(candidate));

    private static bool IsCertain(Event candidate, EventFilter filter) =>
        filter.When.All(condition => condition.Relation.Holds(candidate.Bounds, condition.Window) == Certainty.Yes);

    private static bool HasNoBound(Event candidate) =>
        candidate.Bounds is { EarliestStart.IsFinite: false, LatestStart.IsFinite: false, EarliestEnd.IsFinite: false, LatestEnd.IsFinite: false } bounds
        && bounds.LatestStart == TimePoint.End && bounds.EarliestEnd == TimePoint.Beginning;

    private static IEnumerable<(string Value, EventFilter Chosen)> Members<TMember>(Func<TMember, EventFilter> choose) where TMember : struct, Enum =>
        Enum.GetValues<TMember>().Select(member => (member.ToString(), choose(member)));

    private IEnumerable<(string Id, EventsOf Events)> OwnersOf(LaneKind kind) => kind switch
    {
        LaneKind.Person => Actors(actor => actor.Kind == ActorKind.Person),
        LaneKind.Organization => Actors(actor => actor.Kind != ActorKind.Person),
        LaneKind.Office => facts.Offices.Keys.Select(office => (office.Value, (EventsOf)new EventsOf.ByOffice(office))),
        LaneKind.Country => facts.Places.Values.Where(place => place.Kind == PlaceKind.Country)
            .Select(place => (place.Id.Value, (EventsOf)new EventsOf.ByPlace(place.Id))),
        _ => facts.Places.Keys.Select(place => (place.Value, (EventsOf)new EventsOf.DirectlyAt(place))),
    };

    private IEnumerable<(string Id, EventsOf Events)> Actors(Func<Actor, bool> wanted) =>
        facts.Actors.Values.Where(wanted).Select(actor => (actor.Id.Value, (EventsOf)new EventsOf.ByActor(actor.Id)));
}
