using FsCheck;
using FsCheck.Fluent;
using Timeline.Ingest.Importing;

namespace Timeline.Tests.Ingest;

/// <summary>Which documents of an import are good does not depend on order, batch size, or whether anything is written.</summary>
public sealed class ImportOrderTests
{
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(20230303, 7);

    [Fact]
    public void Good_is_what_is_good_itself_and_relies_on_nothing_bad()
    {
        Gen<Case> cases =
            from count in Gen.Choose(1, 9)
            from relies in Gen.ListOf(Gen.Choose(0, 9), 2 * count)
            from isBad in Gen.ListOf(Gen.Elements(true, false, false, false, false), count)
            from order in Gen.Shuffle([.. Enumerable.Range(0, count)])
            from batch in Gen.Choose(1, count)
            from checksOnly in Gen.Elements(true, false)
            select new Case([.. relies.Chunk(2)], [.. isBad], order, batch, checksOnly);

        Check.One(Some, Prop.ForAll(cases.ToArbitrary(), AgreesAsync));
    }

    private static async Task<bool> AgreesAsync(Case one)
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        DocumentSource[] sources = [.. one.Order.Select(i => DocumentSource.FromText($"{i}.yaml", Text(i, one)))];

        ImportReport report = await store.ImportAsync(new ImportOptions { DocumentsPerBatch = one.Batch, ChecksOnly = one.ChecksOnly }, sources);

        string[] good = [.. report.Documents.Where(document => document.Outcome != DocumentOutcome.Rejected).Select(document => document.Source).Order(StringComparer.Ordinal)];
        return good.SequenceEqual(Good(one).Select(i => $"{i}.yaml").Order(StringComparer.Ordinal));
    }

    /// <summary>A document that defines an actor and claims an event, and relies on an actor and an event of others that may not be there.</summary>
    private static string Text(int i, Case one) => $$"""
        article: { id: "article:a{{i}}", title: A, published: {{(one.IsBad[i] ? "soon" : "2023")}} }
        actors: [{ id: "person:p{{i}}", name: Number {{i}} }]
        claims:
          - event: event:e{{i}}
            kind: VISIT
            title: A
            who: [Number {{one.Relies[i][0]}}]
            topics: []
            counts: [{ what: OTHER, least: 1, over: ["event:e{{one.Relies[i][1]}}"] }]
        """;

    /// <summary>The plain answer: strike out what is bad, and then what relies on what is struck out, until nothing is left to strike out.</summary>
    private static HashSet<int> Good(Case one)
    {
        HashSet<int> good = [.. Enumerable.Range(0, one.IsBad.Length).Where(i => !one.IsBad[i])];
        while (good.RemoveWhere(i => !one.Relies[i].All(good.Contains)) > 0)
        {
        }

        return good;
    }

    private sealed record Case(int[][] Relies, bool[] IsBad, int[] Order, int Batch, bool ChecksOnly);
}
