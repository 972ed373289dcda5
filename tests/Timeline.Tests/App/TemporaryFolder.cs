namespace Timeline.Tests.App;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("timeline-test-");

    public string Path => _folder.FullName;

    public string PathTo(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file, with the folders it lies in.</summary>
    public string Write(string name, string text)
    {
        var path = PathTo(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
