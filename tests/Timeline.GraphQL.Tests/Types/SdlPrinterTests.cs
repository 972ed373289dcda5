using System.Text.Json;
using Timeline.GraphQL.Tests.Conformance;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Tests.Types;

public class SdlPrinterTests
{
    private const string Canonical = """"
        """What is served"""
        schema @tag(name: "s") {
          query: Q
        }

        directive @tag(name: String!, values: [Int!] = [1, 2]) repeatable on SCHEMA | OBJECT | FIELD_DEFINITION | SCALAR

        """The root"""
        type Q implements Node & Named @tag(name: "a") @tag(name: "b", values: 3) {
          id: ID!
          name: String
          """
          Found things,
            the nearest first
          """
          find(
            """What to look for; "exact" in quotes"""
            text: String! = "a\"b"
            by: By = { id: "x" }
          ): [Any!]! @deprecated(reason: "slow")
        }

        interface Node {
          id: ID!
        }

        interface Named {
          name: String
        }

        union Any = Q | Thing

        type Thing {
          at: Date
          kind(of: Kind = A): Kind
        }

        enum Kind {
          A
          """Gone"""
          B @deprecated
        }

        input By @oneOf {
          """Its id"""
          id: ID
          name: String
        }

        """
        "quoted"
        """
        scalar Date @specifiedBy(url: "https://example.org/date")

        """";

    [Fact]
    public void Canonical_sdl_is_printed_as_it_was_read() =>
        Assert.Equal(Canonical, SdlPrinter.Print(Systems.Build(Canonical)));

    [Fact]
    public void Extensions_are_printed_within_what_they_extend()
    {
        var system = Systems.Build("extend type Query @d { b: Int } directive @d on OBJECT | ENUM", "type Query { a: E } enum E { A } extend enum E @d { B }");
        Assert.Equal(
            "directive @d on OBJECT | ENUM\n\ntype Query @d {\n  b: Int\n  a: E\n}\n\nenum E @d {\n  A\n  B\n}\n",
            SdlPrinter.Print(system));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData("ends with \"")]
    [InlineData("ends with \\")]
    [InlineData("three \"\"\" quotes")]
    [InlineData("\"\"\"")]
    [InlineData("  indented\n    more")]
    [InlineData("first\n  indented\n\nlast")]
    [InlineData("\nblank first line")]
    [InlineData("carriage\rreturn")]
    [InlineData("emoji 😀, bell \u0007, separator \u2028")]
    public void Descriptions_survive_printing(string description)
    {
        var quoted = JsonSerializer.Serialize(description);
        var printed = SdlPrinter.Print(Systems.Build($"{quoted} type Query {{ {quoted} a: Int }}"));
        var again = Systems.Build(printed);
        Assert.Equal(description, again.Query?.Description);
        Assert.Equal(description, again.Query?.Fields.Find("a")?.Description);
    }

    [Fact]
    public void Recorded_schemas_survive_printing()
    {
        var count = 0;
        foreach (var (line, recorded) in RecordedCases.Read("validate.jsonl"))
        {
            var printed = SdlPrinter.Print(Systems.Build(recorded.GetProperty("schema").GetString() ?? ""));
            Assert.True(printed == SdlPrinter.Print(Systems.Build(printed)), $"validate.jsonl:{line} changes when printed twice");
            count++;
        }
        Assert.NotEqual(0, count);
    }
}
