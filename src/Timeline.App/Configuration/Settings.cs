namespace Timeline.App.Configuration;

/// <summary>The table of everything that can be set.</summary>
public static class Settings
{
    /// <summary>Who asks Neo4j servers.</summary>
    public static IReadOnlyList<Setting> OfNeo4jUser { get; } =
    [
        Setting.Text("neo4j-user", "a name", "Who asks a Neo4j server.",
            options => options.Neo4jUser, (options, value) => options with { Neo4jUser = value }),
        Setting.Text("neo4j-password", "none, or the password", "Password of that user; `none` for a server without authentication. Others on the machine can read flags: rather set the variable, or the file.",
            options => options.Neo4jPassword, (options, value) => options with { Neo4jPassword = value }),
        Setting.Text("neo4j-password-file", "none, or a file", "File that holds the password and nothing else.",
            options => options.Neo4jPasswordFile, (options, value) => options with { Neo4jPasswordFile = value }),
    ];

    /// <summary>What says which store is meant.</summary>
    public static IReadOnlyList<Setting> OfStoreAddress { get; } =
    [
        Setting.Text("store", "kind:address", $"Where the facts are kept. Kinds: {Stores.Kinds}.",
            options => options.Store, (options, value) => options with { Store = value }),
        .. OfNeo4jUser,
    ];

    /// <summary>What every verb that opens a store takes.</summary>
    public static IReadOnlyList<Setting> OfStore { get; } =
    [
        .. OfStoreAddress,
        Setting.Switch("no-seed", "Leave an empty store empty instead of loading the seed data into it.",
            options => options.NoSeed, (options, value) => options with { NoSeed = value }),
    ];

    /// <summary>The limits on one GraphQL request.</summary>
    public static IReadOnlyList<Setting> OfEngine { get; } =
    [
        Setting.Number("timeout-seconds", 1, 3600, "Time a GraphQL request may take, beside the wait for its turn, which may be as long.",
            options => options.TimeoutSeconds, (options, value) => options with { TimeoutSeconds = value }),
        Setting.Number("max-tokens", 1, 10_000_000, "Tokens of a GraphQL document.",
            options => options.MaxTokens, (options, value) => options with { MaxTokens = value }),
        Setting.Number("max-depth", 1, 100, "Nesting of fields in an operation.",
            options => options.MaxDepth, (options, value) => options with { MaxDepth = value }),
        Setting.Number("max-introspection-depth", 1, 100, "Nesting of fields below `__schema` and `__type`.",
            options => options.MaxIntrospectionDepth, (options, value) => options with { MaxIntrospectionDepth = value }),
        Setting.Number("max-fields", 1, 1_000_000, "Fields of an operation, its fragments spread.",
            options => options.MaxFields, (options, value) => options with { MaxFields = value }),
        Setting.Number("max-aliases", 0, 1_000_000, "Aliased fields of an operation.",
            options => options.MaxAliases, (options, value) => options with { MaxAliases = value }),
        Setting.Number("max-directives", 0, 1_000_000, "Directives used in a GraphQL document.",
            options => options.MaxDirectives, (options, value) => options with { MaxDirectives = value }),
        Setting.Number("max-cost", 1, 1_000_000_000, "Cost of an operation: the objects its answer may hold, by the sizes of its pages.",
            options => options.MaxCost, (options, value) => options with { MaxCost = value }),
        Setting.Number("max-errors", 1, 10_000, "Errors told in an answer; further ones are counted in one last error.",
            options => options.MaxErrors, (options, value) => options with { MaxErrors = value }),
    ];

    /// <summary>What only the server needs.</summary>
    public static IReadOnlyList<Setting> OfServer { get; } =
    [
        Setting.Text("urls", "http://host:port", "Where the server listens; several addresses are separated by `;`.",
            options => options.Urls, (options, value) => options with { Urls = value }),
        Setting.Text("hosts", "auto, any, or names", "Host names that requests may use, separated by `,`. `auto`: any, but only names of this machine while listening at loopback addresses only.",
            options => options.Hosts, (options, value) => options with { Hosts = value }),
        Setting.Text("cors-origins", "none, any, or origins", "Sites whose pages may ask and read answers in their visitors' browsers, separated by `,`, for example `https://example.org`.",
            options => options.CorsOrigins, (options, value) => options with { CorsOrigins = value }),
        Setting.Choice("status-codes", "Which HTTP statuses answers have: those of the published audits, or of the draft of 2026 (422 for what cannot be done, 294 for data beside errors).",
            options => options.StatusCodes, (options, value) => options with { StatusCodes = value }),
        Setting.Choice("log-format", "How log lines are written to the standard error stream.",
            options => options.LogFormat, (options, value) => options with { LogFormat = value }),
        Setting.Choice("log-level", "The least level that is logged.",
            options => options.LogLevel, (options, value) => options with { LogLevel = value }),
        Setting.Text("otlp-endpoint", "none, or http://host:port", "Receiver of spans and metrics, for example `http://localhost:4318`, which gets them by OTLP over HTTP; OpenTelemetry's own variables (`OTEL_…`) say the rest.",
            options => options.OtlpEndpoint, (options, value) => options with { OtlpEndpoint = value }),
        Setting.Number("max-body-bytes", 1024, 1024 * 1024 * 1024, "Size of a request body; a larger one gets status 413.",
            options => options.MaxBodyBytes, (options, value) => options with { MaxBodyBytes = value }),
        Setting.Number("max-batch", 0, 1000, "Requests that one body may have as a JSON array; 0 refuses arrays.",
            options => options.MaxBatch, (options, value) => options with { MaxBatch = value }),
        Setting.Text("trusted-documents", "none, a folder or a file", "Documents that requests may name by `documentId`: a folder of `*.graphql` files (ids `sha256:…`), or a JSON object of ids and texts.",
            options => options.TrustedDocuments, (options, value) => options with { TrustedDocuments = value }),
        Setting.Switch("only-trusted", "Refuse every document that is not a trusted one.",
            options => options.OnlyTrusted, (options, value) => options with { OnlyTrusted = value }),
        Setting.Number("max-persisted-bytes", 0, 1024 * 1024 * 1024, "Memory for documents that clients send once with their hash and later name by it (automatic persisted queries); 0 switches that off.",
            options => options.MaxPersistedBytes, (options, value) => options with { MaxPersistedBytes = value }),
        Setting.Number("max-concurrency", 1, 100_000, "GraphQL operations that execute at once; others wait for their turn.",
            options => options.MaxConcurrency, (options, value) => options with { MaxConcurrency = value }),
        Setting.Number("max-queue", 0, 1_000_000, "GraphQL operations that wait for their turn; one more gets status 503.",
            options => options.MaxQueue, (options, value) => options with { MaxQueue = value }),
        Setting.Number("max-streams", 0, 1_000_000, "WebSocket connections and event streams that are open at once; one more gets status 503.",
            options => options.MaxStreams, (options, value) => options with { MaxStreams = value }),
        Setting.Number("max-stream-operations", 1, 100_000, "Operations that one WebSocket connection or event stream has at once.",
            options => options.MaxStreamOperations, (options, value) => options with { MaxStreamOperations = value }),
        Setting.Number("slow-client-seconds", 1, 3600, "Time a client may take to read what a subscription sends; then its connection is cut.",
            options => options.SlowClientSeconds, (options, value) => options with { SlowClientSeconds = value }),
        Setting.Number("stop-seconds", 0, 3600, "Time that requests in flight get to finish when the server is told to stop.",
            options => options.StopSeconds, (options, value) => options with { StopSeconds = value }),
        Setting.Number("change-poll-milliseconds", 10, 600_000, "How often to look for what other programs changed in the store, while somebody subscribes.",
            options => options.ChangePollMilliseconds, (options, value) => options with { ChangePollMilliseconds = value }),
        Setting.Switch("no-introspection", "Refuse questions about the schema (`__schema`, `__type`).",
            options => options.NoIntrospection, (options, value) => options with { NoIntrospection = value }),
    ];

    public static IReadOnlyList<Setting> All { get; } = [.. OfStore, .. OfServer, .. OfEngine];
}
