using Timeline.Storage;

namespace Timeline.Neo4j;

/// <summary>How a store in a Neo4j database is opened.</summary>
public sealed record Neo4jStoreOptions
{
    /// <summary>The dataset meant when none is named.</summary>
    public const string UsualDataset = "timeline";

    /// <summary>The options used when none are given.</summary>
    public static Neo4jStoreOptions Default { get; } = new();

    /// <summary>
    /// Which facts of the database are meant: several stores may share one database, each under a name of lower-case letters,
    /// digits and single hyphens.
    /// </summary>
    public string Dataset { get; init; } = UsualDataset;

    /// <summary>Whether missing migrations are applied on opening; when not, a database that lacks some is refused.</summary>
    public bool AppliesMigrations { get; init; } = true;

    /// <summary>Whether a dataset that is not there is created.</summary>
    public bool CreatesDataset { get; init; } = true;

    /// <summary>
    /// How many actors, offices, places, topics and articles without their texts are kept in memory, a kilobyte or less each; 0 for none.
    /// </summary>
    public int DefinitionsKept { get; init; } = 50_000;

    /// <summary>Tells the time; tests have one of their own.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How many of the newest changes the change log keeps; from 1 on.</summary>
    public int ChangesKept { get; init; } = ChangeLog.UsualLength;
}
