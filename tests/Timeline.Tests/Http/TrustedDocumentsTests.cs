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

    [Fact]
    public void Manifest_may_begin_with_a_byte_order_mark()
    {
        _folder.Write("manifest.json", "\uFEFF{\"latest\": \"{ __typename }\"}");
        Assert.True(TrustedDocumentFiles.Read(_folder.PathTo("manifest.json")).TryFind("latest", out _));
    }

    [Fact]
    public void Links_to_files_are_followed_and_links_to_folders_are_not()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "this system lets only administrators make links");
        Directory.CreateSymbolicLink(_folder.PathTo("queries/below/circle"), _folder.PathTo("queries"));
        _folder.Write("elsewhere.txt", "{ __typename }");
        File.CreateSymbolicLink(_folder.PathTo("queries/linked.graphql"), _folder.PathTo("elsewhere.txt"));
        Assert.Equal(
            [_folder.PathTo("queries/below/trusted.graphql"), _folder.PathTo("queries/linked.graphql")],
            DocumentFiles.Below(_folder.PathTo("queries")).Order(StringComparer.Ordinal));
        Assert.Equal(2, TrustedDocumentFiles.Read(_folder.PathTo("queries")).Count);
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
    public async Task Each_document_has_an_address_of_its_own()
    {
        _folder.Write("manifest.json", JsonSerializer.Serialize(new Dictionary<string, string> { ["latest"] = Document, ["change"] = "mutation { withdrawClaim(reason: \"test\", claim: \"claim:none\") { __typename } }" }));
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed", "--trusted-documents", "manifest.json", "--only-trusted"]);
        var variables = Uri.EscapeDataString("""{"is": true}""");

        Assert.Equal(Answer, await server.Client.GetStringAsync($"/graphql/latest?variables={variables}&operationName=Trusted", TestContext.Current.CancellationToken));
        Assert.Equal((HttpStatusCode.OK, null, Answer), await PostAsync(server.Client, "latest", """{"variables": {"is": true}}"""));
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_USER_INPUT"), await GetAsync(server.Client, "latest"));
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST"), await GetAsync(server.Client, "latest?query={__typename}"));
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST"), await GetAsync(server.Client, "latest?documentId=latest"));
        Assert.Equal((HttpStatusCode.BadRequest, "PERSISTED_QUERY_NOT_FOUND"), await GetAsync(server.Client, "sha256:" + HashOf("{ __typename }")));
        Assert.Equal((HttpStatusCode.NotFound, null), await GetAsync(server.Client, "other"));
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "OPERATION_RESOLUTION_FAILURE"), await GetAsync(server.Client, "change"));
        Assert.Equal("NOT_FOUND", (await PostAsync(server.Client, "change", "{}")).Code);
    }

    [Theory]
    [InlineData("{", "broken.graphql:1:2: Syntax Error: Expected Name, found <EOF>. (GRAPHQL_PARSE_FAILED)")]
    [InlineData("{\n  nothing\n}", "broken.graphql:2:3: Cannot query field \"nothing\" on type \"Query\". (GRAPHQL_VALIDATION_FAILED)")]
    [InlineData("{ a { a { a { a { a { a { a { a { a { a { a { a { a { a { a { a } } } } } } } } } } } } } } } }", "or raise the setting max-depth. (LIMIT_DEPTH)")]
    public async Task Document_that_is_not_sound_stops_the_server_at_the_start(string document, string problem)
    {
        _folder.Write("queries/broken.graphql", document);
        _folder.Write("queries/worse.graphql", "{ nothing here }");
        var run = await TimelineProgram.RunAsync(_folder.Path, ["serve", "--trusted-documents", "queries", "--no-seed", "--urls", "http://127.0.0.1:0"]);
        run.Expect(2).ExpectOneLineOfError(problem + " 1 more of the 3 documents are not sound.");
    }

    [Fact]
    public async Task Document_of_a_manifest_that_is_not_sound_is_named_by_its_id()
    {
        _folder.Write("manifest.json", """{"latest": "{ nothing }"}""");
        var run = await TimelineProgram.RunAsync(_folder.Path, ["serve", "--trusted-documents", "manifest.json", "--no-seed", "--urls", "http://127.0.0.1:0"]);
        run.Expect(2).ExpectOneLineOfError("manifest.json: \"latest\":1:3: Cannot query field");
    }

    [Fact]
    public async Task Only_trusted_ones_without_any_is_wrong_use()
    {
        var run = await TimelineProgram.RunAsync(_folder.Path, ["serve", "--only-trusted", "--no-seed", "--urls", "http://127.0.0.1:0"]);
        run.Expect(2).ExpectOneLineOfError("--trusted-documents");
    }

    private static async Task<(HttpStatusCode Status, string? Code)> GetAsync(HttpClient client, string id)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/" + id);
        request.Headers.Accept.ParseAdd(GraphQLClient.GraphQLResponse);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, text.Length == 0 ? null : new GraphQLAnswer(response.StatusCode, text).Code);
    }

    private static async Task<(HttpStatusCode Status, string? Code, string Text)> PostAsync(HttpClient client, string id, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, GraphQLClient.Json);
        using var response = await client.PostAsync("/graphql/" + id, content, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, new GraphQLAnswer(response.StatusCode, text).Code, text);
    }

    private static string Persisted(string? query, string hash)
    {
        var text = query is null ? "" : $"\"query\": {JsonSerializer.Serialize(query)}, ";
        return "{" + text + "\"variables\": {\"is\": true}, \"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}}";
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
