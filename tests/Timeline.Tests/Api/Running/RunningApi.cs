using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Timeline.Api;
using Timeline.GraphQL;
using Timeline.Ingest.Importing;
using Timeline.Sqlite;
using Timeline.Tests.Repository;

namespace Timeline.Tests.Api.Running;

/// <summary>The API on a store file of its own, with a clock that stands still.</summary>
internal sealed class RunningApi : IAsyncDisposable
{
    private static readonly Schema Schema = TimelineSchema.Build();

    private readonly string _folder;

    private RunningApi(string folder, SqliteStore store) => (_folder, Store) = (folder, store);

    public SqliteStore Store { get; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));

    public static async Task<RunningApi> OpenAsync()
    {
        string folder = Directory.CreateTempSubdirectory("timeline-api-").FullName;
        SqliteStore store = await SqliteStore.OpenAsync(Path.Combine(folder, "api.db"), SqliteStoreOptions.Default, CancellationToken.None);
        return new RunningApi(folder, store);
    }

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
        // Tests ask for everything at once; CostTests judges what questions cost.
        var engine = new GraphQLEngine(Schema, new GraphQLOptions { MaxCost = int.MaxValue, OnError = failure => failures.Enqueue($"{failure.Source}: {failure.Exception}") });
        var request = new GraphQLRequest
        {
            Query = Encoding.UTF8.GetBytes(query),
            Variables = variables is null ? default : JsonSerializer.SerializeToUtf8Bytes(variables),
            State = new TimelineRequest(counting, Clock),
        };
        using GraphQLResponse response = await engine.ExecuteAsync(request, TestContext.Current.CancellationToken);
        var output = new ArrayBufferWriter<byte>();
        response.WriteTo(output);
        Assert.True(failures.IsEmpty, string.Join('\n', failures));
        return new Answer(JsonDocument.Parse(output.WrittenMemory).RootElement, counting.Questions);
    }

    /// <summary>Asks something that has an answer without errors.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        Answer answer = await AskAsync(query, variables);
        Assert.Empty(answer.Errors);
        return answer.Data;
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
