using Timeline.Storage.Statements;

namespace Timeline.Neo4j.Migrations;

/// <summary>
/// One step of the graph's schema: an embedded file <c>V001__name.cypher</c>. Once released it never changes. A file holds
/// constraints and indexes only, or data statements only, because Neo4j refuses both in one transaction.
/// </summary>
/// <param name="Version">Its number; the first is 1, without gaps.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Cypher">What it does.</param>
internal sealed record Migration(int Version, string Name, string Cypher)
{
    /// <summary>Every migration, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } =
        [.. MigrationFile.AllOf(typeof(Migration).Assembly, ".cypher").Select(file => new Migration(file.Version, file.Name, file.Text))];

    /// <summary>SHA-256 of the text with line feeds as line ends.</summary>
    public string Checksum { get; } = MigrationFile.ChecksumOf(Cypher);

    /// <summary>Its statements, in order.</summary>
    public IReadOnlyList<string> Statements { get; } =
    [
        .. string.Join('\n', Cypher.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal)))
            .Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>Whether it changes constraints and indexes, and not data.</summary>
    public bool IsSchema => Statements.All(statement => statement.StartsWith("CREATE ", StringComparison.Ordinal) || statement.StartsWith("DROP ", StringComparison.Ordinal));
}
