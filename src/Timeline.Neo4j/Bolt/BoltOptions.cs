namespace Timeline.Neo4j.Bolt;

/// <summary>Where a Neo4j server is and how it is spoken to.</summary>
public sealed record BoltOptions
{
    /// <summary>The server, with the form of connection that its URI asks for.</summary>
    public required BoltUri Uri { get; init; }

    /// <summary>Who asks; null for a server without authentication.</summary>
    public string? User { get; init; }

    /// <summary>Appears in no message, log or trace, and not in <see cref="ToString"/>.</summary>
    public string? Password { get; init; }

    /// <summary>The database; null takes the URI's, and without one the user's home database.</summary>
    public string? Database { get; init; }

    /// <summary>How long a connection may take, with TLS and log-in.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The longest silence while an answer is awaited; a server that states one (connection.recv_timeout_seconds) is believed.</summary>
    public TimeSpan ReadTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The longest a transaction that reads may run in the server; zero leaves it to the server's configuration.</summary>
    public TimeSpan TransactionTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The longest a transaction that writes may run in the server, with its wait for other programs that write to the same; zero
    /// leaves it to the server's configuration.
    /// </summary>
    public TimeSpan WriteTimeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>How long transient errors are answered with further attempts.</summary>
    public TimeSpan MaxRetryTime { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The most connections to one server.</summary>
    public int PoolSize { get; init; } = 50;

    /// <summary>How long one who asks waits for a connection when all are in use.</summary>
    public TimeSpan AcquireTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A connection that was idle for longer is tried before it is used.</summary>
    public TimeSpan IdleCheckAge { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A connection older than this is closed when it is given back.</summary>
    public TimeSpan MaxConnectionAge { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The records of a read that are asked for at a time; of statements sent together all are.</summary>
    public int FetchSize { get; init; } = 1000;

    /// <summary>The clock of retries, idle checks and routing tables.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    internal string? DatabaseName => Database ?? Uri.Database;

    /// <returns>Server, database and user; never the password.</returns>
    public override string ToString() => $"{Uri}, database {DatabaseName ?? "(home)"}, user {User ?? "(none)"}";
}
