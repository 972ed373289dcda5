using Timeline.Storage.Statements;

namespace Timeline.Sqlite.Access;

/// <summary>The SQL files of this assembly.</summary>
internal static class SqlFiles
{
    private static readonly StatementFiles Files = new(typeof(SqlFiles).Assembly, "Sql", ".sql");

    /// <summary>Every statement's name, in order.</summary>
    public static IReadOnlyList<string> Statements => Files.Names;

    /// <summary>The statement in <c>Sql/name.sql</c>.</summary>
    public static string Statement(string name) => Files.Text(name);
}
