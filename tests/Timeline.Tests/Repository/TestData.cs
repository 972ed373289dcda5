namespace Timeline.Tests.Repository;

/// <summary>
/// What tests use that is no part of the repository: a Neo4j server in <c>neo4j</c>, recorded cases in <c>data</c>. Where the folder
/// is, a variable says; by default it is <c>../shared</c> beside the repository.
/// </summary>
internal static class TestData
{
    public const string Variable = "TIMELINE_TEST_DATA";

    private static readonly string Folder =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? Path.GetFullPath(folder) : RepositoryFiles.PathTo("..", "shared");

    public static string PathTo(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>Why a test is skipped that needs a file of the folder.</summary>
    public static string Missing(params string[] parts) =>
        $"{string.Join('/', parts)} is not in the folder that {Variable} names (by default ../shared beside the repository).";
}
