using Timeline.Storage.Statements;

namespace Timeline.Sqlite.Migrations;

/// <summary>One step of the schema: an embedded file <c>V001__name.sql</c>. Once released it never changes.</summary>
/// <param name="Version">Its number; the first is 1, without gaps.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Sql">What it does.</param>
internal sealed record Migration(int Version, string Name, string Sql)
{
    /// <summary>Every migration, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } =
        [.. MigrationFile.AllOf(typeof(Migration).Assembly, ".sql").Select(file => new Migration(file.Version, file.Name, file.Text))];

    /// <summary>SHA-256 of the text with line feeds as line ends.</summary>
    public string Checksum { get; } = MigrationFile.ChecksumOf(Sql);
}
