using Timeline.Neo4j.Bolt;
using Timeline.Storage;

namespace Timeline.Tests.Neo4j.Bolt;

public class BoltUriTests
{
    [Theory]
    [InlineData("bolt://localhost", "bolt://localhost:7687", null, null)]
    [InlineData("neo4j://localhost:7688/", "neo4j://localhost:7688", null, null)]
    [InlineData("bolt+s://[::1]:1234/facts?dataset=news", "bolt+s://[::1]:1234", "facts", "news")]
    [InlineData("neo4j+s://abc.databases.neo4j.io?dataset=a%20b", "neo4j+s://abc.databases.neo4j.io:7687", null, "a b")]
    [InlineData("neo4j+ssc://graph:1/facts", "neo4j+ssc://graph:1", "facts", null)]
    [InlineData("bolt+ssc://graph", "bolt+ssc://graph:7687", null, null)]
    public void Address_is_read(string text, string server, string? database, string? dataset)
    {
        var uri = BoltUri.Parse(text);
        Assert.Equal((server, database, dataset), (uri.ToString(), uri.Database, uri.Dataset));
    }

    [Fact]
    public void Rest_of_the_query_is_for_the_routing_policy() =>
        Assert.Equal([new("region", "eu"), new("policy", "p")], BoltUri.Parse("neo4j://graph?region=eu&dataset=news&policy=p").RoutingContext);

    [Theory]
    [InlineData("http://localhost:7474")]
    [InlineData("localhost:7687")]
    [InlineData("bolt://")]
    [InlineData("")]
    [InlineData("bolt://localhost/facts/more")]
    [InlineData("bolt://localhost?region=eu")]
    [InlineData("neo4j://localhost?dataset")]
    [InlineData("neo4j://localhost?dataset=a&dataset=b")]
    [InlineData("bolt://localhost:99999")]
    public void Anything_else_is_one_sentence_with_an_example(string text)
    {
        var refused = Assert.Throws<StoreException>(() => BoltUri.Parse(text));
        Assert.Contains("expected e.g. bolt://localhost:7687", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bolt://neo4j:secret-word@localhost")]
    [InlineData("http://neo4j:secret-word@localhost")]
    [InlineData("neo4j://neo4j:secret-word@localhost?x")]
    [InlineData("neo4j:secret-word@localhost")]
    [InlineData("bolt://neo4j:2023#secret-word@localhost")]
    [InlineData("bolt://neo4j:2023/secret-word@localhost")]
    [InlineData("bolt://neo4j:2023?secret-word@localhost")]
    public void Password_in_an_address_is_refused_and_not_repeated(string text) =>
        Assert.DoesNotContain("secret-word", Assert.Throws<StoreException>(() => BoltUri.Parse(text)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Options_do_not_show_the_password() => Assert.Equal(
        "bolt://localhost:7687, database facts, user neo4j",
        new BoltOptions { Uri = BoltUri.Parse("bolt://localhost/facts"), User = "neo4j", Password = "secret-word" }.ToString());
}
