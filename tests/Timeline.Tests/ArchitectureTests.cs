using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Timeline.Tests.Repository;
using Timeline.Tests.Snapshots;

namespace Timeline.Tests;

/// <summary>Holds the house to its map: docs/architecture.md draws the arrows, these tests keep them.</summary>
public partial class ArchitectureTests
{
    [Fact]
    public void Projects_refer_to_each_other_as_the_map_says()
    {
        var arrows = new StringBuilder();
        foreach (string file in RepositoryFiles.All("src", "*.csproj"))
        {
            XDocument project = XDocument.Load(file);
            string projects = Included(project, "ProjectReference", include => Path.GetFileNameWithoutExtension(include));
            string packages = Included(project, "PackageReference", include => include);
            arrows.AppendLine($"{Path.GetFileNameWithoutExtension(file)} -> {projects} | packages: {packages}");
        }

        Snapshot.Match(arrows.ToString());
    }

    [Fact]
    public void Facts_and_language_touch_no_file_socket_or_database()
    {
        string[] projects = ["src/Timeline", "src/Timeline.GraphQL"];
        string[] banned = ["System.IO.File", "File.", "Directory.", "System.Net", "Microsoft.Data", "Environment.GetEnvironmentVariable", "DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.UtcNow", "SystemClock.Instance"];
        var offences =
            from project in projects
            from file in RepositoryFiles.All(project, "*.cs")
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from word in banned
            where Regex.IsMatch(line, @"(?<![\w.])" + Regex.Escape(word))
            select $"{Path.GetRelativePath(RepositoryFiles.Root, file)}: {word}";

        Assert.All(projects, project => Assert.NotEmpty(RepositoryFiles.All(project, "*.cs")));
        Assert.Empty(offences);
    }

    [Fact]
    public void Every_folder_of_a_project_stands_on_the_map()
    {
        string map = File.ReadAllText(RepositoryFiles.PathTo("docs", "architecture.md"));
        string[] folders =
        [
            .. new[] { "*.cs", "*.sql", "*.cypher", "*.mjs" }.SelectMany(pattern => RepositoryFiles.All("src", pattern))
                .Select(file => Path.GetRelativePath(RepositoryFiles.PathTo("src"), file).Split(Path.DirectorySeparatorChar))
                .Where(parts => parts.Length > 2 && parts[1] != "dist")
                .Select(parts => $"{parts[0]}/{parts[1]}")
                .Distinct(),
        ];

        Assert.NotEmpty(folders);
        Assert.DoesNotContain(folders, folder => !Regex.IsMatch(map, $@"\b{folder.Split('/')[1]}\b"));
    }

    [Fact]
    public void Every_namespace_is_its_folder()
    {
        var offences =
            from file in Sources()
            let declared = NamespaceLine().Match(File.ReadAllText(file))
            where declared.Success && declared.Groups[1].Value != FolderAsNamespace(file)
            select $"{Path.GetRelativePath(RepositoryFiles.Root, file)} declares {declared.Groups[1].Value}";

        Assert.Empty(offences);
    }

    [Fact]
    public void A_long_file_says_why_it_is_long()
    {
        const int LongFile = 400;
        var offences =
            from file in Sources()
            let lines = File.ReadAllLines(file)
            where lines.Length > LongFile && !lines[0].StartsWith("//", StringComparison.Ordinal)
            select $"{Path.GetRelativePath(RepositoryFiles.Root, file)}: {lines.Length} lines";

        Assert.Empty(offences);
    }

    [Fact]
    public void Every_snapshot_belongs_to_a_test()
    {
        string[] sources = [.. RepositoryFiles.All("tests", "*.cs")];
        string[] snapshots = [.. RepositoryFiles.All("tests", "*.verified.*")];
        Assert.NotEmpty(snapshots);
        var orphans =
            from file in snapshots
            let name = Path.GetFileName(file)
            let owner = name[..name.IndexOf(".verified.", StringComparison.Ordinal)]
            where !IsOwned(owner, Path.GetDirectoryName(file) ?? "", sources)
            select Path.GetRelativePath(RepositoryFiles.Root, file);

        Assert.Empty(orphans);
    }

    /// <summary>
    /// Class.Method has that class beside it with that method; a snapshot named after a file stands beside that file.
    /// </summary>
    private static bool IsOwned(string owner, string folder, string[] sources)
    {
        if (Directory.EnumerateFiles(folder).Any(file => Path.GetFileNameWithoutExtension(file) == owner && !file.Contains(".verified.", StringComparison.Ordinal)))
        {
            return true;
        }

        int dot = owner.IndexOf('.', StringComparison.Ordinal);
        string[] inFolder = [.. sources.Where(source => Path.GetDirectoryName(source) == folder)];
        return dot > 0
            && inFolder.Any(source => Path.GetFileNameWithoutExtension(source) == owner[..dot]
                && File.ReadAllText(source).Contains(owner[(dot + 1)..], StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Sources()
    {
        string[] sources = [.. RepositoryFiles.All("src", "*.cs"), .. RepositoryFiles.All("tests", "*.cs")];
        Assert.NotEmpty(sources);
        return sources;
    }

    private static string Included(XDocument project, string element, Func<string, string> name)
    {
        string[] names = [.. project.Descendants(element).Select(e => name(e.Attribute("Include")?.Value ?? "")).Order(StringComparer.Ordinal)];
        return names.Length == 0 ? "(nothing)" : string.Join(", ", names);
    }

    private static string FolderAsNamespace(string file)
    {
        string relative = Path.GetRelativePath(RepositoryFiles.Root, Path.GetDirectoryName(file) ?? "");
        return string.Join('.', relative.Split(Path.DirectorySeparatorChar).Skip(1));
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
