using System.Collections.Concurrent;
using NodaTime;
using Timeline.Charts;
using Timeline.Events;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Storage;

namespace Timeline.Api.Rows;

/// <summary>A chart with as much of it as was asked for.</summary>
/// <param name="Bins">The span and its bins.</param>
/// <param name="Filter">Which events count.</param>
/// <param name="LanesBy">What the lanes stand for.</param>
internal sealed record ChartRow(TimeBins Bins, EventFilter Filter, LaneKind LanesBy)
{
    private readonly ConcurrentDictionary<(int First, EventParts Parts), Task<MostTold>> _mostTold = [];

    /// <summary>The counts of all events; absent where none of them was asked for.</summary>
    public EventHistogram? Events { get; init; }

    /// <summary>The lanes; empty where they were not asked for.</summary>
    public IReadOnlyList<LaneRow> Lanes { get; set; } = [];

    /// <summary>How many lanes there would be.</summary>
    public int LaneCount { get; set; }

    /// <summary>Whether it is asked which events stand in which lane.</summary>
    public bool TellsLanesOfEvents { get; init; }

    /// <summary>The events told of most, asked of the store once.</summary>
    public Task<MostTold> MostToldAsync(int first, EventParts parts, ITimelineStore store, CancellationToken cancellation) =>
        _mostTold.GetOrAdd((first, parts), key => store.FindMostToldAsync(
            new MostToldQuery
            {
                Span = Bins.Span,
                Filter = Filter,
                Size = key.First,
                Parts = key.Parts,
                Lanes = TellsLanesOfEvents ? Lanes.Select(lane => lane.Of).ToValueList() : [],
            },
            cancellation));

    /// <summary>The same where only their ids matter: whatever parts they were read with will do.</summary>
    public Task<MostTold> MostToldAsync(int first, ITimelineStore store, CancellationToken cancellation) =>
        MostToldAsync(first, _mostTold.Keys.Where(key => key.First == first).Select(key => key.Parts).FirstOrDefault(), store, cancellation);

    /// <summary>The first day.</summary>
    public LocalDate? From => Bins.Span.From.ToLocalDate();

    /// <summary>The last day.</summary>
    public LocalDate? To => Bins.Span.To.ToLocalDate();
}

/// <summary>A lane of a chart.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Position">Where it stands among the chart's lanes, from 0.</param>
/// <param name="Id">The id of what it stands for.</param>
/// <param name="Item">What it stands for: an actor's row, an office or a place.</param>
/// <param name="Of">Its events.</param>
internal sealed record LaneRow(ChartRow Chart, int Position, string Id, object Item, EventsOf Of)
{
    /// <summary>The counts of its events; absent where none of them was asked for.</summary>
    public EventHistogram? Events { get; set; }

    /// <summary>Its name.</summary>
    public string Name => Item switch
    {
        ActorRow row => row.Actor.Name,
        Office office => office.Title,
        Place place => place.Name,
        _ => Id,
    };
}
