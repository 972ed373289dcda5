using Timeline.Storage;

namespace Timeline.Sqlite;

/// <summary>How a store file is opened.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>The options used when none are given.</summary>
    public static SqliteStoreOptions Default { get; } = new();

    /// <summary>Whether missing migrations are applied on opening; when not, a file that lacks some is refused.</summary>
    public bool AppliesMigrations { get; init; } = true;

    /// <summary>Whether a file that is not there is created.</summary>
    public bool CreatesFile { get; init; } = true;

    /// <summary>How many questions may be answered at the same time; others wait their turn. From 1 on.</summary>
    public int MaxReaders { get; init; } = 8;

    /// <summary>How long to wait for another program that is writing to the file.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many of the newest changes the change log keeps; from 1 on.</summary>
    public int ChangesKept { get; init; } = ChangeLog.UsualLength;
}
