using System.Reflection;
using Timeline.Neo4j.PackStream;

namespace Timeline.Neo4j.Bolt.Wire;

/// <summary>The requests that this client sends (Bolt, "Messages").</summary>
internal static class Requests
{
    private const byte Hello = 0x01;
    private const byte Goodbye = 0x02;
    private const byte Reset = 0x0F;
    private const byte Run = 0x10;
    private const byte Begin = 0x11;
    private const byte Commit = 0x12;
    private const byte Rollback = 0x13;
    private const byte Pull = 0x3F;
    private const byte Route = 0x66;
    private const byte Logon = 0x6A;

    private static readonly string Agent = "Timeline/" + (typeof(Requests).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0");

    /// <summary>A whole RESET: it may be sent at any time, behind unfinished work too, which it ends.</summary>
    public static readonly byte[] ResetMessage = [0, 2, 0xB0, Reset, 0, 0];

    /// <summary>A whole GOODBYE.</summary>
    public static readonly byte[] GoodbyeMessage = [0, 2, 0xB0, Goodbye, 0, 0];

    /// <summary>HELLO, and LOGON where it is a message of its own.</summary>
    public static void WriteHello(MessageWriter messages, BoltVersion version, BoltOptions options)
    {
        var hello = new Dictionary<string, object?> { ["user_agent"] = Agent };
        if (version.HasAgent)
            hello["bolt_agent"] = new Dictionary<string, object?> { ["product"] = Agent };
        if (version.HasNotificationFilter)
            hello["notifications_minimum_severity"] = "OFF";
        if (options.Uri.IsRouted)
            hello["routing"] = RoutingContext(options);
        if (!version.HasLogon)
            AddAuthentication(hello, options);
        messages.Begin(Hello, 1).WriteMap(hello);
        messages.End();
        if (!version.HasLogon)
            return;
        var logon = new Dictionary<string, object?>();
        AddAuthentication(logon, options);
        messages.Begin(Logon, 1).WriteMap(logon);
        messages.End();
    }

    /// <param name="messages">Takes the request.</param>
    /// <param name="statement">What to run.</param>
    /// <param name="settings">Null inside a transaction, which has its own.</param>
    public static void WriteRun(MessageWriter messages, CypherStatement statement, TransactionSettings? settings)
    {
        var values = messages.Begin(Run, 3);
        values.Write(statement.Text);
        values.WriteMap(statement.Parameters);
        if (settings is null)
            values.WriteMapHeader(0);
        else
            WriteSettings(values, settings);
        messages.End();
    }

    /// <param name="messages">Takes the request.</param>
    /// <param name="count">How many records; -1 for all.</param>
    public static void WritePull(MessageWriter messages, long count)
    {
        var values = messages.Begin(Pull, 1);
        values.WriteMapHeader(1);
        values.Write("n");
        values.Write(count);
        messages.End();
    }

    public static void WriteBegin(MessageWriter messages, TransactionSettings settings)
    {
        WriteSettings(messages.Begin(Begin, 1), settings);
        messages.End();
    }

    public static void WriteCommit(MessageWriter messages)
    {
        messages.Begin(Commit, 0);
        messages.End();
    }

    public static void WriteRollback(MessageWriter messages)
    {
        messages.Begin(Rollback, 0);
        messages.End();
    }

    public static void WriteRoute(MessageWriter messages, BoltOptions options, IReadOnlyCollection<string> bookmarks)
    {
        var values = messages.Begin(Route, 3);
        values.WriteMap(RoutingContext(options));
        values.WriteTexts(bookmarks);
        values.WriteMap(options.DatabaseName is { } database ? new Dictionary<string, object?> { ["db"] = database } : []);
        messages.End();
    }

    private static void WriteSettings(PackStreamWriter values, TransactionSettings settings)
    {
        var hasTimeout = settings.Timeout > TimeSpan.Zero;
        values.WriteMapHeader((settings.IsRead ? 1 : 0) + (hasTimeout ? 1 : 0) + (settings.Database is null ? 0 : 1) + (settings.Bookmarks.Count > 0 ? 1 : 0));
        if (settings.IsRead)
        {
            values.Write("mode");
            values.Write("r");
        }
        if (hasTimeout)
        {
            values.Write("tx_timeout");
            values.Write((long)Math.Ceiling(settings.Timeout.TotalMilliseconds));
        }
        if (settings.Database is { } database)
        {
            values.Write("db");
            values.Write(database);
        }
        if (settings.Bookmarks.Count > 0)
        {
            values.Write("bookmarks");
            values.WriteTexts(settings.Bookmarks);
        }
    }

    private static Dictionary<string, object?> RoutingContext(BoltOptions options)
    {
        var context = options.Uri.RoutingContext.ToDictionary(entry => entry.Key, entry => (object?)entry.Value);
        context["address"] = options.Uri.Address.ToString();
        return context;
    }

    private static void AddAuthentication(Dictionary<string, object?> message, BoltOptions options)
    {
        message["scheme"] = options.User is null ? "none" : "basic";
        if (options.User is null)
            return;
        message["principal"] = options.User;
        message["credentials"] = options.Password ?? "";
    }
}
