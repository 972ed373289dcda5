using System.Text.Json;
using Timeline.Api.Paging;
using Timeline.Storage;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

public class PagingTests(SeededApi api)
{
    private const string PageArguments = "first: $first, after: $after, last: $last, before: $before";

    /// <summary>Every list of the schema, below a parent for which the seed data has more than one page of two.</summary>
    public static TheoryData<string> Lists => new(
        """timeline(during: "2023", PAGE)""",
        """actors(PAGE)""",
        """offices(PAGE)""",
        """places(PAGE)""",
        """topics(PAGE)""",
        """articles(PAGE)""",
        """search(text: "is", PAGE)""",
        """contacts(of: "person:antony-blinken", PAGE)""",
        """event(id: "event:2023-03-03-kirya-meeting") claims(PAGE)""",
        """event(id: "event:2023-03-03-kirya-meeting") relations(PAGE)""",
        """event(id: "event:2023-02-west-bank-violence") parts(PAGE)""",
        """article(id: "article:2023-03-03-milley-in-israel") claims(PAGE)""",
        """article(id: "article:2023-03-03-milley-in-israel") events(PAGE)""",
        """actor(id: "person:antony-blinken") timeline(PAGE)""",
        """actor(id: "person:antony-blinken") contacts(during: "2023", PAGE)""",
        """office(id: "office:us-secretary-of-state") timeline(PAGE)""",
        """place(id: "place:israel") timeline(PAGE)""",
        """topic(id: "topic:iran-nuclear") timeline(PAGE)""");

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Pages_joined_forward_or_backward_are_the_whole_list(string list)
    {
        List<string?> all = await ForwardAsync(list, size: 100);
        JsonElement page = await PageAsync(list, first: 100);

        Assert.True(all.Count > 2, $"{list} has {all.Count} items");
        Assert.Equal(all.Count, page.At("totalCount").GetInt32());
        Assert.Equal(page.At("edges").Texts("node"), page.At("nodes").Texts());
        Assert.Equal(all, await ForwardAsync(list));
        Assert.Equal(all, await BackwardAsync(list));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_page_without_arguments_has_at_most_twenty_items(string list)
    {
        JsonElement page = await PageAsync(list);
        int count = page.At("nodes").GetArrayLength();

        Assert.Equal(Math.Min(20, page.At("totalCount").GetInt32()), count);
        Assert.Equal(count < page.At("totalCount").GetInt32(), page.At("pageInfo", "hasNextPage").GetBoolean());
        Assert.False(page.At("pageInfo", "hasPreviousPage").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task An_empty_page_still_counts(string list)
    {
        JsonElement page = await PageAsync(list, first: 0);

        Assert.Equal(0, page.At("edges").GetArrayLength());
        Assert.True(page.At("totalCount").GetInt32() > 2);
        Assert.Equal(JsonValueKind.Null, page.At("pageInfo", "startCursor").ValueKind);
        Assert.True(page.At("pageInfo", "hasNextPage").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_cursor_of_another_list_is_refused_with_the_argument_it_stood_in(string list)
    {
        string foreign = Cursors.Tenures.Write(default(TenureKey) with { Office = new("office:x"), Holder = new("person:x") });

        Answer after = await AskAsync(list, first: 2, after: foreign);
        Answer before = await AskAsync(list, last: 2, before: "nonsense");

        Assert.StartsWith("BAD_USER_INPUT: \"after\": The cursor belongs to a list of another kind (tenure); expected one of a list of ", Assert.Single(after.Errors), StringComparison.Ordinal);
        Assert.StartsWith("BAD_USER_INPUT: \"before\": \"nonsense\" is not a cursor, or a damaged one; expected one of a list of ", Assert.Single(before.Errors), StringComparison.Ordinal);
        int parents = list.Contains(") ", StringComparison.Ordinal) ? 1 : 0;
        Assert.Equal(parents, after.Questions.Count);
    }

    [Theory]
    [InlineData("first: 101", "LIMIT_PAGE: \"first\" is 101, and a page has at most 100 items; ask for 100 and go on from the cursors of pageInfo.")]
    [InlineData("last: 1000", "LIMIT_PAGE: \"last\" is 1000, and a page has at most 100 items; ask for 100 and go on from the cursors of pageInfo.")]
    [InlineData("first: -1", "BAD_USER_INPUT: \"first\" is -1; expected 0 to 100.")]
    [InlineData("first: 1, last: 1", "BAD_USER_INPUT: \"first\" and \"last\" contradict each other; give one of them.")]
    [InlineData("last: 1, after: \"x\"", "BAD_USER_INPUT: \"after\" goes with \"first\"; to read backward give \"last\" and \"before\".")]
    [InlineData("before: \"x\"", "BAD_USER_INPUT: \"before\" goes with \"last\"; to read forward give \"first\" and \"after\".")]
    public async Task Wrong_pages_are_refused_with_what_was_expected(string arguments, string error)
    {
        Answer answer = await api.AskAsync($"{{ timeline({arguments}) {{ nodes {{ id }} }} }}");

        Assert.Equal([error], answer.Errors);
        Assert.Empty(answer.Questions);
    }

    [Fact]
    public async Task Tenures_are_paged_too()
    {
        const string List = """actor(id: "person:antony-blinken") tenures(PAGE)""";

        JsonElement whole = await PageAsync(List, first: 100);
        Assert.Equal(whole.At("edges").Texts(), await ForwardAsync(List, size: 1));
        Assert.Equal(whole.At("edges").Texts(), await BackwardAsync(List, size: 1));
    }

    [Fact]
    public async Task Articles_of_an_event_are_paged_too()
    {
        const string List = """event(id: "event:2023-03-04-milley-visits-syria") articles(PAGE)""";

        JsonElement whole = await PageAsync(List, first: 100);
        Assert.Equal(2, whole.At("totalCount").GetInt32());
        Assert.Equal(whole.At("edges").Texts(), await ForwardAsync(List, size: 1));
        Assert.Equal(whole.At("edges").Texts(), await BackwardAsync(List, size: 1));
    }

    [Fact]
    public async Task The_store_counts_only_when_a_count_is_selected()
    {
        Answer without = await api.AskAsync("{ timeline { nodes { id } } }");
        Answer with = await api.AskAsync("{ timeline { nodes { id } certainCount } }");

        Assert.False(Assert.IsType<EventQuery>(Assert.Single(without.Questions)).Page.WantsTotal);
        Assert.True(Assert.IsType<EventQuery>(Assert.Single(with.Questions)).Page.WantsTotal);
    }

    private async Task<List<string?>> ForwardAsync(string list, int size = 2)
    {
        var items = new List<string?>();
        string? after = null;
        do
        {
            JsonElement page = await PageAsync(list, first: size, after: after);
            Assert.Equal(after is not null, page.At("pageInfo", "hasPreviousPage").GetBoolean());
            Assert.Equal(page.At("edges", 0, "cursor").GetString(), page.At("pageInfo", "startCursor").GetString());
            items.AddRange(page.At("edges").Texts());
            after = page.At("pageInfo", "hasNextPage").GetBoolean() ? page.At("pageInfo", "endCursor").GetString() : null;
        }
        while (after is not null);
        return items;
    }

    private async Task<List<string?>> BackwardAsync(string list, int size = 2)
    {
        var items = new List<string?>();
        string? before = null;
        do
        {
            JsonElement page = await PageAsync(list, last: size, before: before);
            Assert.Equal(before is not null, page.At("pageInfo", "hasNextPage").GetBoolean());
            items.InsertRange(0, page.At("edges").Texts());
            before = page.At("pageInfo", "hasPreviousPage").GetBoolean() ? page.At("pageInfo", "startCursor").GetString() : null;
        }
        while (before is not null);
        return items;
    }

    private async Task<JsonElement> PageAsync(string list, int? first = null, string? after = null, int? last = null, string? before = null)
    {
        Answer answer = await AskAsync(list, first, after, last, before);
        Assert.Empty(answer.Errors);
        return list.Split(") ") is [var parent, var child]
            ? answer.Data.At(parent.Split('(')[0], child.Split('(')[0])
            : answer.Data.At(list.Split('(')[0]);
    }

    private Task<Answer> AskAsync(string list, int? first = null, string? after = null, int? last = null, string? before = null)
    {
        const string Selection = " { edges { cursor node { __typename } } nodes { __typename } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } ";
        string field = list.Replace("PAGE", PageArguments, StringComparison.Ordinal);
        string body = field.Split(") ") is [var parent, var child] ? $"{parent}) {{ {child}{Selection} }}" : field + Selection;
        return api.AskAsync($"query ($first: Int, $after: String, $last: Int, $before: String) {{ {body} }}", new { first, after, last, before });
    }
}
