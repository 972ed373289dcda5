using Timeline.Ingest.Importing;
using Timeline.Places;

namespace Timeline.Ingest.Checking;

/// <summary>Finds places that would lie within themselves.</summary>
internal static class PlaceCircles
{
    /// <summary>Every place that lies within itself.</summary>
    public static IReadOnlySet<PlaceId> Find(IReadOnlyDictionary<PlaceId, ValueList<PlaceId>> within)
    {
        PlaceId[] places = [.. within.Keys];
        Dictionary<PlaceId, int> index = places.Select((place, i) => (place, i)).ToDictionary(pair => pair.place, pair => pair.i);
        int[][] edges = [.. places.Select(place => within[place].Where(index.ContainsKey).Select(above => index[above]).ToArray())];
        return new StrongComponents(edges).InOrder()
            .Where(component => component.Count > 1 || edges[component[0]].Contains(component[0]))
            .SelectMany(component => component.Select(i => places[i]))
            .ToHashSet();
    }

    /// <summary>The way from a place up to itself, such as <c>a, b, a</c>; null where it does not lie within itself.</summary>
    public static IReadOnlyList<PlaceId>? Through(PlaceId start, Func<PlaceId, IEnumerable<PlaceId>> within)
    {
        var cameFrom = new Dictionary<PlaceId, PlaceId>();
        var open = new Queue<PlaceId>([start]);
        while (open.TryDequeue(out PlaceId place))
        {
            foreach (PlaceId above in within(place))
            {
                if (above == start)
                {
                    return Way(start, place, cameFrom);
                }

                if (cameFrom.TryAdd(above, place))
                {
                    open.Enqueue(above);
                }
            }
        }

        return null;
    }

    private static List<PlaceId> Way(PlaceId start, PlaceId last, Dictionary<PlaceId, PlaceId> cameFrom)
    {
        List<PlaceId> way = [start];
        for (PlaceId place = last; place != start; place = cameFrom[place])
        {
            way.Insert(0, place);
        }

        way.Insert(0, start);
        return way;
    }
}
