using System.Text.Json;
using Timeline.GraphQL.Tests.Execution;
using Timeline.Tests.Repository;
using Timeline.Tests.Snapshots;

namespace Timeline.GraphQL.Tests.Introspection;

/// <summary>Section 4: a schema tells everything about itself.</summary>
public class IntrospectionTests
{
    private const string Sdl = """
        "What can be asked"
        schema { query: Ask mutation: Tell }
        directive @tag(name: String! = "x", old: Int @deprecated) repeatable on OBJECT | FIELD_DEFINITION
        "The root"
        type Ask @tag(name: "a") @tag(name: "b") {
          node("Which" id: ID!, old: Boolean @deprecated(reason: "none")): Node
          found(by: Filter = { text: "a \"b\" 😀", max: 3, moods: [GOOD] }): [[Thing!]]!
          gone: Int @deprecated(reason: "Ask node.")
        }
        type Tell { it(date: Date = "2023-01-01"): Mood }
        interface Node { id: ID! }
        interface Named implements Node { id: ID! name: String }
        type Event implements Node & Named { id: ID! name: String on: Date }
        type Place implements Node { id: ID! }
        union Thing = Event | Place
        enum Mood { GOOD "Not good" BAD @deprecated }
        "A day"
        scalar Date @specifiedBy(url: "https://example.org/date")
        input Filter { text: String max: Int = 10 moods: [Mood!] old: Int @deprecated key: Key }
        input Key @oneOf { id: ID name: String }
        """;

    [Fact]
    public async Task The_whole_schema_is_told()
    {
        var folder = RepositoryFiles.PathTo("tests/Timeline.GraphQL.Tests/Introspection");
        var query = await File.ReadAllTextAsync(Path.Combine(folder, "introspection.graphql"), TestContext.Current.CancellationToken);

        var answer = await JsonRows.Engine(Sdl, "{}").Ask(query);

        Snapshot.Match(JsonSerializer.Serialize(JsonElement.Parse(answer), Indented), "json");
    }

    [Fact]
    public async Task What_is_deprecated_is_told_only_on_demand() =>
        Assert.Equal("""{"data":{"ask":{"fields":[{"name":"node","args":[{"name":"id"}]},{"name":"found","args":[{"name":"by"}]}]},"mood":{"enumValues":[{"name":"GOOD"}]},"filter":{"inputFields":[{"name":"text"},{"name":"max"},{"name":"moods"},{"name":"key"}]}}}""",
            await JsonRows.Engine(Sdl, "{}").Ask("""
                { ask: __type(name: "Ask") { fields { name args { name } } } mood: __type(name: "Mood") { enumValues { name } } filter: __type(name: "Filter") { inputFields { name } } }
                """));

    [Theory]
    [InlineData("Filter", "false")]
    [InlineData("Key", "true")]
    [InlineData("Event", "null")]
    public async Task Input_objects_say_whether_they_are_one_of(string type, string expected) =>
        Assert.Equal("""{"data":{"__type":{"isOneOf":§}}}""".Replace("§", expected, StringComparison.Ordinal), await JsonRows.Engine(Sdl, "{}").Ask($$"""{ __type(name: "{{type}}") { isOneOf } }"""));

    [Fact]
    public async Task An_unknown_type_is_null() =>
        Assert.Equal("""{"data":{"__type":null}}""", await JsonRows.Engine(Sdl, "{}").Ask("""{ __type(name: "Nothing") { name } }"""));

    [Fact]
    public async Task A_typename_stands_on_every_object_introspection_included() =>
        Assert.Equal("""{"data":{"__typename":"Ask","__schema":{"__typename":"__Schema","queryType":{"__typename":"__Type"}}}}""",
            await JsonRows.Engine(Sdl, "{}").Ask("{ __typename __schema { __typename queryType { __typename } } }"));

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
