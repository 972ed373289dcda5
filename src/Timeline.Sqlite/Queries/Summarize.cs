using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Queries;

/// <summary>Counts what there is.</summary>
internal static class Summarize
{
    public static StoreSummary Answer(Session session) => session.Read(
        SqlFiles.Statement("summarize"),
        row => new StoreSummary(
            Documents: row.GetInt64(0), Articles: row.GetInt64(1), Actors: row.GetInt64(2), Offices: row.GetInt64(3), Tenures: row.GetInt64(4),
            Places: row.GetInt64(5), Topics: row.GetInt64(6), Events: row.GetInt64(7), Claims: row.GetInt64(8), ActiveClaims: row.GetInt64(9)))[0];
}
