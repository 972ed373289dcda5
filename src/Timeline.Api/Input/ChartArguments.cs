using Timeline.Charts;
using Timeline.GraphQL;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Api.Input;

/// <summary>What a chart is asked for.</summary>
/// <param name="During">The span as given; absent for all of time.</param>
/// <param name="Busiest">Whether only the part of the span is drawn where most events are.</param>
/// <param name="Filter">Which events count.</param>
/// <param name="LanesBy">What the lanes stand for.</param>
/// <param name="Lanes">How many lanes besides the pinned.</param>
/// <param name="Pinned">The ids of lanes wanted in any case.</param>
/// <param name="Hidden">The ids of lanes not wanted.</param>
/// <param name="Bins">How many bins.</param>
internal sealed record ChartArguments(
    TimeWindow? During, bool Busiest, EventFilter Filter, LaneKind LanesBy, int Lanes, ValueList<string> Pinned, ValueList<string> Hidden, int Bins)
{
    private const int MaxLanes = 60;

    private const int MaxBins = 1000;

    /// <exception cref="GraphQLException">A number is outside its range, or an id is none of a lane.</exception>
    public static ChartArguments Read(Arguments arguments) => new(
        FilterArguments.During(arguments),
        arguments.Get<bool>("busiest"),
        FilterArguments.ReadBeyondDuring(arguments),
        arguments.Get<LaneKind>("lanesBy"),
        ArgumentValues.Between("lanes", arguments.Get<int>("lanes"), 0, MaxLanes),
        LaneIds(arguments, "pinned", MaxLanes),
        LaneIds(arguments, "hidden", ArgumentValues.MaxIds),
        ArgumentValues.Between("bins", arguments.Get<int>("bins"), 1, MaxBins));

    /// <summary>The span in whole days, parted into bins; null where it has no end and there is no event to end it with.</summary>
    /// <exception cref="GraphQLException">It reaches further than calendars do.</exception>
    public async Task<TimeBins?> PartAsync(TimelineRequest request, CancellationToken cancellation)
    {
        TimeWindow span = During ?? TimeWindow.Everything;
        if (!span.From.IsFinite || !span.To.IsFinite)
        {
            if (await request.Store.FindExtentAsync(cancellation) is not { } extent)
            {
                return null;
            }

            TimePoint from = span.From.IsFinite ? span.From : TimePoint.Min(extent.From, span.To);
            span = new TimeWindow(from, span.To.IsFinite ? span.To : TimePoint.Max(extent.To, from));
        }

        TimeBins bins = InDays(span, Bins)
            ?? throw ArgumentValues.Invalid("during", "it reaches beyond what can be drawn; expected a span within the years -9998 to 9999.");
        return Busiest ? await BusiestOfAsync(bins.Span, request.Counts, cancellation) ?? bins : bins;
    }

    /// <summary>The busiest part of a span, parted into bins; null where that reaches further than calendars do.</summary>
    private async Task<TimeBins?> BusiestOfAsync(TimeWindow span, ArchiveCounts counts, CancellationToken cancellation)
    {
        var coarse = new TimeBins(span, BusiestPart.Bins);
        EventHistogram counted = await counts.OfAsync(coarse, Filter, cancellation);
        return InDays(BusiestPart.Of(coarse, counted.Certain), Bins);
    }

    private static TimeBins? InDays(TimeWindow span, int count) =>
        span.From.ToLocalDate() is { } first && span.To.ToLocalDate() is { } last
            ? new TimeBins(new TimeWindow(TimePoint.StartOf(first), TimePoint.EndOf(last)), count)
            : null;

    private static ValueList<string> LaneIds(Arguments arguments, string name, int most)
    {
        string[] ids = arguments.Get<string[]?>(name) ?? [];
        if (ids.Length > most)
        {
            throw new GraphQLException(TimelineErrorCodes.PageLimit, $"\"{name}\" has {ids.Length} ids; at most {most} may be given.");
        }

        return ids.FirstOrDefault(id => Charts.Lanes.EventsOf(id, default) is null) is { } other
            ? throw ArgumentValues.Invalid(name, $"\"{other}\" is not an id of a lane; expected one of an actor (person:, org:, group:), an office (office:) or a place (place:).")
            : ids.Distinct(StringComparer.Ordinal).ToValueList();
    }
}
