namespace Timeline.Tests.Repository;

/// <summary>The programs of this machine.</summary>
internal static class Programs
{
    /// <summary>Where the first of some programs is that is installed; null where none is.</summary>
    public static string? Find(params string[] names) =>
        names.SelectMany(name => new[] { name, name + ".exe" }).SelectMany(PathsOf).FirstOrDefault(File.Exists);

    private static IEnumerable<string> PathsOf(string file) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, file));
}
