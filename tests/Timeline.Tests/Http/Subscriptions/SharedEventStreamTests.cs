using System.Net;
using Timeline.App.Configuration;

namespace Timeline.Tests.Http.Subscriptions;

/// <summary>The protocol graphql-sse, single connection mode: one event stream carries the answers to many requests.</summary>
public sealed class SharedEventStreamTests : IAsyncLifetime
{
    private const string Address = "/graphql/stream";

    private StreamingServer? _server;

    private StreamingServer Server => _server!;

    public async ValueTask InitializeAsync() => _server = await StreamingServer.StartAsync(new TimelineOptions { MaxStreamOperations = 2 });

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();

    [Fact]
    public async Task Answers_come_by_the_stream_with_the_ids_of_their_operations()
    {
        var token = await ReserveAsync();
        using var events = await OpenAsync(token);

        await OperateAsync(token, "{ n }", "q", HttpStatusCode.Accepted);
        Assert.Equal("event: next|data: {\"id\":\"q\",\"payload\":{\"data\":{\"n\":1}}}", await events.NextAsync());
        Assert.Equal("event: complete|data: {\"id\":\"q\"}", await events.NextAsync());
        await OperateAsync(token, "subscription { count(to: 1) }", "s", HttpStatusCode.Accepted);
        Assert.Equal("event: next|data: {\"id\":\"s\",\"payload\":{\"data\":{\"count\":1}}}", await events.NextAsync());
        Assert.Equal("event: complete|data: {\"id\":\"s\"}", await events.NextAsync());
        await OperateAsync(token, "subscription { fail }", "s", HttpStatusCode.Accepted);
        Assert.Equal("event: next|data: {\"id\":\"s\",\"payload\":{\"data\":{\"fail\":1}}}", await events.NextAsync());
        Assert.Contains("\"code\":\"GONE\"", await events.NextAsync(), StringComparison.Ordinal);
        Assert.Equal("event: complete|data: {\"id\":\"s\"}", await events.NextAsync());
    }

    [Fact]
    public async Task What_is_asked_before_the_stream_is_open_waits_for_it()
    {
        var token = await ReserveAsync();
        await OperateAsync(token, "{ n }", "early", HttpStatusCode.Accepted);

        using var events = await OpenAsync(token);

        Assert.Equal("event: next|data: {\"id\":\"early\",\"payload\":{\"data\":{\"n\":1}}}", await events.NextAsync());
    }

    [Fact]
    public async Task What_cannot_run_is_answered_at_once_and_not_by_the_stream()
    {
        var token = await ReserveAsync();

        Assert.Contains("GRAPHQL_VALIDATION_FAILED", await OperateAsync(token, "{ nothing }", "1", HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.Contains("NOT_NOW", await OperateAsync(token, "subscription { refuse }", "1", HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.Contains("OPERATION_ID_MISSING", await OperateAsync(token, "{ n }", null, HttpStatusCode.BadRequest), StringComparison.Ordinal);
        await OperateAsync(token, "subscription { wait }", "1", HttpStatusCode.Accepted);
        Assert.Contains("OPERATION_ID_TAKEN", await OperateAsync(token, "{ n }", "1", HttpStatusCode.Conflict), StringComparison.Ordinal);
        await OperateAsync(token, "subscription { wait }", "2", HttpStatusCode.Accepted);
        Assert.Contains("LIMIT_STREAM_OPERATIONS", await OperateAsync(token, "{ n }", "3", HttpStatusCode.TooManyRequests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_ends_an_operation_and_may_use_its_id_again()
    {
        var token = await ReserveAsync();
        using var events = await OpenAsync(token);
        for (var i = 1; i <= 3; i++)
        {
            await OperateAsync(token, "subscription { wait }", "w", HttpStatusCode.Accepted);
            Assert.Equal("event: next|data: {\"id\":\"w\",\"payload\":{\"data\":{\"wait\":0}}}", await events.NextAsync());
            Assert.Equal(HttpStatusCode.OK, await SendAsync(HttpMethod.Delete, $"{Address}?operationId=w", token));
            await Eventually.TrueAsync(() => Server.Source.Disposed == i, () => "The source is still open.");
        }
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync(HttpMethod.Delete, Address, token));
    }

    [Fact]
    public async Task A_stream_belongs_to_one_client_who_knows_its_token()
    {
        var token = await ReserveAsync();
        using var events = await OpenAsync(token);

        using var second = await OpenAsync(token);
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        using var stranger = await OpenAsync("guessed");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        await OperateAsync("guessed", "{ n }", "1", HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.Unauthorized, await SendAsync(HttpMethod.Delete, $"{Address}?operationId=1", null));
        await OperateAsync(null, "{ n }", "1", HttpStatusCode.Unauthorized);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, await SendAsync(HttpMethod.Patch, Address, token));
        Assert.Equal(HttpStatusCode.NotAcceptable, await SendAsync(HttpMethod.Get, Address, token));
        Assert.NotEqual(token, await ReserveAsync());
    }

    [Fact]
    public async Task A_client_that_leaves_ends_its_operations_and_its_token()
    {
        var token = await ReserveAsync();
        using (var events = await OpenAsync(token))
        {
            await OperateAsync(token, "subscription { wait }", "1", HttpStatusCode.Accepted);
            await OperateAsync(token, "subscription { wait }", "2", HttpStatusCode.Accepted);
            await events.NextAsync();
            await events.NextAsync();
        }

        await Server.ExpectNothingLeftAsync();
        Assert.Equal(2, Server.Source.Disposed);
        await OperateAsync(token, "{ n }", "3", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_token_may_stand_in_the_address()
    {
        var token = await ReserveAsync();

        using var events = await EventReader.OpenAsync(Server.Client, new HttpRequestMessage(HttpMethod.Get, $"{Address}?token={token}"));

        Assert.Equal(HttpStatusCode.OK, events.Status);
    }

    private async Task<string> ReserveAsync()
    {
        using var response = await Server.Client.PutAsync(Address, null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private Task<EventReader> OpenAsync(string token) =>
        EventReader.OpenAsync(Server.Client, new HttpRequestMessage(HttpMethod.Get, Address) { Headers = { { "X-GraphQL-Event-Stream-Token", token } } });

    private async Task<string> OperateAsync(string? token, string query, string? id, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = EventReader.Body(query, id) };
        if (token is not null)
            request.Headers.Add("X-GraphQL-Event-Stream-Token", token);
        using var response = await Server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == expected, $"{response.StatusCode}: {text}");
        return text;
    }

    private async Task<HttpStatusCode> SendAsync(HttpMethod method, string address, string? token)
    {
        using var request = new HttpRequestMessage(method, address);
        if (token is not null)
            request.Headers.Add("X-GraphQL-Event-Stream-Token", token);
        using var response = await Server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
