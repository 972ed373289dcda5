using System.Diagnostics;
using System.Text;
using Timeline.GraphQL.Tests.Language;
using Timeline.GraphQL.Tests.Types;
using Timeline.GraphQL.Types;
using Timeline.GraphQL.Validation;

namespace Timeline.GraphQL.Tests.Validation;

/// <summary>Documents as large as the token limit allows, each made to be dear: squares would take minutes.</summary>
public class HostileDocumentTests
{
    /// <summary>What squares of their size take, on any machine; no measure of speed.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    private static readonly TypeSystem System = Systems.Build(
        "type Query { a(x: Int, i: I): Query b: Query s: String abstract: [Node] } interface Node { n: Node } input I { i: I }"
        + string.Concat(Enumerable.Range(0, 8).Select(i => $" type T{i} implements Node {{ n: Node }}")));

    [Fact]
    public void Thousands_of_different_selections_of_one_field_merge_in_linear_time() =>
        Assert.Empty(Judge($"{{ {Join(1_600, i => $"a{{x{i}:s}}")} }}"));

    [Fact]
    public void Thousands_of_conflicts_are_told_as_ten()
    {
        var errors = Judge($"{{ {Join(1_000, i => $"a(x:{i}){{s}}")} }}");
        Assert.Equal(10, errors.Length);
        Assert.Equal(
            "1:3 1:13 Fields \"a\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.",
            errors[0]);
    }

    [Fact]
    public void Fragments_that_double_at_each_step_are_looked_at_once() => Assert.Empty(Judge(
        $"{{ ...F0 }} {Join(300, i => $"fragment F{i} on Query {{ a {{ ...F{i + 1} }} b {{ ...F{i + 1} }} }}")} fragment F300 on Query {{ s }}"));

    [Fact]
    public void Fragments_that_meet_in_ever_new_company_are_given_up()
    {
        // The set below a path remembers each of its steps, so that there are as many sets as paths.
        var text = new StringBuilder("{ ...L0 ");
        const int depth = 20;
        text.Append("} ");
        for (var i = 0; i < depth; i++)
        {
            text.Append($"fragment L{i} on Query {{ a {{ ...L{i + 1} ...M{i + 1}x{i}a }} b {{ ...L{i + 1} ...M{i + 1}x{i}b }} }} ");
            for (var j = 0; j < i; j++)
                text.Append($"fragment M{i}x{j}a on Query {{ a {{ ...M{i + 1}x{j}a }} b {{ ...M{i + 1}x{j}a }} }} fragment M{i}x{j}b on Query {{ a {{ ...M{i + 1}x{j}b }} b {{ ...M{i + 1}x{j}b }} }} ");
        }
        text.Append($"fragment L{depth} on Query {{ s }} ");
        for (var j = 0; j < depth; j++)
            text.Append($"fragment M{depth}x{j}a on Query {{ s }} fragment M{depth}x{j}b on Query {{ s }} ");
        var errors = Judge(text.ToString());
        Assert.Equal(["1:1 Document is too complex: its fragments repeat more fields than can be compared."], errors);
    }

    [Fact]
    public void Abstract_fields_beside_many_types_are_given_up_or_judged_in_time()
    {
        var level = Join(8, i => $"... on T{i} {{ n {{ __typename }} }}");
        var text = "{ abstract {" + string.Concat(Enumerable.Repeat($"{level} n {{", 90)) + "__typename" + new string('}', 90) + "} }";
        Judge(text);
    }

    [Fact]
    public void Long_chains_and_circles_of_fragments_do_not_exhaust_the_stack()
    {
        var chain = $"{{ ...F0 }} {Join(900, i => $"fragment F{i} on Query {{ a {{ ...F{i + 1} }} }}")}";
        Assert.Empty(Judge($"{chain} fragment F900 on Query {{ s }}"));
        var circle = Assert.Single(Judge($"{chain} fragment F900 on Query {{ a {{ ...F0 }} }}"));
        Assert.Contains("Cannot spread fragment \"F0\" within itself via \"F1\"", circle, StringComparison.Ordinal);
    }

    [Fact]
    public void Conflicts_below_long_chains_have_messages_of_bounded_length()
    {
        var chains = $"{{ a {{ ...F0 }} a {{ ...G0 }} }} {Join(440, i => $"fragment F{i} on Query {{ a {{ ...F{i + 1} }} }} fragment G{i} on Query {{ a {{ ...G{i + 1} }} }}")}";
        var error = Assert.Single(Judge($"{chains} fragment F440 on Query {{ a: s }} fragment G440 on Query {{ a: __typename }}"));
        Assert.InRange(error.Length, 1, 3_000);
    }

    [Fact]
    public void Circles_through_introspection_are_refused_however_they_are_spread()
    {
        var error = Assert.Single(Judge(
            "{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { fields { type { interfaces { name } } } }"));
        Assert.Equal("1:3 Maximum introspection depth exceeded", error);
    }

    [Fact]
    public void Many_operations_with_many_fragments_and_variables_are_judged_in_time()
    {
        var operations = Join(300, i => $"query Q{i}($v: Int) {{ ...F0 }}");
        var fragments = Join(300, i => $"fragment F{i} on Query {{ a(x: $v) {{ s ...F{i + 1} }} }}");
        Assert.Empty(Judge($"{operations} {fragments} fragment F300 on Query {{ s }}"));
    }

    [Fact]
    public void Deep_values_are_judged_without_exhausting_the_stack()
    {
        var deep = string.Concat(Enumerable.Repeat("{i:", 190)) + "null" + new string('}', 190);
        Assert.Empty(Judge($"{{ a(i: {deep}) {{ s }} }}"));
    }

    private static string[] Judge(string text)
    {
        var clock = Stopwatch.StartNew();
        var outcome = Documents.Try(text);
        Assert.Null(outcome.Error);
        Assert.NotNull(outcome.Document);
        var errors = Validator.Validate(System, outcome.Document, ValidationOptions.Default)
            .Select(error => $"{string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"))} {error.Message}")
            .ToArray();
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Hang);
        return errors;
    }

    private static string Join(int count, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, count).Select(part));
}
