using Microsoft.Data.Sqlite;
using SQLitePCL;
using Timeline.Storage;

namespace Timeline.Sqlite.Access;

/// <summary>Says in one sentence, for whoever runs the program, what is wrong with a store file.</summary>
internal static class StoreErrors
{
    public static StoreException IsFolder(string path) =>
        new($"{path} is a folder; expected the path of a store file.");

    public static StoreException FolderMissing(string path) =>
        new($"The folder {Path.GetDirectoryName(path)} does not exist; create it or choose another place for the store.");

    public static StoreException FileMissing(string path) =>
        new($"There is no store at {path}.");

    public static StoreException IsReadOnly(string path) =>
        new($"{path} is read-only; a store must be writable.");

    public static StoreException IsForeign(string path) =>
        new($"{path} is not a Timeline store but a database of another program.");

    public static StoreException IsNewer(string path, long version, long known) =>
        new($"{path} was written by a newer version of this program (its schema is version {version}, the newest known here is {known}).");

    public static StoreException LacksMigrations(string path, long version, long known) =>
        new($"{path} has schema version {version} and this program needs {known}; run 'timeline migrate' first.");

    public static StoreException MigrationChanged(string path, string name) =>
        new($"{path} was made with another text of {name} than this program has; a migration must never be changed once it was applied.");

    public static StoreException IsDamaged(string path, string what, Exception? inner = null) =>
        inner is null
            ? new StoreException($"{path} is damaged ({what}); restore it from a backup or record its documents anew.")
            : new StoreException($"{path} is damaged ({what}); restore it from a backup or record its documents anew.", inner);

    /// <summary>What a failure of SQLite means.</summary>
    public static StoreException From(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        raw.SQLITE_NOTADB => new StoreException($"{path} is not a Timeline store: it is no SQLite database, or its beginning is damaged.", error),
        raw.SQLITE_CORRUPT => IsDamaged(path, "its content contradicts itself", error),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new StoreException($"{path} is locked by another program; close that program or try again.", error),
        raw.SQLITE_READONLY => new StoreException($"{path} is read-only; a store must be writable.", error),
        raw.SQLITE_CANTOPEN => new StoreException($"{path} cannot be opened; check that this user may read and write it and its folder.", error),
        raw.SQLITE_FULL => new StoreException($"There is no room left on the disk for {path}.", error),
        raw.SQLITE_IOERR => new StoreException($"{path} cannot be read or written: the disk reports an error.", error),
        _ => new StoreException($"{path} failed: {error.Message}", error),
    };
}
