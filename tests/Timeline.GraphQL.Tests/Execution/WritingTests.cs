using System.Buffers;
using System.Text;
using System.Text.Json;
using Timeline.GraphQL.Execution;

namespace Timeline.GraphQL.Tests.Execution;

/// <summary>Every value comes out as the JSON that means it.</summary>
public class WritingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("\"quoted\" back\\slash /slash <tag> & 'x'")]
    [InlineData("\0\u0001\b\f\n\r\t\u001f\u007f")]
    [InlineData("é ü ß 漢字 \u2028\u2029 😀 👩‍👩‍👧")]
    public void Text_comes_back_as_it_was(string text)
    {
        var json = Encoding.UTF8.GetString(JsonOutput.Encode(text));

        Assert.Equal(text, JsonDocument.Parse(json).RootElement.GetString());
    }

    [Fact]
    public void Every_character_is_written_right_wherever_it_stands_in_a_text()
    {
        foreach (var special in (string[])["\"", "\\", "\n", "\u007f", "\u0080", "漢", "😀", "\u001f"])
            for (var length = 0; length < 40; length++)
                for (var at = 0; at <= length; at++)
                {
                    var text = new string('x', length).Insert(at, special);
                    Assert.Equal(text, JsonDocument.Parse(JsonOutput.Encode(text)).RootElement.GetString());
                }
    }

    [Theory]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(8191)]
    public void A_pair_of_surrogates_is_not_torn_where_long_texts_are_cut(int before)
    {
        foreach (var head in (string[])[new string('x', before), "é" + new string('x', before - 1)])
            Assert.Equal(head + "😀y", JsonDocument.Parse(JsonOutput.Encode(head + "😀y")).RootElement.GetString());
    }

    [Fact]
    public void Half_a_character_becomes_the_replacement_character() =>
        Assert.Equal("\"a\uFFFDb\"", Encoding.UTF8.GetString(JsonOutput.Encode("a\uD800b")));

    [Fact]
    public void Text_longer_than_any_buffer_is_written_whole()
    {
        var text = string.Concat(Enumerable.Repeat("漢\"", 100_000));

        Assert.Equal(text, JsonDocument.Parse(JsonOutput.Encode(text)).RootElement.GetString());
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(-0.0)]
    [InlineData(1e300)]
    [InlineData(5e-324)]
    [InlineData(double.MaxValue)]
    [InlineData(123456789012345680d)]
    public void Numbers_come_back_as_they_were(double number)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var output = new JsonOutput(buffer);
        output.Number(number);
        output.Flush();

        Assert.Equal(number, JsonDocument.Parse(buffer.WrittenMemory).RootElement.GetDouble());
    }

    [Fact]
    public async Task Extensions_follow_the_data()
    {
        using var response = await JsonRows.Engine("type Query { n: Int }", """{"n":1}""").ExecuteAsync(
            Requests.Request("{ n }"), TestContext.Current.CancellationToken);
        response.Extensions["cost"] = new Dictionary<string, int> { ["fields"] = 1 };

        Assert.Equal("""{"data":{"n":1},"extensions":{"cost":{"fields":1}}}""", response.Text());
    }

    [Fact]
    public async Task A_disposed_response_cannot_be_written()
    {
        var response = await JsonRows.Engine("type Query { n: Int }", "{}").ExecuteAsync(Requests.Request("{ n }"), TestContext.Current.CancellationToken);
        response.Dispose();
        response.Dispose();

        Assert.Throws<ObjectDisposedException>(() => response.WriteTo(new ArrayBufferWriter<byte>()));
    }
}
