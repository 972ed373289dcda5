using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Timeline.Tests.Repository;

namespace Timeline.GraphQL.Tests.Differential;

/// <summary>The reference implementation, asked over the standard streams of a process of Node.js.</summary>
internal sealed class ReferenceProcess : IDisposable
{
    private static readonly string Folder = RepositoryFiles.PathTo("tests", "Timeline.GraphQL.Tests", "Differential");

    private readonly Process _process;

    private ReferenceProcess(Process process) => _process = process;

    /// <summary>What keeps the reference from being asked here; null where nothing does.</summary>
    public static string? Missing()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "graphql")))
            return "The reference implementation is not installed; npm ci --prefix tests/Timeline.GraphQL.Tests/Differential does it.";
        return Programs.Find("node") is not null ? null : "Node.js is not installed; see https://nodejs.org.";
    }

    public static async Task<ReferenceProcess> StartAsync(string schema, IEnumerable<string> fixtures)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var process = Process.Start(new ProcessStartInfo("node", Path.Combine(Folder, "reference.mjs"))
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = utf8, StandardOutputEncoding = utf8,
        }) ?? throw new InvalidOperationException("node did not start");
        var start = new JsonObject { ["schema"] = schema, ["fixtures"] = new JsonArray([.. fixtures.Select(fixture => JsonNode.Parse(fixture))]) };
        await process.StandardInput.WriteLineAsync(start.ToJsonString());
        return new ReferenceProcess(process);
    }

    /// <summary>The answers, in the order of the requests, while these are still being sent.</summary>
    public async IAsyncEnumerable<JsonElement> AskAsync(IReadOnlyList<GeneratedRequest> requests)
    {
        var sending = Task.Run(async () =>
        {
            foreach (var request in requests)
                await _process.StandardInput.WriteLineAsync(Line(request));
            await _process.StandardInput.FlushAsync();
        });
        foreach (var request in requests)
        {
            var line = await _process.StandardOutput.ReadLineAsync()
                ?? throw new InvalidOperationException($"The reference ended before it answered {Line(request)}");
            yield return JsonElement.Parse(line);
        }
        await sending;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string Line(GeneratedRequest request) => JsonSerializer.Serialize(new
    {
        query = request.Query,
        variables = JsonElement.Parse(request.Variables),
        operationName = request.OperationName,
        fixture = request.Fixture,
        propagates = request.OnError == ErrorBehavior.Propagate,
    });
}
