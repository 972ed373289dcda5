using System.Net.Http.Json;
using System.Text.Json;
using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;

namespace Timeline.Tests.Neo4j;

/// <summary>A server for tests that stop it, or that change what belongs to the database as a whole.</summary>
public sealed class OwnNeo4j : IAsyncDisposable
{
    private readonly Lazy<Task<Neo4jInstance>> _instance = new(() => Neo4jInstance.StartAsync());

    /// <summary>The server, started when a test first asks. Where none can be started the test is skipped, with the reason.</summary>
    internal async Task<Neo4jInstance> InstanceAsync()
    {
        Assert.SkipWhen(Neo4jInstance.Missing() is not null, Neo4jInstance.Missing() ?? "");
        return await _instance.Value;
    }

    internal async Task<BoltTransport> ConnectAsync() => new((await InstanceAsync()).Options() with { TransactionTimeout = Neo4jDatasets.Patience, WriteTimeout = Neo4jDatasets.Patience });

    internal async Task<Neo4jStore> OpenAsync(string dataset, CancellationToken cancellation) =>
        await Neo4jStore.OpenAsync(await ConnectAsync(), Neo4jStoreOptions.Default with { Dataset = dataset }, cancellation);

    /// <summary>A statement's plan.</summary>
    internal async Task<PlanStep> ExplainAsync(CypherStatement statement, CancellationToken cancellation)
    {
        using var http = new HttpClient();
        using HttpResponseMessage answer = await http.PostAsJsonAsync(
            new Uri($"http://127.0.0.1:{(await InstanceAsync()).HttpPort}/db/neo4j/query/v2"),
            new { statement = "EXPLAIN " + statement.Text, parameters = statement.Parameters }, cancellation);
        JsonElement body = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellation);
        Assert.True(body.TryGetProperty("queryPlan", out JsonElement root), $"{statement.Text}\n{body}");
        return PlanStep.Of(root);
    }

    public async ValueTask DisposeAsync()
    {
        if (_instance.IsValueCreated && _instance.Value.IsCompletedSuccessfully)
            await (await _instance.Value).DisposeAsync();
    }
}
