using Timeline.Api.Changes;
using Timeline.App.Http;
using Timeline.GraphQL;

namespace Timeline.App.Configuration;

/// <summary>
/// Everything that can be set, with its default. <see cref="Settings"/> gives each its name and meaning,
/// <c>docs/configuration.md</c> is the same table for people; a test keeps the three alike.
/// </summary>
public sealed record TimelineOptions
{
    /// <summary>What is written where something is not wanted.</summary>
    public const string None = "none";

    private static readonly GraphQLOptions Engine = new();

    public string Store { get; init; } = "sqlite:timeline.db";

    public string Neo4jUser { get; init; } = "neo4j";

    public string Neo4jPassword { get; init; } = None;

    public string Neo4jPasswordFile { get; init; } = None;

    public bool NoSeed { get; init; }

    public string Urls { get; init; } = "http://localhost:5080";

    public string Hosts { get; init; } = AllowedHosts.Auto;

    public string CorsOrigins { get; init; } = Http.CorsOrigins.None;

    public StatusCodeStyle StatusCodes { get; init; } = StatusCodeStyle.Audit;

    public LogFormat LogFormat { get; init; } = LogFormat.Text;

    public LogLevel LogLevel { get; init; } = LogLevel.Information;

    public string OtlpEndpoint { get; init; } = Telemetry.OtlpEndpoint.None;

    public int MaxBodyBytes { get; init; } = 1024 * 1024;

    public int MaxBatch { get; init; }

    public string TrustedDocuments { get; init; } = TrustedDocumentFiles.None;

    public bool OnlyTrusted { get; init; }

    public int MaxPersistedBytes { get; init; } = 16 * 1024 * 1024;

    public int MaxStreams { get; init; } = 1_000;

    public int MaxStreamOperations { get; init; } = 100;

    public int SlowClientSeconds { get; init; } = 30;

    public int StopSeconds { get; init; } = 30;

    public int ChangePollMilliseconds { get; init; } = (int)ChangeFeed.UsualInterval.TotalMilliseconds;

    public int TimeoutSeconds { get; init; } = (int)Engine.Timeout.TotalSeconds;

    public int MaxTokens { get; init; } = Engine.MaxTokens;

    public int MaxDepth { get; init; } = Engine.MaxDepth;

    public int MaxIntrospectionDepth { get; init; } = Engine.MaxIntrospectionDepth;

    public int MaxFields { get; init; } = Engine.MaxFields;

    public int MaxAliases { get; init; } = Engine.MaxAliases;

    public int MaxDirectives { get; init; } = Engine.MaxDirectives;

    public int MaxCost { get; init; } = Engine.MaxCost;

    public int MaxErrors { get; init; } = Engine.MaxErrors;

    public int MaxConcurrency { get; init; } = Engine.MaxConcurrency;

    public int MaxQueue { get; init; } = Engine.MaxQueue;

    public bool NoIntrospection { get; init; }

    /// <returns>Where the facts are; nothing that could hold a password.</returns>
    public override string ToString() => Store[(Store.LastIndexOf('@') + 1)..];

    /// <summary>The part of the options that concerns the engine.</summary>
    public GraphQLOptions ForEngine() => new()
    {
        Timeout = TimeSpan.FromSeconds(TimeoutSeconds),
        MaxTokens = MaxTokens,
        MaxDepth = MaxDepth,
        MaxIntrospectionDepth = MaxIntrospectionDepth,
        MaxFields = MaxFields,
        MaxAliases = MaxAliases,
        MaxDirectives = MaxDirectives,
        MaxCost = MaxCost,
        MaxErrors = MaxErrors,
        MaxConcurrency = MaxConcurrency,
        MaxQueue = MaxQueue,
        AllowIntrospection = !NoIntrospection,
        NameOfLimit = NameOfLimit,
    };

    /// <summary><c>MaxDepth</c> as <c>the setting max-depth</c>; null where there is no such setting.</summary>
    private static string? NameOfLimit(string limit) =>
        Settings.All.FirstOrDefault(setting => setting.Property == PropertyOf(limit)) is { } setting ? $"the setting {setting.Name}" : null;

    // Those that are not called here as the engine calls them.
    private static string PropertyOf(string limit) => limit switch
    {
        nameof(GraphQLOptions.Timeout) => nameof(TimeoutSeconds),
        nameof(GraphQLOptions.AllowIntrospection) => nameof(NoIntrospection),
        _ => limit,
    };
}
