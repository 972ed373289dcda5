using Timeline.Neo4j.Graph;
using Timeline.Offices;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>Answers questions for tenures.</summary>
internal static class FindTenures
{
    private static readonly ListStatement InOffice = new("find-tenures", "count-tenures", "officeKey");
    private static readonly ListStatement ByHolder = new("find-tenures", "count-tenures", "holderKey");

    /// <summary>The lists that questions are answered from.</summary>
    public static IEnumerable<ListStatement> Lists => [InOffice, InOffice with { OnTime = TimeFilter.Overlaps }, ByHolder, ByHolder with { OnTime = TimeFilter.Overlaps }];

    public static Task<IReadOnlyList<Slice<Tenure>>> AnswerAsync(ICypherTransport transport, Dataset dataset, TenureQuery query, CancellationToken cancellation)
    {
        bool isInOffice = query.Parents is [TenuresOf.InOffice, ..];
        ListStatement list = (isInOffice ? InOffice : ByHolder) with { OnTime = query.On is null ? null : TimeFilter.Overlaps };
        return new ListQuestion<Tenure>(
            list.Find(query.Page.IsBackward), list.Count(),
            [.. query.Parents.Select(parent => KeyRange.Of(dataset, OwnerOf(parent)).For(query.Page, key => Place(key, isInOffice)).ToParent())],
            DefinitionRecords.ReadTenure)
        {
            Values = query.On.Values(),
            IsCertain = tenure => query.On is not { } window || TimeFilter.Overlaps.Holds(tenure.During.Bounds, window) == Certainty.Yes,
        }.AskAsync(transport, dataset, query.Page, cancellation);
    }

    private static string OwnerOf(TenuresOf parent) => parent switch
    {
        TenuresOf.InOffice office => office.Office.Value,
        TenuresOf.ByHolder holder => holder.Holder.Value,
        _ => throw new ArgumentException($"{parent.GetType().Name} is not a list of tenures.", nameof(parent)),
    };

    /// <summary>The date, and whoever the list is not about.</summary>
    private static string Place(TenureKey key, bool isInOffice) =>
        SortText.Of(key.Bounds) + Dataset.Mark + (isInOffice ? key.Holder.Value : key.Office.Value);
}
