using System.Runtime.CompilerServices;

namespace Timeline.Tests.Repository;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The files of a folder and those below it, but for what builds and installations left there.</summary>
    public static IEnumerable<string> All(string folder, string pattern) =>
        Directory.EnumerateFiles(PathTo(folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal);

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        string? folder = Path.GetDirectoryName(thisFile);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Timeline.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("Timeline.sln is in no folder above the tests.");
    }
}
