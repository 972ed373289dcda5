using System.Text;
using Timeline.App.Http;
using Timeline.GraphQL;

namespace Timeline.Tests.Http;

public class JsonParametersTests
{
    [Fact]
    public void Members_are_read_in_any_order_and_unknown_ones_skipped()
    {
        var read = Read("""{"extensions": {"a": [1]}, "extra": {"query": 1}, "variables": {"id": "x", "n": {"m": [1, 2]}}, "operationName": "Q", "query": "query Q { a }", "onError": "NULL"}""");
        Assert.Equal("query Q { a }", Text(read.Query));
        Assert.Equal("""{"id": "x", "n": {"m": [1, 2]}}""", Text(read.Variables));
        Assert.Equal("Q", read.OperationName);
        Assert.Equal(ErrorBehavior.Null, read.OnError);
    }

    [Fact]
    public void Escapes_in_the_query_are_resolved() =>
        Assert.Equal("{ a(x: \"é\U0001F600\")\n}", Text(Read("""{"query": "{ a(x: \"\u00e9\ud83d\ude00\")\n}"}""").Query));

    [Fact]
    public void Null_counts_as_absent()
    {
        var read = Read("""{"query": "{a}", "variables": null, "operationName": null, "extensions": null, "onError": null}""");
        Assert.True(read.Variables.IsEmpty);
        Assert.Null(read.OperationName);
        Assert.Equal(ErrorBehavior.Propagate, read.OnError);
    }

    [Fact]
    public void Query_without_escapes_is_not_copied()
    {
        var body = Encoding.UTF8.GetBytes("""{"query":"{a}"}""");
        var query = JsonParameters.Read(body).Parameters!.Query.GetValueOrDefault();
        Assert.True(body.AsSpan().Overlaps(query.Span));
    }

    [Fact]
    public void Byte_order_mark_is_passed_over() => Assert.Equal("{a}", Text(Read("\uFEFF{\"query\":\"{a}\"}").Query));

    [Theory]
    [InlineData("", "empty")]
    [InlineData("{", "not JSON")]
    [InlineData("{ \"not a JSON", "not JSON")]
    [InlineData("{\"query\": \"{a}\"} x", "not JSON")]
    [InlineData("{\"query\": \"{a}\"}{}", "not JSON")]
    [InlineData("{\"query\": \"{a}\", }", "not JSON")]
    [InlineData("[{\"query\": \"{a}\"}]", "not a JSON object")]
    [InlineData("\"{a}\"", "not a JSON object")]
    [InlineData("null", "not a JSON object")]
    [InlineData("{}", "no \"query\"")]
    [InlineData("{\"qeury\": \"{a}\"}", "no \"query\"")]
    [InlineData("{\"query\": null}", "\"query\" is not a string")]
    [InlineData("{\"query\": 1}", "\"query\" is not a string")]
    [InlineData("{\"query\": {}}", "\"query\" is not a string")]
    [InlineData("{\"query\": \"{a}\", \"query\": \"{b}\"}", "twice")]
    [InlineData("{\"query\": \"{a}\", \"operationName\": 1}", "\"operationName\" is not a string")]
    [InlineData("{\"documentId\": 1}", "\"documentId\" is not a string")]
    [InlineData("{\"query\": \"{a}\", \"documentId\": \"x\"}", "names its document in another way too")]
    [InlineData("{\"query\": \"{a}\", \"variables\": \"{}\"}", "\"variables\" is not an object")]
    [InlineData("{\"query\": \"{a}\", \"variables\": []}", "\"variables\" is not an object")]
    [InlineData("{\"query\": \"{a}\", \"extensions\": false}", "\"extensions\" is not an object")]
    [InlineData("{\"query\": \"{a}\", \"onError\": \"null\"}", "\"onError\" is not one of")]
    [InlineData("{\"query\": \"\\ud800\"}", "no character")]
    [InlineData("{\"query\": \"{a}\", \"variables\": {\"x\": [\"\\udc00\"]}}", "no character")]
    [InlineData("{\"query\": \"{a}\", \"variables\": {\"\\udc00\": 1}}", "no character")]
    public void Wrong_body_is_named(string body, string problem) =>
        Assert.Contains(problem, JsonParameters.Read(Encoding.UTF8.GetBytes(body)).Problem, StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused() =>
        Assert.Contains("UTF-8", JsonParameters.Read(new byte[] { (byte)'{', 0xC3, (byte)'}' }).Problem, StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var body = "{\"query\": \"{a}\", \"variables\": {\"x\": " + new string('[', 1000) + new string(']', 1000) + "}}";
        Assert.Contains("not JSON", JsonParameters.Read(Encoding.UTF8.GetBytes(body)).Problem, StringComparison.Ordinal);
    }

    private static GraphQLParameters Read(string body)
    {
        var result = JsonParameters.Read(Encoding.UTF8.GetBytes(body));
        Assert.Null(result.Problem);
        return result.Parameters!;
    }

    private static string Text(ReadOnlyMemory<byte>? utf8) => Encoding.UTF8.GetString(utf8!.Value.Span);
}
