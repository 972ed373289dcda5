using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Timeline.Sqlite;
using Timeline.Sqlite.Access;
using Timeline.Tests.App;
using Timeline.Tests.Snapshots;

namespace Timeline.Tests.Sqlite;

/// <summary>How SQLite goes about every statement: a lost index is a difference here.</summary>
public sealed partial class QueryPlanTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Plans_are_those_expected()
    {
        var text = new StringBuilder();
        foreach ((string name, string[] plan) in await ReadPlansAsync())
        {
            text.Append("== ").AppendLine(name).AppendJoin('\n', plan).AppendLine();
        }

        Snapshot.Match(text.ToString());
    }

    [Fact]
    public async Task Only_lists_of_everything_walk_through_a_table_and_those_in_their_order()
    {
        string[] allowed = ["count-", "summarize", "load-migrations", "find-events, events-everything", "find-articles,", "find-articles", "list-features", "find-publishers"];
        var scans =
            from plan in await ReadPlansAsync()
            where !allowed.Any(start => plan.Name.StartsWith(start, StringComparison.Ordinal))
            from step in plan.Steps
            where TableScan().IsMatch(step)
            select $"{plan.Name}: {step.Trim()}";

        Assert.Empty(scans);
    }

    [Fact]
    public async Task A_list_of_events_is_never_sorted_as_a_whole()
    {
        var sorts =
            from plan in await ReadPlansAsync()
            where plan.Name.StartsWith("find-events", StringComparison.Ordinal) && !plan.Name.Contains("events-parts-of", StringComparison.Ordinal) && !plan.Name.Contains("events-listed", StringComparison.Ordinal)
            let list = plan.Steps.Where(step => ListRead().IsMatch(step)).Select(Depth).ToHashSet()
            from step in plan.Steps
            where step.EndsWith("USE TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal) && list.Contains(Depth(step))
            select $"{plan.Name}: {step.Trim()}";

        Assert.Empty(sorts);
    }

    [Fact]
    public void Every_file_is_a_statement_with_a_plan_or_part_of_one()
    {
        string[] covered = [.. Statements.All.Select(statement => statement.Name.Split(',')[0]).Concat(Statements.PartFiles)];

        Assert.Empty(SqlFiles.Statements.Except(covered));
    }

    private async Task<List<(string Name, string[] Steps)>> ReadPlansAsync()
    {
        await using (await SqliteStore.OpenAsync(_folder.PathTo("timeline.db"), SqliteStoreOptions.Default, TestContext.Current.CancellationToken))
        {
        }

        using var connection = new SqliteConnection($"Data Source={_folder.PathTo("timeline.db")};Pooling=False");
        connection.Open();
        return [.. Statements.All.Select(statement => (statement.Name, Explain(connection, statement.Sql)))];
    }

    private static string[] Explain(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (string parameter in Parameter().Matches(sql).Select(match => match.Value).Distinct())
        {
            command.Parameters.AddWithValue(parameter, 1);
        }

        using SqliteDataReader reader = command.ExecuteReader();
        var steps = new List<string>();
        var depths = new Dictionary<int, int> { [0] = -1 };
        while (reader.Read())
        {
            int depth = depths[reader.GetInt32(1)] + 1;
            depths[reader.GetInt32(0)] = depth;
            steps.Add(new string(' ', depth * 2) + reader.GetString(3));
        }

        return [.. steps];
    }

    private static int Depth(string step) => step.Length - step.TrimStart().Length;

    [GeneratedRegex("@[a-z_]+[0-9]?")]
    private static partial Regex Parameter();

    /// <summary>Reading the rows of the list itself; a sort beside it would sort them all.</summary>
    [GeneratedRegex(@"^\s*(SEARCH|SCAN) m USING")]
    private static partial Regex ListRead();

    /// <summary>Lists of keys handed over, results of inner queries and the lists of words are not tables.</summary>
    [GeneratedRegex(@"^\s*SCAN (?!\w+ VIRTUAL TABLE|own|met|hit|bound|m$|m |above|ranked|relation|CONSTANT|\(subquery)")]
    private static partial Regex TableScan();
}
