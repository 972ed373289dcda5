using Timeline.Charts;
using Timeline.Events;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Tests.Storage;

/// <summary>Random questions behind charts, asked of a store and of the reference.</summary>
internal sealed class ChartQuestions(
    ITimelineStore store, RandomFacts facts, ReferenceCharts reference, StoreQuestions questions, CancellationToken cancellation)
{
    private const int Rounds = 40;

    private static readonly string[] Spans = ["2023-03-03", "2023-02-20/2023-03-05", "2023-02", "2022/2023", "1985/2030", "2023-03-03T10:00:00"];

    private readonly Random _random = new(7);

    /// <summary>Questions of every kind.</summary>
    public async Task AllAsync()
    {
        await HistogramsAsync();
        await LanesAsync();
        await MostToldAsync();
        await FacetsAsync();
        await ExtentAsync();
    }

    public async Task HistogramsAsync()
    {
        int certain = 0;
        for (int round = 0; round < Rounds; round++)
        {
            HistogramQuery query = new()
            {
                Parents = SomeLanes(),
                Filter = MakeFilter(),
                Bins = new TimeBins(Span(), Pick([1, 3, 20, 111, 400])),
            };

            IReadOnlyList<EventHistogram> histograms = await store.FindHistogramsAsync(query, cancellation);

            Assert.Equal(query.Parents.Select(parent => reference.Histogram(parent, query)), histograms);
            certain += histograms.Sum(histogram => histogram.Certain.Max());
        }

        Assert.True(certain > 0, "No bin has a certain event in any round: the facts are too thin to test with.");
    }

    public async Task LanesAsync()
    {
        foreach (LaneKind kind in Enum.GetValues<LaneKind>())
        {
            int found = 0;
            for (int round = 0; round < Rounds / 4; round++)
            {
                var query = new LaneQuery { Kind = kind, Span = Span(), Filter = MakeFilter(), Size = _random.Next(4) };
                LaneRanking all = reference.Lanes(query with { Size = 100 });
                query = query with { Except = all.Lanes.Where(_ => _random.Next(4) == 0).Select(lane => lane.Id).Append("person:nobody").ToValueList() };

                LaneRanking lanes = await store.FindLanesAsync(query, cancellation);

                LaneRanking expected = reference.Lanes(query);
                Assert.Equal(expected.Lanes, lanes.Lanes);
                Assert.Equal(expected.Total, lanes.Total);
                found += lanes.Lanes.Count;
            }

            Assert.True(found > 0, $"No lane of {kind} was found in any round: the facts are too thin to test with.");
        }
    }

    public async Task MostToldAsync()
    {
        for (int round = 0; round < Rounds; round++)
        {
            var query = new MostToldQuery
            {
                Span = Span(),
                Filter = MakeFilter(),
                Size = _random.Next(12),
                Parts = (EventParts)_random.Next((int)EventParts.All + 1),
                Lanes = [.. SomeLanes(), .. SomeLanes()],
            };

            MostTold found = await store.FindMostToldAsync(query, cancellation);

            MostTold expected = reference.MostTold(query);
            Assert.Equal(expected.Events, found.Events);
            Assert.Equal(expected.InLanes, found.InLanes);
        }
    }

    public async Task FacetsAsync()
    {
        for (int round = 0; round < Rounds / 4; round++)
        {
            var query = new FacetQuery
            {
                Facets = Enum.GetValues<Facet>().Where(_ => _random.Next(2) == 0).ToValueList(),
                Filter = round == 0 ? EventFilter.Any : questions.MakeFilter(),
                Size = _random.Next(6),
            };

            IReadOnlyList<IReadOnlyList<FacetCount>> counts = await store.FindFacetsAsync(query, cancellation);

            Assert.Equal(query.Facets.Select(facet => reference.Facet(facet, query)), counts);
        }
    }

    public async Task ExtentAsync() => Assert.Equal(reference.Extent(), await store.FindExtentAsync(cancellation));

    private ValueList<EventsOf> SomeLanes()
    {
        Func<EventsOf> make = _random.Next(5) switch
        {
            0 => () => new EventsOf.Everything(),
            1 => () => new EventsOf.ByOffice(Pick(facts.Offices).Id),
            2 => () => new EventsOf.ByPlace(Pick(facts.Places).Id),
            3 => () => new EventsOf.DirectlyAt(Pick(facts.Places).Id),
            _ => () => new EventsOf.ByActor(Pick(facts.Actors).Id),
        };
        return Enumerable.Range(0, _random.Next(4)).Select(_ => make()).ToValueList();
    }

    private EventFilter MakeFilter() => _random.Next(3) == 0 ? EventFilter.Any with { Likelihood = Pick(Enum.GetValues<Likelihood>()) } : questions.MakeFilter();

    /// <summary>A span that has at least a second for each bin.</summary>
    private TimeWindow Span()
    {
        TimeWindow span = TimeWindow.FromEdtf(Pick(Spans)).Value;
        return span with { To = TimePoint.Max(span.To, span.From.Plus(399)) };
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
