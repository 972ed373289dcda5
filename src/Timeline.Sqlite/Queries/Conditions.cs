using Timeline.Sqlite.Access;
using Timeline.Storage;
using Timeline.Storage.Statements;
using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>The named conditions of <c>conditions.sql</c>.</summary>
internal static class Conditions
{
    private static readonly NamedConditions File = new(SqlFiles.Statement("conditions"), "--");

    public static string Named(string name) => File[name];

    /// <summary>A condition as it is fastest where a statement walks through a whole list.</summary>
    public static string NamedForAll(string name) => File.Or(name + ", gathered", File[name]);

    /// <inheritdoc cref="NamedConditions.OnTime"/>
    public static string OnTime(TimeFilter relation, Likelihood likelihood, int number) => File.OnTime(relation, likelihood, number);

    /// <inheritdoc cref="NamedConditions.Join"/>
    public static string Join(IEnumerable<string> conditions) => NamedConditions.Join(conditions);
}
