using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Timeline.App;
using Timeline.App.Http;
using Timeline.Tests.App;

namespace Timeline.Tests.Http;

public sealed class TrustedDocumentsTests : IDisposable
{
    private const string Document = "query Trusted($is: Boolean!) { __typename @include(if: $is) }\n";
    private const string Answer = """{"data":{"__typename":"Query"}}""";

    private readonly TemporaryFolder _folder = new();

    public TrustedDocumentsTests()
    {
        Directory.CreateDirectory(_folder.PathTo("queries/below"));
        _folder.Write("queries/below/trusted.graphql", Document);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Document_of_a_folder_is_asked_for_by_its_hash_in_every_way()
    {
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed", "--trusted-documents", "queries", "--only-trusted"]);
        var hash = HashOf(Document);
        const string Variables = """{"is": true}""";
        Assert.Equal(Answer, (await server.Client.AskAsync($$"""{"documentId": "sha256:{{hash}}", "variables": {{Variables}}}""")).Text);
        Assert.Equal(Answer, (await server.Client.AskByGetAsync($"documentId=sha256:{hash}&variables={Uri.EscapeDataString(Variables)}")).Text);
        Assert.Equal(Answer, (await server.Client.AskAsync(Persisted(null, hash))).Text);
        Assert.Equal(Answer, (await server.Client.AskAsync(Persisted(Document, hash))).Text);
    }

    [Fact]
    public async Task Everything_else_is_refused_in_the_mode_for_only_trusted_ones()
    {
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed", "--trusted-documents", "queries", "--only-trusted"]);
        const string Other = "{ __typename }";
        string[] bodies = ["""{"query": "{ __typename }"}""", Persisted(Other, HashOf(Other)), Persisted(null, HashOf(Other))];
        foreach (var body in bodies)
        {
            var answer = await server.Client.AskAsync(body);
            Assert.Equal((HttpStatusCode.Forbidden, "DOCUMENT_NOT_TRUSTED"), (answer.Status, answer.Code));
        }
        Assert.Equal(HttpStatusCode.Forbidden, (await server.Client.AskByGetAsync("query={__typename}", GraphQLClient.Json)).Status);
        var unknown = await server.Client.AskAsync("""{"documentId": "sha256:0"}""");
        Assert.Equal((HttpStatusCode.BadRequest, "PERSISTED_QUERY_NOT_FOUND"), (unknown.Status, unknown.Code));
        var forged = await server.Client.AskAsync(Persisted(Other, HashOf(Document)));
        Assert.Equal("PERSISTED_QUERY_HASH_MISMATCH", forged.Code);
    }

    [Fact]
    public async Task Manifest_gives_documents_ids_of_its_own_beside_free_queries()
    {
        _folder.Write("manifest.json", JsonSerializer.Serialize(new Dictionary<string, string> { ["latest"] = "{ __typename }", ["sha256:" + HashOf(Document)] = Document }));
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed", "--trusted-documents", "manifest.json"]);
        Assert.Equal(Answer, (await server.Client.AskByGetAsync("documentId=latest")).Text);
        Assert.Equal(Answer, (await server.Client.AskAsync("""{"query": "{ __typename }"}""")).Text);
        var both = await server.Client.AskAsync("""{"documentId": "latest", "query": "{ __typename }"}""");
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST"), (both.Status, both.Code));
    }

    [Theory]
    [InlineData("no-such-folder", "no such file or folder")]
    [InlineData("empty", "holds no document")]
    [InlineData("list.json", "line 1 is not a JSON object")]
    [InlineData("number.json", "the value of \"a\" is not the text")]
    [InlineData("forged.json", "is not the hash of its text, which is sha256:")]
    [InlineData("latin", "it is not UTF-8")]
    public void Place_without_sound_documents_is_named_at_the_start(string name, string problem)
    {
        Directory.CreateDirectory(_folder.PathTo("empty"));
        Directory.CreateDirectory(_folder.PathTo("latin"));
        File.WriteAllBytes(_folder.PathTo("latin/latin.graphql"), [0xE9]);
        _folder.Write("list.json", "[]");
        _folder.Write("number.json", """{"a": 1}""");
        _folder.Write("forged.json", $$"""{"sha256:{{HashOf(Document)}}": "{ __typename }"}""");
        var failure = Assert.Throws<UsageException>(() => TrustedDocumentFiles.Read(_folder.PathTo(name)));
        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_trusted_ones_without_any_is_wrong_use()
    {
        var run = await TimelineProgram.RunAsync(_folder.Path, ["serve", "--only-trusted", "--no-seed", "--urls", "http://127.0.0.1:0"]);
        run.Expect(2).ExpectOneLineOfError("--trusted-documents");
    }

    private static string Persisted(string? query, string hash)
    {
        var text = query is null ? "" : $"\"query\": {JsonSerializer.Serialize(query)}, ";
        return "{" + text + "\"variables\": {\"is\": true}, \"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}}";
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
