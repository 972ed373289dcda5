using Timeline.Storage.Statements;

namespace Timeline.Neo4j.Access;

/// <summary>The Cypher files of this assembly.</summary>
internal static class CypherFiles
{
    private static readonly StatementFiles Files = new(typeof(CypherFiles).Assembly, "Cypher", ".cypher");

    /// <summary>Every statement's name, in order.</summary>
    public static IReadOnlyList<string> Statements => Files.Names;

    /// <summary>The statement in <c>Cypher/name.cypher</c>.</summary>
    public static string Statement(string name) => Files.Text(name);
}
