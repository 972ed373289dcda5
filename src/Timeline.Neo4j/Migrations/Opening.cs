using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Storage;

namespace Timeline.Neo4j.Migrations;

/// <summary>Judges a server and a database, brings the schema up to date, and finds or creates the dataset.</summary>
internal static class Opening
{
    /// <summary>The first version with all that the statements use: CALL with a scope, types and labels computed.</summary>
    private static readonly Version OldestServer = new(5, 26);

    /// <returns>The migrations that were applied.</returns>
    /// <exception cref="StoreException">The server is too old, the database newer, or the dataset's name is in use by others.</exception>
    public static async Task<IReadOnlyList<Migration>> RunAsync(
        ICypherTransport transport, Dataset dataset, Neo4jStoreOptions options, CancellationToken cancellation)
    {
        await RequireServerAsync(transport, cancellation);
        var migrator = new Migrator(transport, Migration.All);
        IReadOnlyList<Migration> missing = await migrator.FindMissingAsync(cancellation);
        if (missing.Count > 0 && !options.AppliesMigrations)
        {
            throw new StoreException($"The Neo4j database lacks {string.Join(", ", missing.Select(migration => migration.Name))}; run timeline migrate.");
        }

        await migrator.ApplyAsync(missing, cancellation);
        await OpenDatasetAsync(transport, dataset, options, cancellation);
        return missing;
    }

    private static async Task RequireServerAsync(ICypherTransport transport, CancellationToken cancellation)
    {
        IReadOnlyList<string> versions = await transport.ReadAsync(
            new CypherStatement(CypherFiles.Statement("load-server")), (ref record) => record.ReadString(), cancellation);
        string found = versions.Count > 0 ? versions[0] : "an unknown version";
        if (!IsFit(found))
        {
            throw new StoreException($"The server is Neo4j {found}; Timeline needs {OldestServer} or later.");
        }
    }

    /// <summary>Versions are 5.26.31, 2025.04.0, 5.27-aura.</summary>
    internal static bool IsFit(string version)
    {
        string[] numbers = version.Split('.', '-');
        return numbers.Length > 1 && int.TryParse(numbers[0], out int major) && int.TryParse(numbers[1], out int minor)
            && new Version(major, minor) >= OldestServer;
    }

    private static async Task OpenDatasetAsync(ICypherTransport transport, Dataset dataset, Neo4jStoreOptions options, CancellationToken cancellation)
    {
        IReadOnlyList<(bool IsThere, bool IsTaken)> found = await transport.ReadAsync(
            dataset.Statement("load-dataset"), (ref record) => (record.ReadBoolean(), record.ReadBoolean()), cancellation);
        (bool isThere, bool isTaken) = found[0];
        if (isThere)
        {
            return;
        }

        if (isTaken)
        {
            throw new StoreException($"The Neo4j database has nodes of a dataset \"{dataset.Name}\" that Timeline did not write; choose another name.");
        }

        if (!options.CreatesDataset)
        {
            throw new StoreException($"The Neo4j database has no dataset \"{dataset.Name}\".");
        }

        await transport.WriteAsync(
            async (transaction, token) =>
            {
                await transaction.RunAsync(dataset.Statement("create-dataset"), token);
                return true;
            },
            cancellation);
    }
}
