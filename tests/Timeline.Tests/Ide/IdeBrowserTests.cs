using System.Text.Json;
using Timeline.App.Ide;
using Timeline.Tests.App;
using Timeline.Tests.Http;

namespace Timeline.Tests.Ide;

/// <summary>A visit to the IDE in a real browser.</summary>
[Collection(SeededServer.Collection)]
public sealed class IdeBrowserTests(SeededServer seeded)
{
    [Fact]
    public async Task Visitor_opens_the_ide_runs_a_prepared_question_and_nothing_leaves_the_machine()
    {
        IdeTests.SkipWithoutIde();
        if (Chromium.Missing() is { } reason)
            Assert.Skip(reason);
        using var folder = new TemporaryFolder();

        using var visit = await Chromium.VisitAsync("ask-in-ide.mjs", seeded.Server.Address, folder.Path);

        var seen = visit.RootElement;
        Assert.Empty(Texts(seen, "failures"));
        Assert.Empty(Texts(seen, "refusals"));
        Assert.EndsWith("/graphql/", seen.GetProperty("landed").GetString(), StringComparison.Ordinal);
        Assert.Contains(IdeConfiguration.Examples.Split('\n')[0], seen.GetProperty("document").GetString()!.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.True(seen.GetProperty("isAnswerShown").GetBoolean());
        var operations = seen.GetProperty("operations").EnumerateArray().ToArray();
        Assert.Equal(IdeIntrospection.Requests.Count, operations.Count(sent => sent.GetProperty("query").GetString()!.StartsWith("query IntrospectionQuery", StringComparison.Ordinal)));
        Assert.Equal(IdeIntrospection.Requests.Count + 1, operations.Length);
        Assert.All(operations, sent => Assert.Equal((200, 0), (sent.GetProperty("status").GetInt32(), sent.GetProperty("errors").GetArrayLength())));

        var requests = Texts(seen, "requests");
        Assert.Contains(requests, address => address.EndsWith("/graphql/bcp-config.json", StringComparison.Ordinal));
        Assert.All(requests, address => Assert.Equal("127.0.0.1", new Uri(address).Host));
        Assert.True(new FileInfo(folder.PathTo("answer.png")).Length > 10_000);
    }

    [Fact]
    public async Task Visitor_listens_over_a_websocket_and_sees_what_is_recorded_meanwhile()
    {
        IdeTests.SkipWithoutIde();
        if (Chromium.Missing() is { } reason)
            Assert.Skip(reason);
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.StartAsync(folder.Path, ["--no-seed"]);

        using var visit = await Chromium.VisitAsync("listen-in-ide.mjs", server.Address, folder.Path);

        var seen = visit.RootElement;
        Assert.Empty(Texts(seen, "failures"));
        Assert.Empty(Texts(seen, "refusals"));
        Assert.Contains($"ws://{server.Address.Authority}/graphql", Texts(seen, "sockets"));
        Assert.True(seen.GetProperty("isChangeShown").GetBoolean());
    }

    private static string[] Texts(JsonElement seen, string name) => [.. seen.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
}
