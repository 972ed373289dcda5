using Timeline.Claims;
using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>Counts events by what a filter could ask for.</summary>
internal static class FindFacets
{
    /// <summary>The facets that stand in an event's own row, with their columns in <c>list-features.sql</c>.</summary>
    private static readonly Dictionary<Facet, (int Column, string[] Names)> Features = new()
    {
        [Facet.Kind] = (0, Enum.GetNames<EventKind>()),
        [Facet.Form] = (1, Enum.GetNames<EventForm>()),
        [Facet.Modality] = (2, Enum.GetNames<Modality>()),
        [Facet.Precision] = (3, Enum.GetNames<Precision>()),
    };

    public static IReadOnlyList<IReadOnlyList<FacetCount>> Answer(Session session, FacetQuery query)
    {
        var counts = new Dictionary<Facet, IReadOnlyList<FacetCount>>();
        // Most facets have no condition of their own, so that one walk through the events counts them all.
        foreach (var facets in query.Facets.Where(Features.ContainsKey).Distinct().GroupBy(query.Filter.Without))
        {
            CountFeatures(session, facets.Key, [.. facets], query.Size, counts);
        }

        foreach (Facet facet in query.Facets.Where(facet => !Features.ContainsKey(facet)).Distinct())
        {
            counts[facet] = FindOwners.Facet(session, facet, query.Filter.Without(facet), query.Size);
        }

        return [.. query.Facets.Select(facet => counts[facet])];
    }

    private static void CountFeatures(
        Session session, EventFilter filter, Facet[] facets, int size, Dictionary<Facet, IReadOnlyList<FacetCount>> counts)
    {
        (int Column, string[] Names)[] features = [.. facets.Select(facet => Features[facet])];
        var events = features.Select(feature => new (int All, int Certain)[feature.Names.Length]).ToArray();
        session.ForEach(
            ChartStatements.Text(ChartStatements.ShapeOf("list-features", "", filter)),
            row =>
            {
                int certain = (int)row.Number(4);
                for (int i = 0; i < features.Length; i++)
                {
                    int member = (int)row.Number(features[i].Column);
                    if (member >= 0)
                    {
                        events[i][member].All++;
                        events[i][member].Certain += certain;
                    }
                }
            },
            [.. EventConditions.Values(filter)]);
        for (int i = 0; i < facets.Length; i++)
        {
            string[] names = features[i].Names;
            counts[facets[i]] =
            [
                .. events[i].Select((count, member) => new FacetCount(names[member], count.All, count.Certain))
                    .Where(count => count.Events > 0).Order(FacetCount.Order).Take(size),
            ];
        }
    }
}
