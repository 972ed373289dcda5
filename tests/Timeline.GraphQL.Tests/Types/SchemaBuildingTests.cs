using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Tests.Types;

public class SchemaBuildingTests
{
    [Fact]
    public void Sources_are_one_document_and_extensions_add_to_what_any_of_them_defines()
    {
        var system = Systems.Build(
            "extend type Query { b(kind: Kind = B): [Node!] } extend enum Kind { B } extend union Any = Query",
            "type Query { a: Int } enum Kind { A } interface Node { id: ID! } type Item implements Node { id: ID! } union Any = Item");
        Assert.Equal(["a", "b"], system.Query?.Fields.Names.Order());
        var kind = Assert.IsType<EnumType>(system.Types.Find("Kind"));
        Assert.Equal(["A", "B"], kind.Values.Names.Order());
        Assert.Same(kind.Values.Find("B"), system.Query?.Fields.Find("b")?.Arguments.Find("kind")?.DefaultValue);
        var any = Assert.IsType<UnionType>(system.Types.Find("Any"));
        Assert.Equal(["Item", "Query"], system.PossibleTypes(any).Select(type => type.Name).Order());
    }

    [Fact]
    public void Types_keep_the_order_of_the_sources_and_built_in_ones_follow()
    {
        var system = Systems.Build("type Z { a: Int } type Query { z: Z } scalar A");
        Assert.Equal(["Z", "Query", "A", "Int", "String", "Boolean", "__Schema", "__Type"], system.Types.Names.Take(8));
        Assert.Equal(["include", "skip", "deprecated", "specifiedBy", "oneOf"], system.Directives.Names);
    }

    [Fact]
    public void Scalars_nothing_refers_to_are_not_part_of_the_schema()
    {
        var system = Systems.Build("type Query { a: Float }");
        Assert.True(system.Types.Contains("Float"));
        Assert.False(system.Types.Contains("Int"));
        Assert.False(system.Types.Contains("ID"));
    }

    [Fact]
    public void Root_types_go_by_the_schema_or_by_their_names()
    {
        var named = Systems.Build("schema { query: Q mutation: M } type Q { a: Int } type M { a: Int } type Subscription { a: Int }");
        Assert.Equal(("Q", "M", null), (named.Query?.Name, named.Mutation?.Name, named.RootOf(OperationKind.Subscription)?.Name));
        var extended = Systems.Build("type Query { a: Int } type M { a: Int } extend schema { mutation: M }");
        Assert.Equal(("Query", "M"), (extended.Query?.Name, extended.Mutation?.Name));
    }

    [Fact]
    public void Directives_of_the_specification_take_effect()
    {
        var system = Systems.Build("""
            type Query { old(gone: Int @deprecated): Int @deprecated(reason: "use new") new(by: By): Date }
            enum Kind { A @deprecated }
            input By @oneOf { id: ID name: String @deprecated(reason: "slow") }
            scalar Date @specifiedBy(url: "https://example.org/date")
            """);
        var old = system.Query?.Fields.Find("old");
        Assert.Equal("use new", old?.DeprecationReason);
        Assert.Equal("No longer supported", old?.Arguments.Find("gone")?.DeprecationReason);
        Assert.True(Assert.IsType<InputObjectType>(system.Types.Find("By")).IsOneOf);
        Assert.Equal("https://example.org/date", Assert.IsType<ScalarType>(system.Types.Find("Date")).SpecifiedBy);
    }

    [Fact]
    public void Meta_fields_are_found_on_their_types_only()
    {
        var system = Systems.Build("type Query { a: Thing } type Thing { b: Int }");
        var thing = Assert.IsType<ObjectType>(system.Types.Find("Thing"));
        Assert.NotNull(system.FindField(thing, "__typename"));
        Assert.Null(system.FindField(thing, "__schema"));
        Assert.NotNull(system.FindField(system.Query ?? thing, "__type"));
    }

    [Fact]
    public void All_problems_of_all_sources_are_told_at_once_with_their_places()
    {
        Assert.Equal(
            [
                "a.graphql:1:17: Unknown type \"Itn\". Did you mean \"Int\" or \"ID\"?",
                "a.graphql:2:13: Cannot extend type \"Qery\" because it is not defined. Did you mean \"Query\"?",
                "b.graphql:1:6: There can be only one type named \"Other\".",
                "b.graphql:1:43: Unknown directive \"@x\".",
            ],
            Systems.Refuse("type Query { a: Itn }\nextend type Qery { b: Int }", "type Other { a: Int } type Other { b: Int @x }"));
    }

    [Fact]
    public void Every_source_that_is_not_sdl_is_named()
    {
        Assert.Equal(
            [
                "a.graphql:1:6: Syntax Error: Expected Name, found \"{\".",
                "b.graphql:2:1: Syntax Error: Expected Name, found <EOF>.",
                "c.graphql:1:1: Operations and fragments are not part of a schema.",
            ],
            Systems.Refuse("type {", "enum E {\n", "{ a }"));
    }
}
