using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Timeline.Sqlite.Access;

namespace Timeline.Sqlite.Migrations;

/// <summary>One step of the schema: an embedded file <c>V001__name.sql</c>. Once released it never changes.</summary>
/// <param name="Version">Its number; the first is 1, without gaps.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Sql">What it does.</param>
internal sealed record Migration(int Version, string Name, string Sql)
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
    public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    private static Migration FromResource(string resource)
    {
        string name = resource["Migrations/".Length..];
        return new Migration(int.Parse(name.AsSpan(1, 3), CultureInfo.InvariantCulture), name, SqlFiles.ReadResource(resource));
    }
}
