using Timeline.Tests.Repository;

namespace Timeline.Tests.Http.Subscriptions.Clients;

/// <summary>The clients that others use: npm's graphql-ws and graphql-sse, the latter in both of its modes.</summary>
public sealed class RealClientsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string Folder = RepositoryFiles.PathTo("tests", "Timeline.Tests", "Http", "Subscriptions", "Clients");

    [Fact]
    public async Task Clients_that_others_use_get_every_answer_in_every_mode()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules", "graphql-ws")),
            "The clients are not installed; npm ci --prefix tests/Timeline.Tests/Http/Subscriptions/Clients installs them.");
        Assert.SkipWhen(NodeScript.Missing() is not null, NodeScript.Missing() ?? "");
        await using var server = await StreamingServer.StartAsync();

        var clients = await NodeScript.RunAsync(Folder, ["clients.mjs", new Uri(server.Address, "graphql").ToString()], Patience);

        var told = clients.Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
        [
            .. Expected("graphql-ws", fails: ["GONE"], wrong: ["GRAPHQL_VALIDATION_FAILED"]),
            .. Expected("graphql-sse distinct", fails: ["GONE", "complete"], wrong: ["GRAPHQL_VALIDATION_FAILED", "complete"]),
            .. Expected("graphql-sse shared", fails: ["GONE", "complete"], wrong: ["400"]),
        ], told);
        await server.ExpectNothingLeftAsync();
    }

    private static IEnumerable<string> Expected(string client, string[] fails, string[] wrong)
    {
        (string Query, string[] Answers)[] all =
        [
            ("{ n }", ["{\"n\":1}", "complete"]),
            ("mutation { add }", ["{\"add\":2}", "complete"]),
            ("subscription { count(to: 2) }", ["{\"count\":1}", "{\"count\":2}", "complete"]),
            ("subscription { wait }", ["{\"wait\":0}", "complete"]),
            ("subscription { fail }", ["{\"fail\":1}", .. fails]),
            ("{ nothing }", wrong),
            ("twenty at once", ["true"]),
        ];
        return all.SelectMany(each => each.Answers.Select(answer => $"{client} | {each.Query} | {answer}"));
    }
}
