using Microsoft.Data.Sqlite;
using Timeline.Storage;

namespace Timeline.Sqlite.Access;

/// <summary>A store's file: judged before it is touched, then opened as often as connections are needed.</summary>
internal sealed class StoreFile(string path, SqliteStoreOptions options)
{
    /// <summary>"TiLn": says in the file's header that it is ours.</summary>
    public const int ApplicationId = 0x54694C6E;

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public SqliteStoreOptions Options { get; } = options;

    /// <summary>Opens the connection that writes, on a file that is ours or new.</summary>
    /// <exception cref="StoreException">The file is not ours, damaged, locked, read-only or not there.</exception>
    public Session OpenWriter()
    {
        CheckPath();
        Session session = Open(Options.CreatesFile ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite);
        try
        {
            CheckOwner(session);

            // FULL: a batch is rare and dear, so it is on the disk before anybody is told that it was saved, and neither
            // a killed program nor a power failure takes it back.
            session.ExecuteScript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Opens a connection that only reads.</summary>
    public Session OpenReader()
    {
        Session session = Open(SqliteOpenMode.ReadWrite);
        session.ExecuteScript("PRAGMA query_only = ON;");
        return session;
    }

    private void CheckPath()
    {
        if (Directory.Exists(Path))
        {
            throw StoreErrors.IsFolder(Path);
        }

        if (!Directory.Exists(System.IO.Path.GetDirectoryName(Path)))
        {
            throw StoreErrors.FolderMissing(Path);
        }

        var file = new FileInfo(Path);
        if (!file.Exists && !Options.CreatesFile)
        {
            throw StoreErrors.FileMissing(Path);
        }

        if (file.Exists && IsReadOnly(file))
        {
            throw StoreErrors.IsReadOnly(Path);
        }
    }

    /// <summary>Asked of the file's mode, because some users may write what the mode forbids.</summary>
    private static bool IsReadOnly(FileInfo file) => OperatingSystem.IsWindows()
        ? file.IsReadOnly
        : (file.UnixFileMode & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == 0;

    private void CheckOwner(Session session)
    {
        long owner = (long)(session.Value("PRAGMA application_id") ?? 0L);
        bool isEmpty = (long)(session.Value("SELECT count(*) FROM sqlite_schema") ?? 0L) == 0;
        if (owner != ApplicationId && !(owner == 0 && isEmpty))
        {
            throw StoreErrors.IsForeign(Path);
        }
    }

    private Session Open(SqliteOpenMode mode)
    {
        // Connections are pooled here, with their prepared statements, not by the driver.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = 1,
        }.ToString());
        try
        {
            connection.Open();
            var session = new Session(connection);
            session.ExecuteScript($"PRAGMA busy_timeout = {(int)Options.LockTimeout.TotalMilliseconds}; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;");
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
