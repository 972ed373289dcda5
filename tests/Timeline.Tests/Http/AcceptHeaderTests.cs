using Timeline.App.Http;

namespace Timeline.Tests.Http;

public class AcceptHeaderTests
{
    private const ResponseMediaType Json = ResponseMediaType.Json;
    private const ResponseMediaType GraphQL = ResponseMediaType.GraphQLResponse;

    [Theory]
    [InlineData("application/json", Json)]
    [InlineData("APPLICATION/JSON", Json)]
    [InlineData("application/json; charset=utf-8", Json)]
    [InlineData("application/json; charset=\"UTF-8\"", Json)]
    [InlineData("application/graphql-response+json", GraphQL)]
    [InlineData("application/graphql-response+json; charset=UTF-8", GraphQL)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", GraphQL)]
    [InlineData("application/json;q=0.9, application/graphql-response+json", GraphQL)]
    [InlineData("application/json, application/graphql-response+json", GraphQL)]
    [InlineData("application/json, application/graphql-response+json;q=0.5", Json)]
    [InlineData("application/graphql-response+json, */*", GraphQL)]
    [InlineData("application/json, */*", Json)]
    [InlineData("*/*", Json)]
    [InlineData("*/*;q=0.1", Json)]
    [InlineData("application/*", Json)]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", Json)]
    [InlineData("*/*, application/json;q=0", GraphQL)]
    [InlineData("", Json)]
    public void Best_type_that_the_client_takes_is_chosen(string header, ResponseMediaType expected) =>
        Assert.Equal(expected, AcceptHeader.Choose(header));

    [Fact]
    public void Without_a_header_the_answer_is_application_json() => Assert.Equal(Json, AcceptHeader.Choose(default));

    [Fact]
    public void Several_header_lines_count_as_one_list() =>
        Assert.Equal(GraphQL, AcceptHeader.Choose(new(["application/json;q=0.3", "application/graphql-response+json;q=0.8"])));

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/*")]
    [InlineData("application/json;q=0")]
    [InlineData("application/*;q=0, text/plain")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("garbage")]
    public void Header_that_allows_neither_type_gets_none(string header) => Assert.Null(AcceptHeader.Choose(header));
}
