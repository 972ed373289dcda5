using System.Collections.Concurrent;
using System.Globalization;

namespace Timeline.GraphQL.Tests.Execution;

/// <summary>How often resolvers and loaders are called, and with what.</summary>
public class LoaderTests
{
    private const string Sdl = """
        type Query { events: [Event!]! first: Person }
        type Event { id: Int! place: Place host: Person guests: [Person!]! others: [Person] mark: Int title(upper: Boolean = false): String }
        type Place { id: Int! mayor: Person }
        type Person { id: Int! name: String home: Place }
        """;

    private readonly ConcurrentQueue<string> _calls = new();

    private sealed record Event(int Id);

    private sealed record Place(int Id);

    private sealed record Person(int Id);

    [Fact]
    public async Task A_batch_gets_all_parents_of_its_level_at_once()
    {
        Assert.Equal("""{"data":{"events":[{"title":"e1"},{"title":"e2"},{"title":"e3"}]}}""", await Ask("{ events { title } }"));
        Assert.Equal(["events 1", "title 3"], _calls);
    }

    [Fact]
    public async Task Fields_of_a_wave_that_share_a_loader_make_one_call_with_distinct_keys()
    {
        await Ask("{ events { host { id } guests { id } place { id } } }");

        Assert.Equal(["events 1", "people 10 1 2 3", "places 7 8"], _calls);
    }

    [Fact]
    public async Task The_same_loader_at_several_paths_of_a_wave_makes_one_call()
    {
        await Ask("{ events { a: host { name } b: host { name } } }");

        Assert.Equal(["events 1", "people 10"], _calls);
    }

    [Fact]
    public async Task A_key_that_was_loaded_is_not_loaded_again_in_a_later_wave()
    {
        Assert.Equal("""{"data":{"events":[{"place":{"mayor":{"id":10}}},{"place":{"mayor":{"id":10}}},{"place":null}],"first":{"id":10}}}""",
            await Ask("{ events { place { mayor { id } } } first { id } }"));
        Assert.Equal(["events 1", "people 10", "places 7 8"], _calls);
    }

    [Fact]
    public async Task A_loader_that_looks_at_the_selection_is_asked_again_for_more()
    {
        await Ask("{ first { id home { id } } events { place { mayor { name } } } }");

        Assert.Equal(["people 10", "events 1", "places 1007 7 8", "people 10"], _calls);
    }

    [Fact]
    public async Task A_key_without_row_and_a_row_without_key_are_null()
    {
        Assert.Equal("""{"data":{"events":[{"others":[{"id":1},null]},{"others":null},{"others":[]}]}}""", await Ask("{ events { others { id } } }"));
    }

    [Fact]
    public async Task A_missing_row_in_a_list_that_forbids_null_is_an_error_at_its_index()
    {
        var engine = Requests.Engine("type Query { o: O } type O { l: [O!] }", bind =>
        {
            var rows = new Loader<int, string>("rows", batch => ValueTask.CompletedTask);
            bind.Type<string>("O", o => o.LoadMany("l", _ => new[] { 1, 2 }, rows));
            bind.Query(query => query.Field("o", _ => "root"));
        });

        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field O.l.","locations":[{"line":1,"column":7}],"path":["o","l",0],"extensions":{"code":"INTERNAL"}}],"data":{"o":{"l":null}}}""",
            await engine.Ask("{ o { l { __typename } } }"));
    }

    [Fact]
    public async Task The_response_counts_the_calls()
    {
        using var response = await Engine().ExecuteAsync(
            Requests.Request("{ events { host { id } place { id } guests { id home { id } } } }"), TestContext.Current.CancellationToken);

        Assert.Equal(4, response.Loads);
        Assert.Equal(4, _calls.Count);
    }

    [Fact]
    public async Task A_loaders_error_for_a_key_is_an_error_wherever_the_key_is_asked()
    {
        var engine = Requests.Engine("type Query { a: O b: O c: O } type O { v: Int }", bind =>
        {
            var rows = new Loader<int, string>("rows", batch =>
            {
                for (var i = 0; i < batch.Keys.Count; i++)
                    if (batch.Keys[i] == 2)
                        batch.SetError(i, "SECRET", "two is secret");
                    else
                        batch.Set(i, "row");
                return ValueTask.CompletedTask;
            });
            bind.Type<string>("O", o => o.Field("v", _ => 1));
            bind.Query(query =>
            {
                query.Load("a", _ => 1, rows);
                query.Load("b", _ => 2, rows);
                query.Load("c", _ => (int?)null, rows);
            });
        });

        Assert.Equal(
            """{"errors":[{"message":"two is secret","locations":[{"line":1,"column":11}],"path":["b"],"extensions":{"code":"SECRET"}}],"data":{"a":{"v":1},"b":null,"c":null}}""",
            await engine.Ask("{ a { v } b { v } c { v } }"));
    }

    [Fact]
    public async Task A_loader_that_failed_once_is_asked_again_for_other_keys()
    {
        var engine = Requests.Engine("type Query { a: O b: Query } type O { v: Int }", bind =>
        {
            var rows = new Loader<int, string>("rows", batch =>
            {
                if (batch.Keys[0] == 1)
                    throw new GraphQLException("DOWN", "one is down");
                batch.Set(0, "row");
                return ValueTask.CompletedTask;
            });
            var keys = 0;
            bind.Type<string>("O", o => o.Field("v", _ => 2));
            bind.Query(query =>
            {
                query.Load("a", _ => ++keys, rows);
                query.Batch<RootValue>("b", batch =>
                {
                    batch.Set(0, batch[0]);
                    return ValueTask.CompletedTask;
                });
            });
        });

        Assert.Equal(
            "{\"errors\":[{\"message\":\"one is down\",\"locations\":[{\"line\":1,\"column\":3}],\"path\":[\"a\"],\"extensions\":{\"code\":\"DOWN\"}}],\"data\":{\"a\":null,\"b\":{\"a\":{\"v\":2}}}}",
            await engine.Ask("{ a { v } b { a { v } } }"));
    }

    [Fact]
    public async Task Batches_of_a_wave_run_at_the_same_time()
    {
        var both = new Barrier(2);
        var engine = Requests.Engine("type Query { a: Int b: Int }", bind => bind.Query(query =>
        {
            query.Batch<int?>("a", Meet);
            query.Batch<int?>("b", Meet);
        }));

        Assert.Equal("""{"data":{"a":1,"b":1}}""", await engine.Ask("{ a b }"));

        async ValueTask Meet(FieldBatch<RootValue, int?> batch)
        {
            // Passes only if the other batch has begun before this one ends.
            await Task.Run(() => Assert.True(both.SignalAndWait(TimeSpan.FromSeconds(20))), batch.Cancellation);
            batch.Set(0, 1);
        }
    }

    [Fact]
    public async Task A_parent_without_answer_gets_null_even_where_the_clr_type_has_none()
    {
        var engine = Requests.Engine("type Query { n: Int }", bind => bind.Query(query => query.Batch<int>("n", _ => ValueTask.CompletedTask)));

        Assert.Equal("""{"data":{"n":null}}""", await engine.Ask("{ n }"));
    }

    private Task<string> Ask(string query) => Engine().Ask(query);

    private GraphQLEngine Engine() => Requests.Engine(Sdl, bind =>
    {
        var places = new Loader<int, Place>("places", batch => Load(batch, "places", id => new Place(id)));
        var people = new Loader<int, Person>("people", batch =>
        {
            _ = batch.Selection;
            return Load(batch, "people", id => id == 99 ? null : new Person(id));
        });
        bind.Type<Event>("Event", type =>
        {
            type.Field("id", e => e.Id);
            type.Load("place", e => e.Id == 3 ? null : (int?)(6 + e.Id), places);
            type.Load("host", _ => 10, people);
            type.LoadMany("guests", e => Enumerable.Range(1, e.Id).ToList(), people);
            type.LoadMany("others", e => e.Id == 2 ? null : e.Id == 1 ? new[] { 1, 99 } : [], people);
            type.Field("mark", _ => 1);
            type.Batch<string>("title", Titles);
        });
        bind.Type<Place>("Place", type =>
        {
            type.Field("id", p => p.Id);
            type.Load("mayor", _ => 10, people);
        });
        bind.Type<Person>("Person", type =>
        {
            type.Field("id", p => p.Id);
            type.Field("name", p => p.Id.ToString(CultureInfo.InvariantCulture));
            type.Load("home", p => 1000 + p.Id % 10 + 7 * (p.Id / 10), places);
        });
        bind.Query(query =>
        {
            query.Batch<IReadOnlyList<Event>>("events", Events);
            query.Load("first", _ => 10, people);
        });
    });

    private async ValueTask Events(FieldBatch<RootValue, IReadOnlyList<Event>> batch)
    {
        _calls.Enqueue($"events {batch.Count}");
        await Task.Yield();
        batch.Set(0, [new Event(1), new Event(2), new Event(3)]);
    }

    private ValueTask Titles(FieldBatch<Event, string> batch)
    {
        _calls.Enqueue($"title {batch.Count}");
        for (var i = 0; i < batch.Count; i++)
            batch.Set(i, $"e{batch[i].Id}");
        return ValueTask.CompletedTask;
    }

    private async ValueTask Load<T>(LoadBatch<int, T> batch, string name, Func<int, T?> row)
    {
        _calls.Enqueue($"{name} {string.Join(' ', batch.Keys)}");
        await Task.Yield();
        for (var i = 0; i < batch.Keys.Count; i++)
            batch.Set(i, row(batch.Keys[i]));
    }
}
