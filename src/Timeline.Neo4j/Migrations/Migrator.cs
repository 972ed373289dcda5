using Timeline.Neo4j.Access;
using Timeline.Storage;

namespace Timeline.Neo4j.Migrations;

/// <summary>
/// Brings a database's schema up to date. The chain of migrations belongs to the database, not to a dataset, as
/// constraints and indexes do. Each step may be run twice, so that programs that start together do not disturb each other
/// and one that was killed half-way is made up for by the next.
/// </summary>
internal sealed class Migrator(ICypherTransport transport, IReadOnlyList<Migration> known)
{
    private static readonly string[] IsThereAlready =
    [
        "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists", "Neo.ClientError.Schema.IndexAlreadyExists",
        "Neo.ClientError.Schema.IndexWithNameAlreadyExists", "Neo.ClientError.Schema.ConstraintAlreadyExists",
        "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists",
    ];

    /// <summary>Checks that what was applied is what this program would have applied.</summary>
    /// <returns>The migrations that are missing, in order.</returns>
    /// <exception cref="StoreException">The database was written by a newer program, or by an altered one.</exception>
    public async Task<IReadOnlyList<Migration>> FindMissingAsync(CancellationToken cancellation)
    {
        IReadOnlyList<(int Version, string Name, string Checksum)> applied = await transport.ReadAsync(
            new CypherStatement(CypherFiles.Statement("load-migrations")),
            (ref record) => (record.ReadInt32(), record.ReadString(), record.ReadString()),
            cancellation);
        foreach ((int version, string name, string checksum) in applied)
        {
            Migration? own = known.FirstOrDefault(migration => migration.Version == version);
            if (own is null)
            {
                throw new StoreException($"The Neo4j database was written by a newer program: it has {name}, which this one does not know. Use the newer program.");
            }

            if (own.Checksum != checksum)
            {
                throw new StoreException($"{name} was applied to the Neo4j database in another form than this program has: the checksums differ.");
            }
        }

        return [.. known.Where(migration => applied.All(one => one.Version != migration.Version))];
    }

    /// <summary>Applies migrations in order, and waits until their indexes can be used.</summary>
    public async Task ApplyAsync(IReadOnlyList<Migration> missing, CancellationToken cancellation)
    {
        foreach (Migration migration in missing)
        {
            if (migration.IsSchema)
            {
                await ApplySchemaAsync(migration, cancellation);
            }

            await transport.WriteAsync(
                async (transaction, token) =>
                {
                    if (!migration.IsSchema)
                    {
                        await transaction.RunAllAsync([.. migration.Statements.Select(statement => new CypherStatement(statement))], token);
                    }

                    await transaction.RunAsync(Record(migration), token);
                    return true;
                },
                cancellation);
        }
    }

    private async Task ApplySchemaAsync(Migration migration, CancellationToken cancellation)
    {
        foreach (string statement in migration.Statements)
        {
            await RunSchemaAsync(statement, cancellation);
        }

        await transport.RunSchemaAsync(new CypherStatement("CALL db.awaitIndexes(300)"), cancellation);
    }

    /// <summary>Two programs that create an index at once may both find that it is not there; the one that comes too late looks again.</summary>
    private async Task RunSchemaAsync(string statement, CancellationToken cancellation)
    {
        try
        {
            await transport.RunSchemaAsync(new CypherStatement(statement), cancellation);
        }
        catch (CypherException late) when (IsThereAlready.Contains(late.Code))
        {
            await transport.RunSchemaAsync(new CypherStatement(statement), cancellation);
        }
    }

    private static CypherStatement Record(Migration migration) => new(
        CypherFiles.Statement("insert-migration"),
        new Dictionary<string, object?> { ["version"] = migration.Version, ["name"] = migration.Name, ["checksum"] = migration.Checksum });
}
