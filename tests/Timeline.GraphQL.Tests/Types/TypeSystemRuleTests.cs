namespace Timeline.GraphQL.Tests.Types;

public class TypeSystemRuleTests
{
    private const string Query = "type Query { a: Int }\n";

    [Theory]
    [InlineData("type T { a: Int }", "Query root type must be provided.")]
    [InlineData("schema { query: E } enum E { A }", "a.graphql:1:17: Query root type must be Object type, it cannot be E.")]
    [InlineData("schema { query: Q mutation: Q } type Q { a: Int }",
        "a.graphql:1:17: All root types must be different, \"Q\" type is used as query and mutation root types.")]
    public void Roots_are_different_object_types(string sdl, string problem) => Assert.Equal([problem], Systems.Refuse(sdl));

    [Theory]
    [InlineData("type __T { a: Int }", "Name \"__T\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type T { a(__b: Int): Int }", "Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("enum E { __A }", "Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("directive @__d on FIELD", "Name \"__d\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    public void Two_underscores_are_reserved(string sdl, string problem) => AssertRefused(sdl, problem);

    [Theory]
    [InlineData("type T", "Type T must define one or more fields.")]
    [InlineData("type T { a: I } input I { a: Int }", "The type of T.a must be Output Type but got: I.")]
    [InlineData("type T { a(b: [T]): Int }", "The type of T.a(b:) must be Input Type but got: [T].")]
    [InlineData("type T { a(b: Int! @deprecated): Int }", "Required argument T.a(b:) cannot be deprecated.")]
    [InlineData("input I { a: Int! @deprecated }", "Required input field I.a cannot be deprecated.")]
    [InlineData("directive @d(a: Query) on FIELD", "The type of @d(a:) must be Input Type but got: Query.")]
    [InlineData("directive @d(a: Int @d) on ARGUMENT_DEFINITION", "Directive \"@d\" must not be used within its own definition.")]
    [InlineData("directive @d(a: I) on INPUT_FIELD_DEFINITION input I { a: Int @d }", "Directive \"@d\" must not be used within its own definition.")]
    [InlineData("union U", "Union type U must define one or more member types.")]
    [InlineData("union U = Query | Query", "Union type U can only include type Query once.")]
    [InlineData("union U = Query | E enum E { A }", "Union type U can only include Object types, it cannot include E.")]
    [InlineData("enum E", "Enum type E must define one or more values.")]
    [InlineData("input I", "Input Object type I must define one or more fields.")]
    [InlineData("input I { a: Query }", "The type of I.a must be Input Type but got: Query.")]
    [InlineData("input I @oneOf { a: Int! }", "OneOf input field I.a must be nullable.")]
    [InlineData("input I @oneOf { a: Int = 1 }", "OneOf input field I.a cannot have a default value.")]
    [InlineData("input I @oneOf { a: I b: I }",
        "Input Object I cannot be provided a finite value because it references itself through fields: I.a, I.b.")]
    [InlineData("input I { i: I! }", "Cannot reference Input Object \"I\" within itself through a series of non-null fields: \"i\".")]
    [InlineData("input A { b: B! } input B { a: A! }", "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.a\".")]
    [InlineData("input A { b: B = {} } input B { a: A = {} }", "The default value of A.b leads to itself: A.b, B.a.")]
    [InlineData("input I { a: Int = \"x\" }", "I.a has invalid default value \"x\"; expected type \"Int\".")]
    [InlineData("type T { a(i: I = { b: 1 }): Int } input I { c: Int }", "T.a(i:) has invalid default value { b: 1 }; expected type \"I\".")]
    public void Each_kind_of_type_has_its_rules(string sdl, string problem) => AssertRefused(sdl, problem);

    [Theory]
    [InlineData("interface I { a: Int } type T implements I { b: Int }", "Interface field I.a expected but T does not provide it.")]
    [InlineData("interface I { a: Int } type T implements I { a: String }", "Interface field I.a expects type Int but T.a is type String.")]
    [InlineData("interface I { a: Int! } type T implements I { a: Int }", "Interface field I.a expects type Int! but T.a is type Int.")]
    [InlineData("interface I { a(x: Int): Int } type T implements I { a: Int }", "Interface field argument I.a(x:) expected but T.a does not provide it.")]
    [InlineData("interface I { a(x: Int): Int } type T implements I { a(x: Int!): Int }", "Interface field argument I.a(x:) expects type Int but T.a(x:) is type Int!.")]
    [InlineData("interface I { a: Int } type T implements I { a(x: Int!): Int }",
        "Argument \"T.a(x:)\" must not be required type \"Int!\" if not provided by the Interface field \"I.a\".")]
    [InlineData("interface I { a: Int } type T implements I { a: Int @deprecated }",
        "Interface field I.a is not deprecated, so implementation field T.a must not be deprecated.")]
    [InlineData("type T implements Query { a: Int }", "Type T must only implement Interface types, it cannot implement Query.")]
    [InlineData("interface I implements I { a: Int }", "Type I cannot implement itself because it would create a circular reference.")]
    [InlineData("interface I { a: Int } type T implements I & I { a: Int }", "Type T can only implement I once.")]
    [InlineData("interface I { a: Int } interface J implements I { a: Int } type T implements J { a: Int }",
        "Type T must implement I because it is implemented by J.")]
    public void Interfaces_are_implemented_in_full(string sdl, string problem) => AssertRefused(sdl, problem);

    [Fact]
    public void Problems_of_several_rules_are_told_together() => Assert.Equal(
        [
            "a.graphql:2:13: The type of T.a must be Output Type but got: I.",
            "a.graphql:1:23: Enum type E must define one or more values.",
            "a.graphql:2:26: T.b(c:) has invalid default value true; expected type \"Int\".",
            "a.graphql:3:23: I.a has invalid default value 1; expected type \"String\".",
        ],
        Systems.Refuse("type Query { a: Int } enum E\ntype T { a: I b(c: Int = true): Int }\ninput I { a: String = 1 }"));

    [Fact]
    public void What_the_rules_allow_is_accepted() => Systems.Build(Query, """
        interface Node { id: ID! self: Node }
        interface Named implements Node { id: ID! self: Node name(upper: Boolean): String }
        type T implements Node & Named { id: ID! self: T! name(upper: Boolean, lower: Boolean = false): String! }
        input Filter { and: [Filter!] not: Filter limit: Int! = 10 @deprecated }
        input By @oneOf { id: ID name: String }
        input All @oneOf { all: [All!] not: All }
        directive @d(by: By = { id: 1 }, filters: [Filter] = { limit: 3 }) repeatable on FIELD
        """);

    private static void AssertRefused(string sdl, string problem)
    {
        var refused = Assert.Single(Systems.Refuse(Query + sdl));
        Assert.EndsWith($": {problem}", refused, StringComparison.Ordinal);
        Assert.StartsWith("a.graphql:2:", refused, StringComparison.Ordinal);
    }
}
