using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Timeline.Sqlite.Access;

/// <summary>
/// One connection with the statements prepared on it. Used by one caller at a time; a statement's rows are read to the
/// end before the same statement runs again.
/// </summary>
internal sealed class Session(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    public SqliteConnection Connection { get; } = connection;

    /// <summary>The token of whoever uses the session now.</summary>
    public CancellationToken Cancellation { get; set; }

    /// <summary>Reads all rows of a statement.</summary>
    public List<T> Read<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var rows = new List<T>();
        using SqliteDataReader reader = Bind(sql, parameters).ExecuteReader();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>Hands each row of a statement on.</summary>
    public void ForEach(string sql, Action<SqliteDataReader> row, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using SqliteDataReader reader = Bind(sql, parameters).ExecuteReader();
        while (reader.Read())
        {
            row(reader);
        }
    }

    /// <summary>The first value of the first row; null without a row, or when it is null.</summary>
    public object? Value(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        object? value = Bind(sql, parameters).ExecuteScalar();
        return value is DBNull ? null : value;
    }

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it inserted, changed or deleted.</returns>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        Bind(sql, parameters).ExecuteNonQuery();

    /// <summary>Runs a text of one or many statements once, without keeping it prepared.</summary>
    public void ExecuteScript(string sql)
    {
        using SqliteCommand command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Makes the statement that runs now fail; may be called from any thread.</summary>
    public void Interrupt() => raw.sqlite3_interrupt(Connection.Handle);

    /// <summary>Ends the transaction, if one is still open, as if it had not begun.</summary>
    public void RollBack()
    {
        if (raw.sqlite3_get_autocommit(Connection.Handle) == 0)
        {
            // Not by way of a statement of ours: it must run also when the caller has cancelled.
            raw.sqlite3_exec(Connection.Handle, "ROLLBACK");
        }
    }

    public void Dispose()
    {
        foreach (SqliteCommand command in _prepared.Values)
        {
            command.Dispose();
        }

        Connection.Dispose();
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        Cancellation.ThrowIfCancellationRequested();
        if (!_prepared.TryGetValue(sql, out SqliteCommand? command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            _prepared.Add(sql, command);
        }

        for (int i = 0; i < parameters.Length; i++)
        {
            if (i == command.Parameters.Count)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = parameters[i].Name });
            }

            SqliteParameter parameter = command.Parameters[i];
            parameter.ParameterName = parameters[i].Name;
            parameter.Value = parameters[i].Value ?? DBNull.Value;
        }

        while (command.Parameters.Count > parameters.Length)
        {
            command.Parameters.RemoveAt(command.Parameters.Count - 1);
        }

        return command;
    }
}
