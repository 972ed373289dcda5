using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Timeline.Neo4j.Access;

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
    [
        .. typeof(Migration).Assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith("Migrations/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(FromResource),
    ];

    /// <summary>SHA-256 of the text with line feeds as line ends.</summary>
    public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Cypher)));

    /// <summary>Its statements, in order.</summary>
    public IReadOnlyList<string> Statements { get; } =
    [
        .. string.Join('\n', Cypher.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal)))
            .Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>Whether it changes constraints and indexes, and not data.</summary>
    public bool IsSchema => Statements.All(statement => statement.StartsWith("CREATE ", StringComparison.Ordinal) || statement.StartsWith("DROP ", StringComparison.Ordinal));

    private static Migration FromResource(string resource)
    {
        string name = resource["Migrations/".Length..];
        return new Migration(int.Parse(name.AsSpan(1, 3), CultureInfo.InvariantCulture), name, CypherFiles.ReadResource(resource));
    }
}
