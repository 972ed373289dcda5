using System.Text;
using System.Text.Json;
using Timeline.GraphQL.Coercion;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Tests.Language;

namespace Timeline.GraphQL.Tests.Coercion;

public class VariableCoercionTests
{
    [Theory]
    [InlineData("Int", "2147483647", "2147483647")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Int", "1e3", "1000")]
    [InlineData("Float", "1", "1d")]
    [InlineData("Float", "-1.5e300", "-1.5E+300d")]
    [InlineData("String", "\"\\ud83d\\ude00\"", "\"😀\"")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("ID", "\"7\"", "\"7\"")]
    [InlineData("ID", "9007199254740993", "\"9007199254740993\"")]
    [InlineData("ID", "7.0", "\"7\"")]
    [InlineData("Kind", "\"VISIT\"", "VISIT")]
    [InlineData("Date", "\"2023-03-03\"", "03/03/2023")]
    [InlineData("Any", "{\"a\": [1, 1.5, null, \"x\", 5000000000]}", "{a: [1, 1.5d, null, \"x\", 5000000000]}")]
    [InlineData("Int", "null", "null")]
    [InlineData("[Int]", "[1, null]", "[1, null]")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("[[Int]]", "[1, [2], null]", "[[1], [2], null]")]
    [InlineData("[Int]", "null", "null")]
    [InlineData("Filter", "{}", "{limit: 10, kind: MEETING}")]
    [InlineData("Filter", "{\"kind\": null, \"ids\": 1, \"nested\": {\"limit\": 1}}", "{ids: [\"1\"], limit: 10, kind: null, nested: {limit: 1, kind: MEETING}}")]
    [InlineData("By", "{\"id\": 1}", "{id: \"1\"}")]
    public void Json_becomes_the_value_of_its_type(string type, string json, string expected)
    {
        var outcome = Coerce($"$v: {type}", $"{{\"v\": {json}}}");
        Assert.Empty(outcome.Errors);
        Assert.Equal(expected, Inputs.Show(outcome.Values["v"]));
    }

    [Theory]
    [InlineData("Int", "1.5", "Variable \"$v\" got invalid value 1.5; Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "\"1\"", "Variable \"$v\" got invalid value \"1\"; Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "2147483648", "Variable \"$v\" got invalid value 2147483648; Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Float", "1e400", "Variable \"$v\" got invalid value 1e400; Float cannot represent non numeric value: 1e400")]
    [InlineData("Float", "\"NaN\"", "Variable \"$v\" got invalid value \"NaN\"; Float cannot represent non numeric value: \"NaN\"")]
    [InlineData("String", "1", "Variable \"$v\" got invalid value 1; String cannot represent a non string value: 1")]
    [InlineData("Boolean", "0", "Variable \"$v\" got invalid value 0; Boolean cannot represent a non boolean value: 0")]
    [InlineData("ID", "1.5", "Variable \"$v\" got invalid value 1.5; ID cannot represent value: 1.5")]
    [InlineData("Kind", "\"VISITS\"", "Variable \"$v\" got invalid value \"VISITS\"; Value \"VISITS\" does not exist in \"Kind\" enum. Did you mean the enum value \"VISIT\"?")]
    [InlineData("Kind", "1", "Variable \"$v\" got invalid value 1; Enum \"Kind\" cannot represent non-string value: 1.")]
    [InlineData("Date", "\"soon\"", "Variable \"$v\" got invalid value \"soon\"; Expected type \"Date\". \"soon\" is not a date; expected e.g. 2023-03-03.")]
    [InlineData("Date", "20230303", "Variable \"$v\" got invalid value 20230303; Expected type \"Date\".")]
    [InlineData("Int!", "null", "Variable \"$v\" of non-null type \"Int!\" must not be null.")]
    [InlineData("[Int!]", "[1, null]", "Variable \"$v\" got invalid value null at \"v[1]\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("Filter", "[]", "Variable \"$v\" got invalid value []; Expected type \"Filter\" to be an object.")]
    [InlineData("Filter", "{\"nested\": {\"ids\": [\"a\", {}]}}", "Variable \"$v\" got invalid value {} at \"v.nested.ids[1]\"; ID cannot represent value: {}")]
    [InlineData("Filter", "{\"limt\": 1}", "Variable \"$v\" got invalid value { limt: 1 }; Field \"limt\" is not defined by type \"Filter\". Did you mean \"limit\"?")]
    [InlineData("Filter", "{\"limit\": null}", "Variable \"$v\" got invalid value null at \"v.limit\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("Strict", "{}", "Variable \"$v\" got invalid value {}; Field \"name\" of required type \"String!\" was not provided.")]
    [InlineData("By", "{}", "Variable \"$v\" got invalid value {}; Exactly one key must be specified for OneOf type \"By\".")]
    [InlineData("By", "{\"id\": 1, \"name\": null}", "Variable \"$v\" got invalid value { id: 1, name: null }; Exactly one key must be specified for OneOf type \"By\".")]
    [InlineData("By", "{\"id\": null}", "Variable \"$v\" got invalid value null at \"v.id\"; Field \"id\" must be non-null.")]
    [InlineData("Query", "1", "Variable \"$v\" expected value of type \"Query\" which cannot be used as an input type.")]
    public void What_does_not_fit_is_told_with_its_place(string type, string json, string message)
    {
        var error = Assert.Single(Coerce($"$v: {type}", $"{{\"v\": {json}}}").Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal(ErrorCodes.BadUserInput, error.Code);
        Assert.Equal([new SourceLocation(1, 8)], error.Locations);
    }

    [Fact]
    public void Absent_null_and_defaulted_variables_differ()
    {
        var outcome = Coerce("$absent: Int, $null: Int, $given: Int = 1, $default: Int = 2, $nothing: Int = 3", """{"null": null, "given": 4, "nothing": null, "extra": 5}""");
        Assert.Empty(outcome.Errors);
        Assert.Equal("{null: null, given: 4, default: 2, nothing: null}", Inputs.Show(outcome.Values));
    }

    [Fact]
    public void A_required_variable_that_is_absent_is_told() => Assert.Equal(
        "Variable \"$v\" of required type \"Int!\" was not provided.",
        Assert.Single(Coerce("$v: Int!", null).Errors).Message);

    [Fact]
    public void All_wrong_parts_are_told_up_to_ten()
    {
        Assert.Equal(2, Coerce("$a: Int, $b: [Int]", """{"a": "x", "b": [1, "y"]}""").Errors.Length);
        Assert.Equal(10, Coerce("$a: [Int]", $$"""{"a": [{{string.Join(',', Enumerable.Repeat("\"x\"", 5_000))}}]}""").Errors.Length);
    }

    [Theory]
    [InlineData("String", "\"\\ud83d\"")]
    [InlineData("ID", "\"\\udc00\"")]
    [InlineData("Kind", "\"\\ud83d\"")]
    [InlineData("Any", "{\"\\ud83d\": 1}")]
    [InlineData("Any", "[\"\\ud83d\"]")]
    [InlineData("Filter", "{\"\\ud83d\": 1}")]
    public void Half_characters_are_refused(string type, string json) =>
        Assert.NotEmpty(Coerce($"$v: {type}", $"{{\"v\": {json}}}").Errors);

    [Fact]
    public void Half_characters_among_the_variables_are_no_obstacle()
    {
        var outcome = Coerce("$v: Int", """{"\ud83d": 1, "v": 2}""");
        Assert.Empty(outcome.Errors);
        Assert.Equal(2, outcome.Values["v"]);
    }

    private static VariableOutcome Coerce(string definitions, string? json)
    {
        var operation = (OperationNode)Documents.Parse($"query ({definitions}) {{ f }}").Definitions[0];
        JsonElement? variables = json is null ? null : JsonElement.Parse(Encoding.UTF8.GetBytes(json));
        return VariableCoercion.Coerce(Inputs.System, operation, variables);
    }
}
