using Timeline.GraphQL.Coercion;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Tests.Language;

namespace Timeline.GraphQL.Tests.Coercion;

public class ArgumentCoercionTests
{
    [Theory]
    [InlineData("f(int: 1, float: 1, text: \"t\", flag: true, id: 7, kind: VISIT)", "{int: 1, float: 1d, text: \"t\", flag: true, id: \"7\", kind: VISIT}")]
    [InlineData("f(date: \"2023-03-03\", any: {a: [X, $three]})", "{date: 03/03/2023, any: {a: [\"X\", 3]}}")]
    [InlineData("f(int: null, text: $null, id: $absent)", "{int: null, text: null}")]
    [InlineData("need(int: $three)", "{int: 3, size: 20}")]
    [InlineData("need(int: 1, size: $absent)", "{int: 1, size: 20}")]
    [InlineData("need(int: 1, filter: {ids: 1, kind: $absent, text: $absent})", "{int: 1, size: 20, filter: {ids: [\"1\"], limit: 10, kind: MEETING}}")]
    [InlineData("need(int: 1, filter: {limit: $three, kind: null})", "{int: 1, size: 20, filter: {limit: 3, kind: null}}")]
    [InlineData("need(int: 1, by: {name: \"n\"})", "{int: 1, size: 20, by: {name: \"n\"}}")]
    [InlineData("need(int: 1, matrix: 2)", "{int: 1, size: 20, matrix: [[2]]}")]
    [InlineData("need(int: 1, matrix: [2, $null, $absent, [$three]])", "{int: 1, size: 20, matrix: [[2], null, null, [3]]}")]
    public void Literals_variables_and_defaults_make_the_arguments(string field, string expected)
    {
        var outcome = Coerce(field);
        Assert.Null(outcome.Error);
        Assert.Equal(expected, Inputs.Show(outcome.Values));
    }

    [Theory]
    [InlineData("need", "Argument \"int\" of required type \"Int!\" was not provided.", 3)]
    [InlineData("need(int: $absent)", "Argument \"int\" of required type \"Int!\" was provided the variable \"$absent\" which was not provided a runtime value.", 13)]
    [InlineData("need(int: $null)", "Argument \"int\" of non-null type \"Int!\" must not be null.", 13)]
    [InlineData("need(int: 1, size: $null)", "Argument \"size\" of non-null type \"Int!\" must not be null.", 22)]
    [InlineData("need(int: 1, filter: {limit: $null})", "Argument \"filter\" has invalid value { limit: $null }.", 32)]
    [InlineData("need(int: 1, by: {id: $absent})", "Argument \"by\" has invalid value { id: $absent }.", 20)]
    [InlineData("need(int: 1, by: {id: \"1\", name: $absent})", "Argument \"by\" has invalid value { id: \"1\", name: $absent }.", 20)]
    [InlineData("need(int: 1, matrix: [[$absent]])", "Argument \"matrix\" has invalid value [[$absent]].", 26)]
    public void Arguments_without_a_value_are_told(string field, string message, int column)
    {
        var error = Coerce(field).Error;
        Assert.Equal(message, error?.Message);
        Assert.Equal([new SourceLocation(1, column)], error?.Locations ?? []);
        Assert.Equal(ErrorCodes.BadUserInput, error?.Code);
    }

    private static ArgumentOutcome Coerce(string text)
    {
        var operation = (OperationNode)Documents.Parse($"{{ {text} }}").Definitions[0];
        var field = (FieldNode)operation.SelectionSet.Selections[0];
        var definition = Inputs.System.Query?.Fields.Find(field.Name.Value);
        Assert.NotNull(definition);
        var variables = new InputObject { ["three"] = 3, ["null"] = null };
        return ArgumentCoercion.Coerce(definition.Arguments, field.Arguments, variables, field);
    }
}
