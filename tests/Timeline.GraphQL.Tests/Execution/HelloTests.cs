namespace Timeline.GraphQL.Tests.Execution;

public class HelloTests
{
    [Fact]
    public async Task A_query_is_answered()
    {
        var engine = Requests.Engine("type Query { hello: String! }", bind => bind.Query(query => query.Field("hello", _ => "world")));

        Assert.Equal("""{"data":{"hello":"world"}}""", await engine.Ask("{ hello }"));
    }

    [Fact]
    public async Task The_type_of_the_root_has_a_name()
    {
        var engine = Requests.Engine("type Query { hello: String! }", bind => bind.Query(query => query.Field("hello", _ => "world")));

        Assert.Equal("""{"data":{"a":"Query","hello":"world"}}""", await engine.Ask("{ a: __typename hello }"));
    }
}
