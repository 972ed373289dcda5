using Microsoft.Data.Sqlite;
using Timeline.Sqlite.Access;
using Timeline.Time;

namespace Timeline.Sqlite.Migrations;

/// <summary>Brings a file's schema up to date, one transaction for each migration.</summary>
internal sealed class Migrator(string path, IReadOnlyList<Migration> known)
{
    /// <summary>Applies what is missing.</summary>
    /// <returns>What was applied, in order.</returns>
    public IReadOnlyList<Migration> Apply(Session session)
    {
        var applied = new List<Migration>();
        foreach (Migration migration in known)
        {
            // Another program may have the same idea: the version is read again once the turn to write is ours.
            session.Execute("BEGIN IMMEDIATE");
            try
            {
                if (Version(session) < migration.Version)
                {
                    Apply(session, migration);
                    applied.Add(migration);
                }

                session.Execute("COMMIT");
            }
            catch
            {
                session.RollBack();
                throw;
            }
        }

        return applied;
    }

    /// <summary>Checks that what was applied is what this program would have applied.</summary>
    /// <returns>Whether migrations are missing.</returns>
    public bool Check(Session session)
    {
        long version = Version(session);
        if (version > known.Count)
        {
            throw StoreErrors.IsNewer(path, version, known.Count);
        }

        Dictionary<long, string> checksums = version == 0 ? [] : ReadChecksums(session);
        foreach (Migration migration in known.Take((int)version))
        {
            if (!checksums.TryGetValue(migration.Version, out string? checksum))
            {
                throw StoreErrors.IsDamaged(path, $"{migration.Name} is not recorded in it");
            }

            if (checksum != migration.Checksum)
            {
                throw StoreErrors.MigrationChanged(path, migration.Name);
            }
        }

        return version < known.Count;
    }

    /// <summary>The number of the last migration applied.</summary>
    public static long Version(Session session) => (long)(session.Value("PRAGMA user_version") ?? 0L);

    private static void Apply(Session session, Migration migration)
    {
        if (migration.Version == 1)
        {
            session.ExecuteScript(SqlFiles.Statement("create-migrations"));
            session.ExecuteScript($"PRAGMA application_id = {StoreFile.ApplicationId}");
        }

        session.Connection.CreateFunction("edtf_precision", (string text) => (int)Edtf.Parse(text).Value.Precision, isDeterministic: true);
        session.ExecuteScript(migration.Sql);
        session.Execute(
            SqlFiles.Statement("insert-migration"),
            ("@version", migration.Version), ("@name", migration.Name), ("@checksum", migration.Checksum));
        session.ExecuteScript($"PRAGMA user_version = {migration.Version}");
    }

    private Dictionary<long, string> ReadChecksums(Session session)
    {
        try
        {
            return session.Read(SqlFiles.Statement("load-migrations"), row => (Version: row.GetInt64(0), Checksum: row.GetString(1)))
                .ToDictionary(applied => applied.Version, applied => applied.Checksum);
        }
        catch (SqliteException error) when (error.SqliteErrorCode == SQLitePCL.raw.SQLITE_ERROR)
        {
            throw StoreErrors.IsDamaged(path, "its table of migrations is missing", error);
        }
    }
}
