using Microsoft.Data.Sqlite;
using Timeline.Sqlite.Access;

namespace Timeline.Sqlite.Migrations;

/// <summary>Opens a store file: judges it, brings its schema up to date, and hands out its connections.</summary>
internal static class Opening
{
    public static (Database Database, IReadOnlyList<Migration> Applied) Open(StoreFile file)
    {
        try
        {
            Session writer = file.OpenWriter();
            try
            {
                return (new Database(file, writer), BringUpToDate(file, writer));
            }
            catch
            {
                writer.Dispose();
                throw;
            }
        }
        catch (SqliteException error)
        {
            throw StoreErrors.From(error, file.Path);
        }
    }

    private static IReadOnlyList<Migration> BringUpToDate(StoreFile file, Session writer)
    {
        var migrator = new Migrator(file.Path, Migration.All);
        bool lacksSome = migrator.Check(writer);
        if (lacksSome && !file.Options.AppliesMigrations)
        {
            throw StoreErrors.LacksMigrations(file.Path, Migrator.Version(writer), Migration.All.Count);
        }

        return lacksSome ? migrator.Apply(writer) : [];
    }
}
