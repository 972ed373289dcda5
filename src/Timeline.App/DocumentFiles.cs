using System.IO.Enumeration;
using Timeline.Ingest.Formats;
using Timeline.Ingest.Importing;

namespace Timeline.App;

/// <summary>Finds the documents that paths on the command line mean.</summary>
public static class DocumentFiles
{
    private static readonly EnumerationOptions Recursively = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    /// <summary>
    /// Every file in a folder, at any depth, but what is hidden. A link to a file counts as that file; a link to a folder is not
    /// followed, for it could lead in a circle.
    /// </summary>
    public static IEnumerable<string> Below(string folder) =>
        new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToSpecifiedFullPath(), Recursively)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    /// <summary>Each file as it is; of each folder every file, at any depth, whose name ends like a format's; in the order of their names.</summary>
    /// <exception cref="UsageException">A path is not there, or a folder holds no document.</exception>
    public static IReadOnlyList<DocumentSource> Find(IEnumerable<string> paths) =>
        [.. paths.SelectMany(FilesOf).Distinct(StringComparer.Ordinal).Select(file => new DocumentSource(file, () => File.OpenRead(file)))];

    private static IEnumerable<string> FilesOf(string path)
    {
        if (File.Exists(path))
            return [path];
        if (!Directory.Exists(path))
            throw new UsageException($"There is no file or folder {path}.");
        string[] files = [.. Below(path).Where(file => Format.Of(file) is not null).Order(StringComparer.Ordinal)];
        return files.Length > 0
            ? files
            : throw new UsageException($"{path} holds no document; expected files ending in {string.Join(", ", Format.All.SelectMany(format => format.Extensions))}.");
    }
}
