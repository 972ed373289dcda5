using System.Collections;
using System.Collections.Immutable;

namespace Timeline.GraphQL.Tests.Execution;

/// <summary>Mistakes of resolvers stay theirs.</summary>
public class ResolverMisuseTests
{
    [Fact]
    public async Task An_answer_after_the_end_is_refused()
    {
        FieldBatch<RootValue, int?>? kept = null;
        var engine = Requests.Engine("type Query { n: Int }", bind => bind.Query(query => query.Batch<int?>("n", batch =>
        {
            (kept = batch).Set(0, 1);
            return ValueTask.CompletedTask;
        })));

        Assert.Equal("""{"data":{"n":1}}""", await engine.Ask("{ n }"));
        Assert.Throws<IndexOutOfRangeException>(() => kept!.Set(0, 2));
    }

    [Fact]
    public async Task An_index_outside_the_batch_is_an_error_of_the_field()
    {
        var engine = Requests.Engine("type Query { n: Int }", bind => bind.Query(query => query.Batch<int?>("n", batch =>
        {
            batch.Set(batch.Count, 1);
            return ValueTask.CompletedTask;
        })));

        Assert.EndsWith("\"data\":{\"n\":null}}", await engine.Ask("{ n }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parser_of_a_scalar_that_throws_is_a_refusal_of_the_value()
    {
        var engine = Requests.Engine("type Query { n(s: S): Int } scalar S", bind =>
        {
            bind.Scalar<Version>("S", text => Version.Parse(text), version => version.ToString());
            bind.Query(query => query.Field("n", (_, args) => args.Get<Version>("s").Major));
        });

        Assert.Equal("""{"data":{"n":3}}""", await engine.Ask("""{ n(s: "3.1") }"""));
        Assert.Contains(ErrorCodes.ValidationFailed, await engine.Ask("""{ n(s: "three") }"""), StringComparison.Ordinal);
        Assert.Contains(ErrorCodes.BadUserInput, await engine.Ask("query($s: S) { n(s: $s) }", """{"s":"three"}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_root_type_is_not_bound_to_rows_of_another_type()
    {
        var refused = Assert.Throws<SchemaException>(() => Requests.Engine("type Query { n: Int }", bind =>
            bind.Type<string>("Query", query => query.Field("n", text => text.Length))));

        Assert.Contains("Root type \"Query\" is bound to String", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_fails_while_it_is_read_is_an_error_of_its_own()
    {
        var engine = Requests.Engine("type Query { lists: [[Int!]!] bad: [Int!] none: [Int] }", bind => bind.Query(query =>
        {
            query.Field("lists", _ => new IReadOnlyList<int>[] { [1], [2] });
            query.Field("bad", _ => new Broken(2));
            query.Field("none", _ => default(ImmutableArray<int?>));
        }));

        var answer = await engine.Ask("{ lists bad none }");

        Assert.EndsWith("\"data\":{\"lists\":[[1],[2]],\"bad\":null,\"none\":null}}", answer, StringComparison.Ordinal);
        Assert.Equal(2, answer.Split("Internal error").Length - 1);
    }

    private sealed class Broken(int count) : IReadOnlyList<int>
    {
        public int Count => count;

        public int this[int index] => throw new InvalidOperationException();

        public IEnumerator<int> GetEnumerator() => throw new InvalidOperationException();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
