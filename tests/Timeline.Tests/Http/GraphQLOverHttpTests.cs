using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Timeline.Tests.Http;

[Collection(SeededServer.Collection)]
public sealed class GraphQLOverHttpTests(SeededServer seeded)
{
    private const string Json = "application/json";
    private const string GraphQL = "application/graphql-response+json";
    private const string Good = """{"query": "{ summary { events } }"}""";

    [Theory]
    // A well-formed request: the newer type tells by the status how far it came, the older one always says 200.
    [InlineData(Good, GraphQL, HttpStatusCode.OK, null)]
    [InlineData(Good, Json, HttpStatusCode.OK, null)]
    [InlineData("""{"query": "{"}""", GraphQL, HttpStatusCode.BadRequest, "GRAPHQL_PARSE_FAILED")]
    [InlineData("""{"query": "{"}""", Json, HttpStatusCode.OK, "GRAPHQL_PARSE_FAILED")]
    [InlineData("""{"query": ""}""", GraphQL, HttpStatusCode.BadRequest, "GRAPHQL_PARSE_FAILED")]
    [InlineData("""{"query": "{ nothing }"}""", GraphQL, HttpStatusCode.BadRequest, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("""{"query": "{ nothing }"}""", Json, HttpStatusCode.OK, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("""{"query": "query($id: ID!) { event(id: $id) { title } }", "variables": {"id": null}}""", GraphQL, HttpStatusCode.BadRequest, "BAD_USER_INPUT")]
    [InlineData("""{"query": "query($id: ID!) { event(id: $id) { title } }", "variables": {"id": null}}""", Json, HttpStatusCode.OK, "BAD_USER_INPUT")]
    [InlineData("""{"query": "query($id: ID!) { event(id: $id) { title } }"}""", GraphQL, HttpStatusCode.BadRequest, "BAD_USER_INPUT")]
    [InlineData("""{"query": "query A { __typename } query B { __typename }", "operationName": "C"}""", GraphQL, HttpStatusCode.BadRequest, "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("""{"query": "query A { __typename } query B { __typename }"}""", Json, HttpStatusCode.OK, "OPERATION_RESOLUTION_FAILURE")]
    // What is no GraphQL request is refused in both.
    [InlineData("""{ "not a JSON""", GraphQL, HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("""{ "not a JSON""", Json, HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("", Json, HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("""{"qeury": "{ __typename }"}""", Json, HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("""{"query": "{ __typename }", "variables": []}""", GraphQL, HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("""[{"query": "{ __typename }"}]""", Json, HttpStatusCode.BadRequest, "BAD_REQUEST")]
    public async Task Status_tells_how_far_a_request_came(string body, string accept, HttpStatusCode status, string? code)
    {
        using var response = await SendAsync(Post(body, accept: accept));
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(accept, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
        using var answer = await ReadAsync(response);
        Assert.Equal(code is null, answer.RootElement.TryGetProperty("data", out _));
        Assert.Equal(code, CodeOf(answer));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task Body_that_is_not_said_to_be_JSON_in_UTF8_gets_415(string? contentType) =>
        await ExpectAsync(Post(Good, contentType), HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"")]
    [InlineData("Application/JSON; some=parameter")]
    public async Task Ways_to_say_JSON_in_UTF8_are_understood(string contentType) =>
        await ExpectAsync(Post(Good, contentType), HttpStatusCode.OK, null);

    [Fact]
    public async Task Compressed_body_gets_415()
    {
        var request = Post(Good);
        request.Content!.Headers.ContentEncoding.Add("gzip");
        await ExpectAsync(request, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
    }

    [Fact]
    public async Task Accept_header_without_either_type_gets_406() =>
        await ExpectAsync(Post(Good, accept: "text/html"), HttpStatusCode.NotAcceptable, "NOT_ACCEPTABLE");

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_get_405_with_those_allowed(string method)
    {
        using var response = await SendAsync(new HttpRequestMessage(new HttpMethod(method), "/graphql"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Query_by_GET_is_answered_with_variables_and_operation_name()
    {
        var query = Uri.EscapeDataString("query A { __typename } query B($id: ID!) { event(id: $id) { id } }");
        var variables = Uri.EscapeDataString("""{"id": "event:2023-03-03-kirya-meeting"}""");
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={query}&operationName=B&variables={variables}"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"data":{"event":{"id":"event:2023-03-03-kirya-meeting"}}}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(Json)]
    [InlineData(GraphQL)]
    public async Task Mutation_by_GET_gets_405_and_is_pointed_to_POST(string accept)
    {
        var mutation = Uri.EscapeDataString("mutation { withdrawClaim(claim: \"claim:x\", reason: \"x\") { id } }");
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + mutation);
        request.Headers.Accept.ParseAdd(accept);
        using var response = await SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?query=")]
    [InlineData("?query=%7B__typename%7D&variables=nonsense")]
    [InlineData("?query=%7B__typename%7D&variables=%5B%5D")]
    [InlineData("?query=%7B__typename%7D&extensions=1")]
    [InlineData("?query=%7B__typename%7D&onError=MAYBE")]
    public async Task Wrong_parameters_of_a_GET_get_400(string parameters) =>
        await ExpectAsync(new HttpRequestMessage(HttpMethod.Get, "/graphql" + parameters), HttpStatusCode.BadRequest, "BAD_REQUEST");

    [Fact]
    public async Task GET_with_a_content_type_that_forms_can_send_gets_415()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7B__typename%7D") { Content = new StringContent("") };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        await ExpectAsync(request, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
    }

    [Theory]
    [InlineData("no-cors", null, HttpStatusCode.Forbidden)]
    [InlineData("cors", null, HttpStatusCode.Forbidden)]
    [InlineData("cors", "GraphQL-Preflight", HttpStatusCode.OK)]
    [InlineData("cors", "Apollo-Require-Preflight", HttpStatusCode.OK)]
    [InlineData("navigate", null, HttpStatusCode.OK)]
    public async Task GET_of_another_sites_page_needs_a_header_that_only_a_preflight_allows(string mode, string? header, HttpStatusCode status)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7B__typename%7D");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Sec-Fetch-Mode", mode);
        if (header is not null)
            request.Headers.Add(header, "1");
        using var response = await SendAsync(request);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Text_beyond_ASCII_goes_in_and_comes_out()
    {
        using var response = await SendAsync(Post("""{"query": "{ __type(name: \"Schwimm🏊\") { name } }"}"""));
        Assert.Equal("""{"data":{"__type":null}}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_get_400()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent([.. "{\"query\": \"{ a\""u8, 0xFF, .. "}\"}"u8]) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(Json);
        await ExpectAsync(request, HttpStatusCode.BadRequest, "BAD_REQUEST");
    }

    [Theory]
    [InlineData("PROPAGATE")]
    [InlineData("NULL")]
    [InlineData("ABORT")]
    public async Task Error_behaviors_can_be_asked_for(string word) =>
        await ExpectAsync(Post("{\"query\": \"{ __typename }\", \"onError\": \"" + word + "\"}"), HttpStatusCode.OK, null);

    [Theory]
    [InlineData("loads", """{"loads":1}""")]
    [InlineData("cost", """{"cost":{"value":1,"limit":25000}}""")]
    [InlineData("Cost, LOADS", """{"cost":{"value":1,"limit":25000},"loads":1}""")]
    [InlineData("weather", null)]
    public async Task Work_that_a_request_makes_is_told_on_demand(string words, string? report)
    {
        var request = Post(Good);
        request.Headers.Add("GraphQL-Report", words);
        using var response = await SendAsync(request);
        using var answer = await ReadAsync(response);
        Assert.Equal(report, answer.RootElement.TryGetProperty("extensions", out var extensions) ? extensions.GetRawText() : null);
    }

    private static HttpRequestMessage Post(string body, string? contentType = Json, string? accept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (contentType is not null)
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        if (accept is not null)
            request.Headers.Accept.ParseAdd(accept);
        return request;
    }

    private async Task ExpectAsync(HttpRequestMessage request, HttpStatusCode status, string? code)
    {
        using var response = await SendAsync(request);
        using var answer = await ReadAsync(response);
        Assert.Equal((status, code), (response.StatusCode, CodeOf(answer)));
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => seeded.Client.SendAsync(request, TestContext.Current.CancellationToken);

    private static async Task<JsonDocument> ReadAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

    private static string? CodeOf(JsonDocument answer) =>
        answer.RootElement.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
}
