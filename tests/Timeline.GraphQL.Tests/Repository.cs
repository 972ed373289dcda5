namespace Timeline.GraphQL.Tests;

/// <summary>Where the repository is on this machine.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Timeline.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Timeline.sln is above none of the test's folders");
        return folder.FullName;
    }
}
