using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Tests.Language;

public class DescriptionTests
{
    [Fact]
    public void Operations_fragments_and_variables_can_be_described()
    {
        var document = Documents.Parse("""
            "What the page asks"
            query Page("How many" $first: Int) { events(first: $first) { ...E } }

            "A row"
            fragment E on Event { id }
            """);
        var operation = Assert.IsType<OperationNode>(document.Definitions[0]);
        Assert.Equal("What the page asks", operation.Description?.Value);
        Assert.Equal("How many", operation.Variables[0].Description?.Value);
        Assert.Equal("A row", document.Definitions[1].Description?.Value);
    }

    [Theory]
    [InlineData("\"d\" { a }", "Syntax Error: Unexpected description, descriptions are not supported on shorthand queries.")]
    [InlineData("\"d\" extend type T { a: Int }", "Syntax Error: Unexpected description, only GraphQL definitions support descriptions.")]
    [InlineData("\"d\" unknown", "Syntax Error: Unexpected description, only GraphQL definitions support descriptions.")]
    public void Descriptions_elsewhere_are_refused(string text, string message) =>
        Assert.Equal(message, Documents.Refuse(text).Message);
}
