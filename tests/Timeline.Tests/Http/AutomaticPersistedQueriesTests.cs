using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Timeline.Tests.App;

namespace Timeline.Tests.Http;

[Collection(SeededServer.Collection)]
public sealed class AutomaticPersistedQueriesTests(SeededServer seeded)
{
    private const string Answer = """{"data":{"__typename":"Query"}}""";

    [Fact]
    public async Task Document_sent_once_with_its_hash_is_found_by_the_hash_alone()
    {
        const string Query = "query Kept { __typename }";
        var first = await seeded.Client.AskAsync(Body(null, HashOf(Query)));
        Assert.Equal((HttpStatusCode.BadRequest, "PERSISTED_QUERY_NOT_FOUND"), (first.Status, first.Code));
        Assert.Contains("\"message\":\"PersistedQueryNotFound\"", first.Text, StringComparison.Ordinal);
        Assert.Equal(Answer, (await seeded.Client.AskAsync(Body(Query, HashOf(Query)))).Text);
        Assert.Equal(Answer, (await seeded.Client.AskAsync(Body(null, HashOf(Query).ToUpperInvariant()))).Text);
        Assert.Equal(Answer, (await seeded.Client.AskByGetAsync("extensions=" + Uri.EscapeDataString(Extensions(HashOf(Query))))).Text);
    }

    [Fact]
    public async Task Older_media_type_tells_of_an_unknown_hash_with_status_200() =>
        Assert.Equal(HttpStatusCode.OK, (await seeded.Client.AskAsync(Body(null, HashOf("unknown")), GraphQLClient.Json)).Status);

    [Fact]
    public async Task Hash_of_another_document_is_refused_and_keeps_nothing()
    {
        var wrong = HashOf("query Other { __typename }");
        var answer = await seeded.Client.AskAsync(Body("query Mismatched { __typename }", wrong), GraphQLClient.Json);
        Assert.Equal((HttpStatusCode.BadRequest, "PERSISTED_QUERY_HASH_MISMATCH"), (answer.Status, answer.Code));
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", (await seeded.Client.AskAsync(Body(null, wrong))).Code);
    }

    [Fact]
    public async Task Document_that_is_not_valid_is_not_kept()
    {
        const string Query = "query Invalid { nothing }";
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", (await seeded.Client.AskAsync(Body(Query, HashOf(Query)))).Code);
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", (await seeded.Client.AskAsync(Body(null, HashOf(Query)))).Code);
    }

    [Theory]
    [InlineData("""{"persistedQuery": 1}""")]
    [InlineData("""{"persistedQuery": {"version": 2, "sha256Hash": "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}""")]
    [InlineData("""{"persistedQuery": {"version": 1.5, "sha256Hash": "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}""")]
    [InlineData("""{"persistedQuery": {"sha256Hash": "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}""")]
    [InlineData("""{"persistedQuery": {"version": 1}}""")]
    [InlineData("""{"persistedQuery": {"version": 1, "sha256Hash": 7}}""")]
    [InlineData("""{"persistedQuery": {"version": 1, "sha256Hash": "ecf4"}}""")]
    [InlineData("""{"persistedQuery": {"version": 1, "sha256Hash": "\ud800"}}""")]
    public async Task Malformed_extension_is_a_bad_request_in_a_body_and_in_an_address(string extensions)
    {
        var post = await seeded.Client.AskAsync($$"""{"query": "{ __typename }", "extensions": {{extensions}}}""");
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST"), (post.Status, post.Code));
        var get = await seeded.Client.AskByGetAsync("query={__typename}&extensions=" + Uri.EscapeDataString(extensions));
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST"), (get.Status, get.Code));
    }

    [Fact]
    public async Task Mutation_kept_by_its_hash_is_still_refused_by_GET()
    {
        const string Query = "mutation Kept { withdrawClaim(claim: \"claim:none\", reason: \"none\") { __typename } }";
        await seeded.Client.AskAsync(Body(Query, HashOf(Query)));
        var answer = await seeded.Client.AskByGetAsync("extensions=" + Uri.EscapeDataString(Extensions(HashOf(Query))));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
    }

    [Fact]
    public async Task Server_that_keeps_no_documents_says_so_in_a_way_that_clients_know()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.StartAsync(folder.Path, ["--no-seed", "--max-persisted-bytes", "0"]);
        Assert.Equal(Answer, (await server.Client.AskAsync(Body("{ __typename }", HashOf("{ __typename }")))).Text);
        var answer = await server.Client.AskAsync(Body(null, HashOf("{ __typename }")));
        Assert.Equal("PERSISTED_QUERY_NOT_SUPPORTED", answer.Code);
        Assert.Contains("\"message\":\"PersistedQueryNotSupported\"", answer.Text, StringComparison.Ordinal);
    }

    private static string Body(string? query, string hash)
    {
        var text = query is null ? "" : $"\"query\": {JsonSerializer.Serialize(query)}, ";
        return $"{{{text}\"extensions\": {Extensions(hash)}}}";
    }

    private static string Extensions(string hash) => "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}";

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
