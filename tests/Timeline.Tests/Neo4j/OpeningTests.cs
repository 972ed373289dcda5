using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;
using Timeline.Neo4j.Migrations;
using Timeline.Storage;

namespace Timeline.Tests.Neo4j;

/// <summary>A store is opened only where it can be kept, and says in one sentence why not elsewhere.</summary>
public sealed class OpeningTests(OwnNeo4j server) : IClassFixture<OwnNeo4j>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_is_migrated_once_whoever_opens_it()
    {
        await using BoltTransport transport = await server.ConnectAsync();
        Neo4jStoreOptions options = Neo4jStoreOptions.Default with { Dataset = Neo4jDatasets.NewName() };
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Neo4jStore.MigrateAsync(transport, options, Cancellation)));

        Assert.Empty(await Neo4jStore.MigrateAsync(transport, options, Cancellation));
        IReadOnlyList<string> chain = await transport.ReadAsync(
            new CypherStatement("MATCH (m:TimelineMigration) RETURN m.name ORDER BY m.version"), (ref record) => record.ReadString(), Cancellation);
        Assert.Equal(Migration.All.Select(migration => migration.Name), chain);
    }

    [Fact]
    public async Task Programs_that_start_at_once_on_a_new_database_all_open_it()
    {
        await using BoltTransport transport = await server.ConnectAsync();
        await RemoveSchemaAsync(transport);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            await using Neo4jStore store = await server.OpenAsync(Neo4jDatasets.NewName(), Cancellation);
            Assert.True((await store.SummarizeAsync(Cancellation)).IsEmpty);
        }));

        IReadOnlyList<string> indexes = await transport.ReadAsync(
            new CypherStatement("SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'timeline_' AND state = 'ONLINE' RETURN name"), (ref record) => record.ReadString(), Cancellation);
        Assert.Equal(Migration.All.Where(migration => migration.IsSchema).Sum(migration => migration.Statements.Count), indexes.Count);
    }

    [Fact]
    public async Task Missing_migrations_are_refused_where_none_are_to_be_applied()
    {
        await using BoltTransport transport = await server.ConnectAsync();
        Migration next = new(Migration.All.Count + 1, "V900__next.cypher", "CREATE INDEX next IF NOT EXISTS FOR (n:Next) ON (n.id);");

        Migration missing = Assert.Single(await MigratedAsync(transport, [.. Migration.All, next]));

        Assert.Equal((next, true), (missing, missing.IsSchema));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        await using BoltTransport transport = await server.ConnectAsync();

        StoreException refused = await Assert.ThrowsAsync<StoreException>(() => MigratedAsync(transport, []));

        Assert.StartsWith("The Neo4j database was written by a newer program: it has V001__graph.cypher", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_migration_that_was_altered_is_refused()
    {
        await using BoltTransport transport = await server.ConnectAsync();
        Migration altered = Migration.All[0] with { Cypher = "CREATE INDEX other IF NOT EXISTS FOR (n:Other) ON (n.id);\n" };

        StoreException refused = await Assert.ThrowsAsync<StoreException>(
            () => MigratedAsync(transport, [new Migration(altered.Version, altered.Name, altered.Cypher), .. Migration.All.Skip(1)]));

        Assert.Contains("the checksums differ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_statements_of_a_migration_are_applied_with_its_record()
    {
        await using BoltTransport transport = await server.ConnectAsync();
        Migration data = new(901, "V901__data.cypher", "// Two statements.\nCREATE (:Data {number: 1});\nMATCH (d:Data) SET d.number = d.number + 1;\n");
        await new Migrator(transport, [data]).ApplyAsync([data], Cancellation);

        IReadOnlyList<long> numbers = await transport.ReadAsync(
            new CypherStatement("MATCH (d:Data), (:TimelineMigration {version: 901, name: 'V901__data.cypher'}) RETURN d.number"), (ref record) => record.ReadInt64(), Cancellation);
        await transport.WriteAsync(
            async (transaction, token) =>
            {
                await transaction.RunAsync(new CypherStatement("MATCH (n) WHERE n:Data OR n:TimelineMigration AND n.version = 901 DETACH DELETE n"), token);
                return true;
            },
            Cancellation);
        Assert.Equal([2L], numbers);
    }

    [Fact]
    public async Task A_dataset_with_nodes_of_others_is_refused()
    {
        await using BoltTransport transport = await server.ConnectAsync();
        Neo4jStoreOptions options = Neo4jStoreOptions.Default with { Dataset = Neo4jDatasets.NewName() };
        await transport.WriteAsync(
            async (transaction, token) =>
            {
                await transaction.RunAsync(
                    new CypherStatement("CREATE (:Event {dataset: $dataset, id: 'event:foreign'})", new Dictionary<string, object?> { ["dataset"] = options.Dataset }), token);
                return true;
            },
            Cancellation);

        StoreException refused = await Assert.ThrowsAsync<StoreException>(() => Neo4jStore.MigrateAsync(transport, options, Cancellation));

        Assert.Equal($"The Neo4j database has nodes of a dataset \"{options.Dataset}\" that Timeline did not write; choose another name.", refused.Message);
    }

    [Fact]
    public async Task A_dataset_that_is_not_there_is_refused_where_none_is_to_be_created()
    {
        await using BoltTransport transport = await server.ConnectAsync();
        Neo4jStoreOptions options = Neo4jStoreOptions.Default with { Dataset = Neo4jDatasets.NewName(), CreatesDataset = false };

        StoreException refused = await Assert.ThrowsAsync<StoreException>(() => Neo4jStore.MigrateAsync(transport, options, Cancellation));

        Assert.Equal($"The Neo4j database has no dataset \"{options.Dataset}\".", refused.Message);
    }

    [Theory]
    [InlineData("5.26.31", true)]
    [InlineData("2025.04.0", true)]
    [InlineData("5.27-aura", true)]
    [InlineData("5.25.1", false)]
    [InlineData("4.4.40", false)]
    [InlineData("an unknown version", false)]
    public void A_server_must_have_what_the_statements_use(string version, bool isFit) => Assert.Equal(isFit, Opening.IsFit(version));

    /// <summary>The database as it was before anybody opened it.</summary>
    private static async Task RemoveSchemaAsync(BoltTransport transport)
    {
        foreach (string kind in new[] { "CONSTRAINT", "INDEX" })
        {
            IReadOnlyList<string> names = await transport.ReadAsync(
                new CypherStatement($"SHOW {kind} YIELD name WHERE name STARTS WITH 'timeline_' RETURN name"), (ref record) => record.ReadString(), Cancellation);
            foreach (string name in names)
            {
                await transport.RunSchemaAsync(new CypherStatement($"DROP {kind} {name} IF EXISTS"), Cancellation);
            }
        }

        await transport.WriteAsync(
            async (transaction, token) =>
            {
                await transaction.RunAsync(new CypherStatement("MATCH (m:TimelineMigration) DETACH DELETE m"), token);
                return true;
            },
            Cancellation);
    }

    /// <summary>What a program with other migrations would find in a database that this one has brought up to date.</summary>
    private static async Task<IReadOnlyList<Migration>> MigratedAsync(BoltTransport transport, IReadOnlyList<Migration> known)
    {
        await Neo4jStore.MigrateAsync(transport, Neo4jStoreOptions.Default with { Dataset = Neo4jDatasets.NewName() }, Cancellation);
        return await new Migrator(transport, known).FindMissingAsync(Cancellation);
    }
}
