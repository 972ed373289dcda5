using System.Globalization;
using System.Text.Json;

namespace Timeline.GraphQL.Tests.Execution;

/// <summary>Requests share plans and pooled memory, and must not notice each other.</summary>
public class ParallelTests
{
    private const string Sdl = "type Query { rows(count: Int!, seed: Int!): [Row] } type Row { text: String even: Boolean! other: Row kids: [Row!] next: Row }";

    private sealed record Row(int Number);

    [Fact]
    public async Task Requests_at_the_same_time_get_their_own_answers()
    {
        var engine = Engine();
        const string query = "query($count: Int!, $seed: Int!) { rows(count: $count, seed: $seed) { text even other { text } kids { text next { text } } next { even } } }";

        await Parallel.ForAsync(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = TestContext.Current.CancellationToken }, async (i, _) =>
        {
            var (count, seed) = (i % 23, i * 10);
            Assert.Equal(Expected(count, seed), await engine.Ask(query, $$"""{"count":{{count}},"seed":{{seed}}}"""));
        });
    }

    private static string Expected(int count, int seed)
    {
        var rows = Enumerable.Range(seed, count).Select(n => n % 5 == 0 ? "null" : JsonSerializer.Serialize(new
        {
            text = Text(n),
            even = n % 2 == 0,
            other = new { text = Text(n + 1) },
            kids = Enumerable.Range(0, n % 3).Select(k => new { text = Text(n * 10 + k), next = new { text = Text(n * 10 + k + 2) } }),
            next = new { even = n % 2 == 0 },
        }));
        return $$$"""{"data":{"rows":[{{{string.Join(',', rows)}}}]}}""";

        static string Text(int n) => n.ToString(CultureInfo.InvariantCulture);
    }

    private static GraphQLEngine Engine()
    {
        var loader = new Loader<int, Row>("rows", async batch =>
        {
            await Task.Yield();
            for (var i = 0; i < batch.Keys.Count; i++)
                batch.Set(i, new Row(batch.Keys[i]));
        });
        return Requests.Engine(Sdl, bind =>
        {
            bind.Type<Row>("Row", type =>
            {
                type.Field("text", row => row.Number.ToString(CultureInfo.InvariantCulture));
                type.Field("even", row => row.Number % 2 == 0);
                type.Load("other", row => row.Number + 1, loader);
                type.LoadMany("kids", row => Enumerable.Range(0, row.Number % 3).Select(k => row.Number * 10 + k).ToList(), loader);
                type.Batch<Row>("next", async batch =>
                {
                    await Task.Yield();
                    for (var i = 0; i < batch.Count; i++)
                        batch.Set(i, new Row(batch[i].Number + 2));
                });
            });
            bind.Query(query => query.Field("rows", (_, args) => Enumerable
                .Range(args.Get<int>("seed"), args.Get<int>("count")).Select(n => n % 5 == 0 ? null : new Row(n)).ToList()));
        });
    }
}
