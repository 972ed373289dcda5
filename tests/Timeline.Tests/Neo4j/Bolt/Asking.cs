using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;
using Timeline.Storage;

namespace Timeline.Tests.Neo4j.Bolt;

/// <summary>What the tests of the client ask, in one word each.</summary>
internal static class Asking
{
    public static readonly RecordReader<long> Number = static (ref record) => record.ReadInt64();

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<IReadOnlyList<long>> NumbersAsync(this BoltTransport transport, string text = "RETURN 1 AS x") =>
        transport.ReadAsync(new CypherStatement(text), Number, Cancellation);

    /// <summary>One statement in a managed transaction.</summary>
    public static Task<long> WriteAsync(this BoltTransport transport, string text = "CREATE (n) RETURN 1 AS x") =>
        transport.WriteAsync(async (transaction, cancellation) =>
            (await transaction.RunAsync(new CypherStatement(text), Number, cancellation))[0], Cancellation);

    /// <summary>The one sentence with which a store says that the world is broken.</summary>
    public static async Task<string> ComplaintAsync(Func<Task> asking) => (await Assert.ThrowsAsync<StoreException>(asking)).Message;

    public static async Task<CypherException> RefusalAsync(Func<Task> asking) => await Assert.ThrowsAsync<CypherException>(asking);
}
