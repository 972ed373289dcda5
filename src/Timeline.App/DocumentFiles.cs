using Timeline.Ingest.Formats;
using Timeline.Ingest.Importing;

namespace Timeline.App;

/// <summary>Finds the documents that paths on the command line mean.</summary>
public static class DocumentFiles
{
    private static readonly EnumerationOptions Recursively = new()
    {
        RecurseSubdirectories = true,
        // Links could lead in a circle.
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
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
        string[] files = [.. Directory.EnumerateFiles(path, "*", Recursively).Where(file => Format.Of(file) is not null).Order(StringComparer.Ordinal)];
        return files.Length > 0
            ? files
            : throw new UsageException($"{path} holds no document; expected files ending in {string.Join(", ", Format.All.SelectMany(format => format.Extensions))}.");
    }
}
