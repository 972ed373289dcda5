using System.Net;
using System.Text;
using System.Text.Json;
using Timeline.App.Http;
using Timeline.Tests.App;

namespace Timeline.Tests.Http;

public sealed class BatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_request_gets_its_answer_in_its_place()
    {
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed", "--max-batch", "4"]);
        var answer = await server.Client.AskAsync("""
             [{"query": "{ a: __typename }"}, {"query": "{"}, 7, {"query": "query($x: Boolean!) { b: __typename @skip(if: $x) }", "variables": {"x": false}}]
            """);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        using var answers = JsonDocument.Parse(answer.Text);
        Assert.Equal(4, answers.RootElement.GetArrayLength());
        Assert.Equal("""{"data":{"a":"Query"}}""", answers.RootElement[0].GetRawText());
        Assert.Equal("GRAPHQL_PARSE_FAILED", CodeOf(answers.RootElement[1]));
        Assert.Equal("BAD_REQUEST", CodeOf(answers.RootElement[2]));
        Assert.Equal("""{"data":{"b":"Query"}}""", answers.RootElement[3].GetRawText());
        var five = await server.Client.AskAsync("[1, 2, 3, 4, 5]");
        Assert.Equal((HttpStatusCode.BadRequest, "LIMIT_BATCH"), (five.Status, five.Code));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", (await server.Client.AskAsync("""{"query": "{ __typename }"}""")).Text);
    }

    [Fact]
    public void Batches_are_off_unless_they_are_allowed()
    {
        Assert.Equal(0, new Timeline.App.Configuration.TimelineOptions().MaxBatch);
        Assert.Contains("max-batch", Read("""[{"query": "{a}"}]""", 0).Problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "empty")]
    [InlineData("[", "not JSON")]
    [InlineData("[1,]", "not JSON")]
    [InlineData("[1] 2", "not JSON")]
    [InlineData("[1,2,3]", "more than 2")]
    public void Wrong_array_is_one_problem(string body, string problem) =>
        Assert.Contains(problem, Read(body, 2).Problem!.Message, StringComparison.Ordinal);

    [Fact]
    public void Request_may_nest_as_deep_in_a_batch_as_alone()
    {
        var request = "{\"query\": \"{a}\", \"variables\": {\"x\": " + new string('[', 62) + new string(']', 62) + "}}";
        Assert.Null(JsonParameters.Read(Encoding.UTF8.GetBytes(request)).Problem);
        Assert.Null(Assert.Single(Read($"[{request}]", 1).Requests).Problem);
        Assert.NotNull(Read("[" + new string('[', 1000) + new string(']', 1000) + "]", 1).Problem);
    }

    private static (IReadOnlyList<ParametersResult> Requests, HttpProblem? Problem) Read(string body, int most) =>
        BatchParameters.Read(Encoding.UTF8.GetBytes(body), most);

    private static string? CodeOf(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
