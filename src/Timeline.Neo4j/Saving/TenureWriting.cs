using Timeline.Articles;
using Timeline.Neo4j.Graph;
using Timeline.Offices;

namespace Timeline.Neo4j.Saving;

/// <summary>Keeps the tenures that documents state; a document's new revision replaces those of the former.</summary>
internal sealed class TenureWriting(Dataset dataset, Known known, Writes writes)
{
    /// <returns>How many tenures are new.</returns>
    public int Save(IReadOnlyList<DocumentId> changed, IEnumerable<Tenure> tenures)
    {
        ILookup<DocumentId, Tenure> stated = tenures.ToLookup(tenure => tenure.DefinedBy);
        DocumentId[] restated =
            [.. changed.Concat(stated.Select(group => group.Key)).Distinct().Order().Where(document => !known.Tenures[document].SequenceEqual(stated[document]))];
        Tenure[] now = [.. restated.SelectMany(document => stated[document])];

        writes.Add("delete-tenures", restated.Texts());
        writes.AddExpecting(
            "insert-tenures", [.. restated.SelectMany(document => stated[document].Select(RowOf))], "Some tenure names an office or a holder");
        writes.Add(
            "list-tenures",
            [
                .. now.Concat(restated.SelectMany(document => known.Tenures[document])).Select(tenure => (tenure.Holder, tenure.Office)).Distinct().Order()
                    .Select(pair => new Dictionary<string, object?> { ["holder"] = pair.Holder.Value, ["office"] = pair.Office.Value }),
            ]);
        return restated.Sum(document => stated[document].Except(known.Tenures[document]).Count());
    }

    private Dictionary<string, object?> RowOf(Tenure tenure, int position)
    {
        var properties = new Dictionary<string, object?>
        {
            ["isActing"] = tenure.IsActing,
            ["source"] = tenure.Source,
            ["definedBy"] = tenure.DefinedBy.Value,
            ["position"] = position,
            ["sort"] = SortText.Of(tenure.During.Bounds),
            ["documentKey"] = dataset.Key(tenure.DefinedBy.Value),
        };
        properties.AddDate(tenure.During);
        properties.AddBounds(tenure.During.Bounds);
        return new Dictionary<string, object?>
        {
            ["holder"] = tenure.Holder.Value,
            ["office"] = tenure.Office.Value,
            ["earliestStart"] = DateProperties.Day(tenure.During.Bounds.EarliestStart),
            ["latestEnd"] = DateProperties.Day(tenure.During.Bounds.LatestEnd),
            ["properties"] = properties,
        };
    }
}
