using Microsoft.Data.Sqlite;
using Timeline.Sqlite.Access;

namespace Timeline.Sqlite.Queries;

/// <summary>Reads things by their ids.</summary>
internal static class Loads
{
    /// <summary>Runs a statement with <c>@ids</c> and gives its rows by id.</summary>
    public static IReadOnlyDictionary<TId, T> Load<TId, T>(
        Session session, string sql, IReadOnlyCollection<TId> ids, Func<SqliteDataReader, T> row, Func<T, TId> id)
        where TId : struct, IEntityId<TId>
    {
        var found = new Dictionary<TId, T>(ids.Count);
        foreach (TId[] chunk in ids.Distinct().Chunk(Chunks.Size))
        {
            foreach (T item in session.Read(sql, row, ("@ids", Json.Ids(chunk))))
            {
                found[id(item)] = item;
            }
        }

        return found;
    }

    /// <summary>Runs a statement that gives the ids of integer keys.</summary>
    public static Dictionary<int, string> LoadIds(Session session, string statement, string parameter, IEnumerable<int> keys)
    {
        var ids = new Dictionary<int, string>();
        foreach (int[] chunk in keys.Distinct().Chunk(Chunks.Size))
        {
            session.ForEach(SqlFiles.Statement(statement), row => ids.Add(row.GetInt32(0), row.GetString(1)), (parameter, Json.Numbers(chunk)));
        }

        return ids;
    }
}
