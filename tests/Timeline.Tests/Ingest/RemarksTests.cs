using Timeline.Ingest.Importing;

namespace Timeline.Tests.Ingest;

/// <summary>What a check points out in documents that are good.</summary>
public sealed class RemarksTests
{
    [Fact]
    public async Task Claim_without_a_quote_is_pointed_out() => Assert.Equal(
        ["test.yaml:2:19: note: no quote supports the claim about event:a."],
        await RemarksAsync("""
            article: { id: "article:a", title: A, published: 2023-03-03 }
            claims: [{ event: "event:a", kind: VISIT, title: A, when: 2023-03-03 }, { event: "event:b", kind: VISIT, title: B, quotes: [b] }]
            """));

    [Fact]
    public async Task Event_told_as_actual_before_it_happened_is_pointed_out() => Assert.Equal(
        ["test.yaml:3:14: note: event:a is told as ACTUAL, and 2023-03-04 is after the publication on 2023-03-03."],
        await RemarksAsync("""
            article: { id: "article:a", title: A, published: 2023-03-03 }
            claims:
              - { event: "event:a", kind: VISIT, title: A, quotes: [a], when: 2023-03-04 }
              - { event: "event:b", kind: VISIT, title: B, quotes: [b], when: 2023-03-04, modality: PLANNED }
              - { event: "event:c", kind: VISIT, title: C, quotes: [c], when: 2023-03 }
            """));

    [Fact]
    public async Task Dates_and_order_that_contradict_each_other_are_pointed_out() => Assert.Equal(
        ["test.yaml:3:14: note: the dates and the order of event:a, event:b and event:c contradict each other."],
        await RemarksAsync("""
            article: { id: "article:a", title: A, published: 2023-03-03 }
            claims:
              - { event: "event:a", kind: VISIT, title: A, quotes: [a], when: 2023-03-01, relations: [{ kind: BEFORE, event: "event:b" }] }
              - { event: "event:b", kind: VISIT, title: B, quotes: [b], when: "[2023-02-01..2023-03-31]", relations: [{ kind: BEFORE, event: "event:c" }] }
              - { event: "event:c", kind: VISIT, title: C, quotes: [c], when: 2023-02 }
            """));

    [Fact]
    public async Task Words_that_usually_mean_another_date_are_pointed_out() => Assert.Equal(
        [
            "test.yaml:3:14: note: \"last week\" said on 2023-03-03 usually means [2023-02-20..2023-02-26] (ISO week before the week of publication), which excludes 2023-03-01.",
            "test.yaml:7:14: note: \"last week\" said on 2023-02-10 usually means [2023-01-30..2023-02-05] (ISO week before the week of publication), which excludes 2023-02-21.",
        ],
        await RemarksAsync("""
            article: { id: "article:a", title: A, published: 2023-03-03 }
            claims:
              - { event: "event:a", kind: VISIT, title: A, quotes: [a], when: { edtf: 2023-03-01, words: last week } }
              - { event: "event:b", kind: VISIT, title: B, quotes: [b], when: { edtf: 2023-02-21, words: last week } }
              - { event: "event:c", kind: VISIT, title: C, quotes: [c], when: { edtf: 2023-03-05, words: on Sunday }, modality: PLANNED }
              - { event: "event:d", kind: VISIT, title: D, quotes: [d], when: { edtf: 2023-01-01, words: one fine day } }
              - { event: "event:e", kind: VISIT, title: E, quotes: [e], when: { edtf: 2023-02-21, words: last week, anchor: 2023-02-10 } }
            """));

    [Fact]
    public async Task Seed_documents_give_no_cause_for_remarks()
    {
        await using ImportStore store = await ImportStore.CreateAsync();

        ImportReport report = await store.ImportAsync(new ImportOptions { ChecksOnly = true }, ImportStore.Seed);

        Assert.Empty(report.Documents.SelectMany(document => document.Remarks.Select(remark => remark.In(document.Source))));
    }

    private static async Task<IEnumerable<string>> RemarksAsync(string text)
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        DocumentReport document = Assert.Single((await store.ImportTextAsync(text)).Documents);
        Assert.Empty(document.Lines);
        return document.Remarks.Select(remark => remark.In(document.Source));
    }
}
