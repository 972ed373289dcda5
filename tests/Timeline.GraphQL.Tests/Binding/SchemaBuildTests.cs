using Timeline.GraphQL.Tests.Execution;

namespace Timeline.GraphQL.Tests.Binding;

/// <summary>A schema and its bindings must fit; whatever does not is told at once, with its place in the SDL.</summary>
public class SchemaBuildTests
{
    private enum Mood
    {
        Good,
        Ugly,
    }

    [Fact]
    public void Every_gap_is_told_at_once_with_its_place()
    {
        var gaps = Gaps("""
            type Query { a: Int! b: String c: Thing d: Mood e: Date f(x: Filter): Int g: [Int!]! h: Lost i: Int j: Node }
            type Thing implements Node { id: ID! name: String }
            type Other implements Node { id: ID! }
            type Lost { n: Int }
            enum Mood { GOOD BAD }
            scalar Date
            input Filter { x: Int }
            interface Node { id: ID! }
            """, bind =>
        {
            bind.Enum<Mood>("Mood");
            bind.Enum<Mood>("Nowhere");
            bind.Abstract("Node");
            bind.Abstract("Query");
            bind.Type<string>("Thing", type =>
            {
                type.Field("id", t => t);
                type.Field("name", t => t.Length);
                type.Field("more", t => t);
            });
            bind.Type<string>("Other", type => type.Field("id", t => t));
            bind.Type<string>("Ghost", _ => { });
            bind.Query(query =>
            {
                query.Field("a", _ => "1");
                query.Field("b", _ => "1");
                query.Field("c", _ => new object());
                query.Field("d", _ => Mood.Good);
                query.Field("e", _ => DateOnly.MinValue);
                query.Field("f", _ => 1);
                query.Field("f", _ => 2);
                query.Field("g", _ => new List<string>());
                query.Field("h", _ => "x");
                query.Field("j", _ => "x");
            });
        });

        Assert.Equal(
        [
            "test.graphql:1:14: Query.a is Int!, which cannot be a String; expected int or long.",
            "test.graphql:1:32: Query.c is Thing, which cannot be a Object; expected String.",
            "test.graphql:1:49: Query.e is Date, which cannot be a DateOnly; expected a type that is itself bound.",
            "test.graphql:1:57: Query.f has 2 bindings; expected one.",
            "test.graphql:1:75: Query.g is [Int!]!, which cannot be a List<String>; expected a list of int or long.",
            "test.graphql:1:94: Query.i has no binding.",
            "test.graphql:2:1: Thing.more is bound, but the SDL has no such field.",
            "test.graphql:2:38: Thing.name is String, which cannot be a Int32; expected string.",
            "test.graphql:4:1: Type \"Lost\" has no binding: Type<…>(\"Lost\", …).",
            "test.graphql:5:1: Mood.Ugly has no counterpart in enum \"Mood\".",
            "test.graphql:5:18: Value \"Mood.BAD\" has no counterpart in Mood.",
            "test.graphql:6:1: scalar \"Date\" has no binding; expected one.",
            "test.graphql:7:1: input \"Filter\" has no binding; expected one.",
            "test.graphql:8:1: The possible types of \"Node\" must be bound to different CLR types: Thing, Other.",
            "\"Nowhere\" is bound as enum, but the SDL has none of that name.",
            "Type \"Ghost\" is bound, but the SDL has no such object type.",
            "Abstract type \"Query\" is bound, but the SDL has no such interface or union.",
        ], gaps);
    }

    [Fact]
    public void A_type_bound_to_two_clr_types_is_refused() =>
        Assert.Equal(["test.graphql:1:23: Type \"T\" is bound to several CLR types: String, Version."], Gaps("type Query { t: Int } type T { n: Int }", bind =>
        {
            bind.Type<string>("T", type => type.Field("n", _ => 1));
            bind.Type<Version>("T", _ => { });
            bind.Query(query => query.Field("t", _ => 1));
        }));

    [Fact]
    public void Subscriptions_are_compared_with_the_sdl_as_all_fields_are() => Assert.Equal(
    [
        "test.graphql:1:63: S.more is bound, but the SDL has no such field.",
        "test.graphql:1:72: S.gap has no binding.",
        "test.graphql:1:82: S.wrong is String!, which cannot be a Int32; expected string.",
    ], Gaps("schema { query: Query subscription: S } type Query { n: Int } type S { gap: Int! wrong: String! }", bind =>
    {
        bind.Query(query => query.Field("n", _ => 1));
        bind.Subscription(subscription =>
        {
            subscription.Stream("wrong", _ => ValueTask.FromResult(AsyncEnumerable.Empty<int>()));
            subscription.Stream("more", _ => ValueTask.FromResult(AsyncEnumerable.Empty<int>()));
        });
    }));

    [Fact]
    public void A_subscription_type_without_any_binding_is_told_how_to_be_bound() =>
        Assert.Equal(["test.graphql:1:23: Type \"Subscription\" has no binding: Subscription(…)."], Gaps("type Query { n: Int } type Subscription { n: Int }", bind =>
            bind.Query(query => query.Field("n", _ => 1))));

    [Fact]
    public void A_subscription_type_needs_sources()
    {
        Assert.Equal(["test.graphql:1:23: Root type \"Subscription\" is bound to String; expected Subscription(…)."], Gaps("type Query { n: Int } type Subscription { n: Int }", bind =>
        {
            bind.Query(query => query.Field("n", _ => 1));
            bind.Type<string>("Subscription", type => type.Field("n", _ => 1));
        }));
    }

    [Fact]
    public void A_root_type_that_is_bound_must_be_in_the_sdl() => Assert.Equal(
    [
        "Mutations are bound, but the SDL has no mutation type.",
        "Subscriptions are bound, but the SDL has no subscription type.",
    ], Gaps("type Query { n: Int }", bind =>
    {
        bind.Query(query => query.Field("n", _ => 1));
        bind.Mutation(mutation => mutation.Field("n", _ => 1));
        bind.Subscription(subscription => subscription.Stream("n", _ => ValueTask.FromResult(AsyncEnumerable.Empty<int>())));
    }));

    [Fact]
    public void Several_calls_bind_a_type_together()
    {
        Assert.Empty(Gaps("type Query { a: T b: Int } type T { n: Int m: Int }", bind =>
        {
            bind.Type<string>("T", type => type.Field("n", _ => 1));
            bind.Type<string>("T", type => type.Field("m", _ => 1));
            bind.Query(query => query.Field("a", _ => ""));
            bind.Query(query => query.Field("b", _ => 1));
        }));
    }

    [Fact]
    public async Task A_field_of_an_interface_may_be_declared_with_a_common_base()
    {
        var engine = Requests.Engine("type Query { n: [N!] } interface N { m: Int } type A implements N { m: Int } type B implements N { m: Int }", bind =>
        {
            bind.Abstract("N");
            bind.Type<ArgumentException>("A", type => type.Field("m", _ => 1));
            bind.Type<IOException>("B", type => type.Field("m", _ => 2));
            bind.Query(query => query.Field("n", _ => new Exception[] { new ArgumentNullException(), new IOException() }));
        });

        Assert.Equal("""{"data":{"n":[{"__typename":"A","m":1},{"__typename":"B","m":2}]}}""", await engine.Ask("{ n { __typename m } }"));
    }

    private static IEnumerable<string> Gaps(string sdl, Action<SchemaBindings> bind)
    {
        try
        {
            Requests.Engine(sdl, bind);
            return [];
        }
        catch (SchemaException refused)
        {
            return refused.Problems.Select(problem => problem.ToString());
        }
    }
}
