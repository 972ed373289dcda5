using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Tests.Language;

public class LocationTests
{
    [Theory]
    [InlineData("{\n  a\n  %}", 3, 3)]
    [InlineData("{\r\n  a\r  %}", 3, 3)]
    [InlineData("{ a # 😀 é\n %}", 2, 2)]
    [InlineData("{ f(a: \"😀é\") %}", 1, 15)]
    [InlineData("{ f(a: \"\"\"é\n\"\"\") %}", 2, 6)]
    [InlineData("\uFEFF{ %}", 1, 3)]
    [InlineData("query($a: Int = $b %) { c }", 1, 17)]
    public void Columns_count_utf16_units_and_lines_end_in_three_ways(string text, int line, int column) =>
        Assert.Equal([new SourceLocation(line, column)], Documents.Refuse(text).Locations);

    [Fact]
    public void Nodes_are_where_errors_would_be()
    {
        var document = Documents.Parse("query A {\n  é: \"é\"\n}".Replace("é: \"é\"", "f(a: \"😀\", b: $v)", StringComparison.Ordinal));
        var field = (FieldNode)((OperationNode)document.Definitions[0]).SelectionSet.Selections[0];
        Assert.Equal((2, 3), (field.Location.Line, field.Location.Column));
        Assert.Equal((2, 17), (field.Arguments[1].Value.Location.Line, field.Arguments[1].Value.Location.Column));
    }
}
