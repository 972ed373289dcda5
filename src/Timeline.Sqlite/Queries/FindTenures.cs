using Timeline.Offices;
using Timeline.Sqlite.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>Answers questions for tenures.</summary>
internal static class FindTenures
{
    private static readonly ListOrder Order = new("es", "ls", "ee", "le", "office", "holder");
    private static readonly ListStatement InOffice = new("find-tenures-in-office", "count-tenures-in-office", Order);
    private static readonly ListStatement ByHolder = new("find-tenures-by-holder", "count-tenures-by-holder", Order);

    /// <summary>The lists that questions are answered from.</summary>
    public static IEnumerable<ListStatement> Lists => [InOffice, InOffice with { OnTime = TimeFilter.Overlaps }, ByHolder, ByHolder with { OnTime = TimeFilter.Overlaps }];

    public static IReadOnlyList<Slice<Tenure>> Answer(Session session, TenureQuery query)
    {
        var slices = new List<Slice<Tenure>>(query.Parents.Count);
        foreach (TenuresOf[] parents in query.Parents.Chunk(Chunks.Size))
        {
            ListStatement list = parents[0] is TenuresOf.InOffice ? InOffice : ByHolder;
            slices.AddRange((list with { OnTime = query.On is null ? null : TimeFilter.Overlaps }).ReadSlices(
                session, parents.Length, query.Page,
                [("@parents", Json.Texts(parents.Select(KeyOf))), .. query.On.Values()],
                FromValues(query.Page.From), DefinitionRows.ReadTenure));
        }

        return slices;
    }

    private static string KeyOf(TenuresOf parent) => parent switch
    {
        TenuresOf.InOffice office => office.Office.Value,
        TenuresOf.ByHolder holder => holder.Holder.Value,
        _ => throw new ArgumentException($"{parent.GetType().Name} is not a list of tenures.", nameof(parent)),
    };

    private static IEnumerable<(string, object?)> FromValues(TenureKey? from) => from is { } key
        ? Order.Values(
            key.Bounds.EarliestStart.Seconds, key.Bounds.LatestStart.Seconds, key.Bounds.EarliestEnd.Seconds, key.Bounds.LatestEnd.Seconds,
            key.Office.Value, key.Holder.Value)
        : [];
}
