using Timeline.Claims;
using Timeline.Events;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>Counts events by what a filter could ask for: one statement for each facet, all sent together.</summary>
internal static class FindFacets
{
    /// <summary>More than any enumeration has members: these are put in order by the names that the program gives them.</summary>
    private const int AllMembers = 1_000;

    public static async Task<IReadOnlyList<IReadOnlyList<FacetCount>>> AnswerAsync(
        ICypherTransport transport, Dataset dataset, FacetQuery query, CancellationToken cancellation)
    {
        CypherRead<FacetCount>[] reads = [.. query.Facets.Select(facet => ReadOf(dataset, facet, query))];
        if (reads.Length > 0)
        {
            await transport.ReadAllAsync(reads, cancellation);
        }

        return [.. reads.Select(read => (IReadOnlyList<FacetCount>)[.. read.Rows.Order(FacetCount.Order).Take(query.Size)])];
    }

    /// <summary>The file that leads from events to the values of a facet.</summary>
    public static string ValuesOf(Facet facet) => facet switch
    {
        Facet.Kind => "facet-kind",
        Facet.Form => "facet-form",
        Facet.Modality => "facet-modality",
        Facet.Precision => "facet-precision",
        Facet.Publisher => "facet-publisher",
        Facet.Place => "facet-place",
        Facet.Actor => "facet-actor",
        Facet.Topic => "facet-topic",
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };

    private static CypherRead<FacetCount> ReadOf(Dataset dataset, Facet facet, FacetQuery query)
    {
        EventFilter filter = query.Filter.Without(facet);
        Func<string, string> nameOf = facet switch
        {
            Facet.Kind => text => EnumNames<EventKind>.Parse(text).ToString(),
            Facet.Form => text => EnumNames<EventForm>.Parse(text).ToString(),
            Facet.Modality => text => EnumNames<Modality>.Parse(text).ToString(),
            Facet.Precision => text => EnumNames<Precision>.Parse(text).ToString(),
            _ => text => text,
        };
        return new CypherRead<FacetCount>(
            dataset.With(
                ChartStatements.Text(ChartStatements.ShapeOf("find-facets", EventList.Everything, filter, ValuesOf(facet))),
                [
                    ("parents", new[] { KeyRange.Of(dataset).ToParent(TimeReach.Of(filter.When)) }),
                    ("limit", facet <= Facet.Precision ? AllMembers : query.Size),
                    .. EventConditions.Values(filter),
                ]),
            (ref record) => new FacetCount(nameOf(record.ReadString()), record.ReadInt32(), record.ReadInt32()));
    }
}
