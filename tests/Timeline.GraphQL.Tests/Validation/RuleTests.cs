using Timeline.GraphQL.Tests.Types;
using Timeline.GraphQL.Types;
using Timeline.GraphQL.Validation;

namespace Timeline.GraphQL.Tests.Validation;

/// <summary>What the recorded cases do not cover: later rules, options, and several rules at once.</summary>
public class RuleTests
{
    private static readonly TypeSystem System = Systems.Build("""
        type Query { event(by: By!, on: Date): Event events(first: Int, kinds: [Kind!]): [Event!]! }
        type Subscription { recorded: Event changed: Event }
        type Event { id: ID! title: String kind: Kind }
        input By @oneOf { id: ID name: String }
        enum Kind { MEETING VISIT }
        scalar Date
        """);

    [Theory]
    [InlineData("mutation { a }", "1:1 The mutation operation is not supported by the schema.")]
    [InlineData("subscription S { recorded @skip(if: true) { id } }",
        "1:27 Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection.")]
    [InlineData("subscription { ...F } fragment F on Subscription { ... @include(if: true) { recorded { id } } }",
        "1:56 Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection.")]
    [InlineData("subscription { ...F } fragment F on Subscription { ...F }", "1:52 Cannot spread fragment \"F\" within itself.")]
    [InlineData("query ($id: ID) { event(by: {id: $id}) { id } }",
        "1:8 1:34 Variable \"$id\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"By\".")]
    [InlineData("{ event(by: {id: 1, name: \"x\"}) { id } }", "1:13 OneOf Input Object \"By\" must specify exactly one key.")]
    [InlineData("{ event(by: {id: 1, no: 2}) { id } }", "1:21 Field \"no\" is not defined by type \"By\".")]
    [InlineData("{ event(by: {no: 2}) { id } }", "1:14 Field \"no\" is not defined by type \"By\".", "1:13 OneOf Input Object \"By\" must specify exactly one key.")]
    [InlineData("{ event(by: {id: null}) { id } }", "1:13 Field \"By.id\" must be non-null.")]
    [InlineData("{ __type(name: 1) { name } }", "1:16 String cannot represent a non string value: 1")]
    [InlineData("{ events(kinds: {a: [1]}) { id } }", "1:17 Enum \"Kind\" cannot represent non-enum value: { a: [1] }.")]
    [InlineData("{ events(first: [[1], 2]) { id } }", "1:17 Int cannot represent non-integer value: [[1], 2]")]
    [InlineData("type T { a: Int } { events { id } }", "1:1 The \"T\" definition is not executable.")]
    public void Each_fault_is_told_once(string document, params string[] problems) =>
        Assert.Equal(problems, Verdicts.Of(System, document));

    [Theory]
    [InlineData("query ($id: ID!) { event(by: {id: $id}) { id } }")]
    [InlineData("query ($kind: Kind!) { events(kinds: [$kind, VISIT]) { id kind } }")]
    [InlineData("query ($n: Int = 3) { events(first: $n, kinds: MEETING) { ... @include(if: true) { id } __typename } }")]
    [InlineData("\"d\" query Q(\"e\" $n: Int) { events(first: $n) { ...E } } \"f\" fragment E on Event { id }")]
    public void Valid_documents_have_no_problems(string document) => Assert.Empty(Verdicts.Of(System, document));

    [Fact]
    public void Problems_of_several_rules_come_in_the_order_of_the_document() => Assert.Equal(
        [
            "1:3 Field \"events\" of type \"[Event!]!\" must have a selection of subfields. Did you mean \"events { ... }\"?",
            "1:10 Unknown argument \"frst\" on field \"Query.events\". Did you mean \"first\"?",
            "1:20 Unknown directive \"@x\".",
            "2:13 Unknown argument \"last\" on field \"Query.events\".",
            "2:24 Cannot query field \"titel\" on type \"Event\". Did you mean \"title\"?",
            "1:16 1:1 Variable \"$n\" is not defined.",
        ],
        Verdicts.Of(System, "{ events(frst: $n) @x\n  e: events(last: 2) { titel } }"));

    [Fact]
    public void Suggestions_can_be_switched_off()
    {
        var options = new ValidationOptions { Suggest = false };
        Assert.Equal(["1:12 Cannot query field \"titel\" on type \"Event\"."], Verdicts.Of(System, "{ events { titel } }", options));
        Assert.Equal(["1:17 Value \"MEETNG\" does not exist in \"Kind\" enum."], Verdicts.Of(System, "{ events(kinds: MEETNG) { id } }", options));
        Assert.Equal(["1:13 Unknown type \"Itn\"."], Verdicts.Of(System, "query ($a: [Itn]) { events(first: $a) { id } }", options));
    }

    [Fact]
    public void Introspection_can_be_switched_off_but_type_names_stay()
    {
        var options = new ValidationOptions { AllowIntrospection = false };
        Assert.Empty(Verdicts.Of(System, "{ __typename events { __typename } }", options));
        Assert.Equal(
            ["1:3 GraphQL introspection has been disabled, but the requested query contained the field \"__type\"."],
            Verdicts.Of(System, "{ __type(name: \"T\") { name } }", options));
    }

    [Fact]
    public void No_more_problems_are_told_than_allowed()
    {
        var text = $"{{ {string.Join(' ', Enumerable.Range(0, 50).Select(i => $"x{i}"))} }}";
        Assert.Equal(10, Verdicts.Of(System, text).Length);
        Assert.Equal(3, Verdicts.Of(System, text, new ValidationOptions { MaxErrors = 3 }).Length);
    }
}
