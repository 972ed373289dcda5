namespace Timeline.Neo4j;

/// <summary>The server refused a statement or ended it.</summary>
/// <param name="code">Neo4j's status code, such as Neo.ClientError.Statement.SyntaxError.</param>
/// <param name="message">What the server says; it may quote the statement and values in it.</param>
public sealed class CypherException(string code, string message) : Exception($"{message} ({code})")
{
    /// <summary>The transaction was ended from outside: by a RESET or an administrator. Trying again was not wished.</summary>
    private static readonly string[] Ended =
    [
        "Neo.TransientError.Transaction.Terminated", "Neo.TransientError.Transaction.LockClientStopped",
        "Neo.ClientError.Transaction.Terminated", "Neo.ClientError.Transaction.LockClientStopped",
    ];

    /// <summary>The server that was asked no longer leads; another one may.</summary>
    private static readonly string[] LeaderMoved =
        ["Neo.ClientError.Cluster.NotALeader", "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"];

    /// <summary>Neo4j's status code, such as Neo.ClientError.Statement.SyntaxError.</summary>
    public string Code { get; } = code;

    /// <summary>Whose fault it is: the second part of the code.</summary>
    public CypherClassification Classification { get; } = code.Split('.') switch
    {
        [_, "ClientError", ..] => CypherClassification.ClientError,
        [_, "TransientError", ..] => CypherClassification.TransientError,
        _ => CypherClassification.DatabaseError,
    };

    /// <summary>Whether the same statement may succeed when it is sent again.</summary>
    public bool IsTransient => IsLeaderMoved || IsAuthorizationExpired || (Classification == CypherClassification.TransientError && !Ended.Contains(Code));

    /// <summary>The transaction took longer than it may.</summary>
    internal bool IsOutOfTime => Code.StartsWith("Neo.ClientError.Transaction.TransactionTimedOut", StringComparison.Ordinal);

    internal bool IsLeaderMoved => LeaderMoved.Contains(Code);

    /// <summary>The connection's rights are to be looked up anew, which a new connection does.</summary>
    internal bool IsAuthorizationExpired => Code == "Neo.ClientError.Security.AuthorizationExpired";
}
