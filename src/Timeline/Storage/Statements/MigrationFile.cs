using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Timeline.Storage.Statements;

/// <summary>One step of a store's layout: an embedded file <c>Migrations/V001__name.extension</c>. Once released it never changes.</summary>
/// <param name="Version">Its number; the first is 1, without gaps.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Text">What it does.</param>
public sealed record MigrationFile(int Version, string Name, string Text)
{
    /// <summary>Every migration of a store, in order.</summary>
    /// <param name="assembly">The store's assembly.</param>
    /// <param name="extension">What the files' names end with, with its dot.</param>
    public static IReadOnlyList<MigrationFile> AllOf(Assembly assembly, string extension)
    {
        var files = new StatementFiles(assembly, "Migrations", extension);
        return [.. files.Names.Select(name => new MigrationFile(int.Parse(name.AsSpan(1, 3), CultureInfo.InvariantCulture), name + extension, files.Text(name)))];
    }

    /// <summary>SHA-256 of a migration's text with line feeds as line ends, in lower-case hexadecimal digits.</summary>
    public static string ChecksumOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
