namespace Timeline.Tests.Sqlite;

/// <summary>A folder of its own for one test's files, gone afterwards.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("timeline-");

    public string Path => _folder.FullName;

    public string File(string name = "timeline.db") => System.IO.Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
