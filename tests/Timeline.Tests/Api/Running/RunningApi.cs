using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Timeline.Api;
using Timeline.Api.Changes;
using Timeline.GraphQL;
using Timeline.Ingest.Importing;
using Timeline.Sqlite;
using Timeline.Storage;
using Timeline.Tests.Repository;

namespace Timeline.Tests.Api.Running;

/// <summary>The API on a store file of its own, with a clock that stands still.</summary>
internal sealed class RunningApi : IAsyncDisposable
{
    private static readonly Schema Schema = TimelineSchema.Build();

    private readonly string _folder;
    private readonly bool _ownsFolder;

    private RunningApi(string folder, bool ownsFolder, SqliteStore store)
    {
        (_folder, _ownsFolder, Store) = (folder, ownsFolder, store);
        Changes = new ChangeFeed(store, Clock, ChangeFeed.UsualInterval);
    }

    public SqliteStore Store { get; }

    /// <summary>What happens in the store; other programs are looked for when the clock is put forward.</summary>
    public ChangeFeed Changes { get; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));

    public static async Task<RunningApi> OpenAsync()
    {
        string folder = Directory.CreateTempSubdirectory("timeline-api-").FullName;
        return new RunningApi(folder, ownsFolder: true, await OpenStoreAsync(folder));
    }

    /// <summary>Another program with the same store file; to be disposed first.</summary>
    public async Task<RunningApi> OpenBesideAsync() => new(_folder, ownsFolder: false, await OpenStoreAsync(_folder));

    /// <summary>The API on a store that holds the seed data.</summary>
    public static async Task<RunningApi> OpenSeededAsync()
    {
        RunningApi api = await OpenAsync();
        DocumentSource[] documents = [.. RepositoryFiles.All("seed-data", "*.yaml").Select(file => new DocumentSource(Path.GetFileName(file), () => File.OpenRead(file)))];
        ImportReport report = await new Importer(api.Store, api.Clock).ImportAsync(documents, new ImportOptions(), CancellationToken.None);
        Assert.Empty(report.Documents.SelectMany(document => document.Lines));
        return api;
    }

    /// <summary>Asks, and gives the answer with what the store was asked for it.</summary>
    public async Task<Answer> AskAsync(string query, object? variables = null)
    {
        var counting = new CountingStore(Store);
        var failures = new ConcurrentQueue<string>();
        using GraphQLResponse response = await NewEngine(failures).ExecuteAsync(NewRequest(query, variables, counting), TestContext.Current.CancellationToken);
        Answer answer = AnswerOf(response, counting.Questions);
        Assert.True(failures.IsEmpty, string.Join('\n', failures));
        return answer;
    }

    /// <summary>Asks something that has an answer without errors.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        Answer answer = await AskAsync(query, variables);
        Assert.Empty(answer.Errors);
        return answer.Data;
    }

    /// <summary>Begins a subscription that is not refused.</summary>
    public async Task<RunningSubscription> SubscribeAsync(string query, object? variables = null)
    {
        var failures = new ConcurrentQueue<string>();
        GraphQLResult result = await NewEngine(failures).SubscribeAsync(NewRequest(query, variables, Store), TestContext.Current.CancellationToken);
        Assert.True(failures.IsEmpty, string.Join('\n', failures));
        Assert.True(result.IsSubscription, result.Response is { } refusal ? AnswerOf(refusal).Text : "");
        return new RunningSubscription(result.Responses);
    }

    /// <summary>Why a subscription is refused.</summary>
    public async Task<IReadOnlyList<string>> RefusalAsync(string query, object? variables = null)
    {
        await using GraphQLResult result = await NewEngine([]).SubscribeAsync(NewRequest(query, variables, Store), TestContext.Current.CancellationToken);
        Assert.False(result.IsSubscription);
        return AnswerOf(result.Response).Errors;
    }

    public async ValueTask DisposeAsync()
    {
        await Changes.DisposeAsync();
        await Store.DisposeAsync();
        if (_ownsFolder)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    /// <summary>The answer in a response of the engine.</summary>
    public static Answer AnswerOf(GraphQLResponse response, IReadOnlyList<object>? questions = null)
    {
        var output = new ArrayBufferWriter<byte>();
        response.WriteTo(output);
        return new Answer(JsonDocument.Parse(output.WrittenMemory).RootElement, questions ?? []);
    }

    private static async Task<SqliteStore> OpenStoreAsync(string folder) =>
        await SqliteStore.OpenAsync(Path.Combine(folder, "api.db"), SqliteStoreOptions.Default, CancellationToken.None);

    // Tests ask for everything at once; CostTests judges what questions cost.
    private static GraphQLEngine NewEngine(ConcurrentQueue<string> failures) =>
        new(Schema, new GraphQLOptions { MaxCost = int.MaxValue, OnError = failure => failures.Enqueue($"{failure.Source}: {failure.Exception}") });

    private GraphQLRequest NewRequest(string query, object? variables, ITimelineStore store) => new()
    {
        Query = Encoding.UTF8.GetBytes(query),
        Variables = variables is null ? default : JsonSerializer.SerializeToUtf8Bytes(variables),
        State = new TimelineRequest(store, Clock) { Changes = Changes },
    };
}
