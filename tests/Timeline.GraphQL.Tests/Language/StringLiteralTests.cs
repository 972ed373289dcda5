using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Tests.Language;

public class StringLiteralTests
{
    [Theory]
    [InlineData("""
        "simple"
        """, "simple")]
    [InlineData("""
        "quote \" slash \/ \\ \b\f\n\r\t"
        """, "quote \" slash / \\ \b\f\n\r\t")]
    [InlineData("""
        "\u00e9\u00E9"
        """, "éé")]
    [InlineData("""
        "\u{1F600}\u{e9}\u{10FFFF}"
        """, "\U0001F600é\U0010FFFF")]
    [InlineData("""
        "\uD83D\uDE00"
        """, "\U0001F600")]
    [InlineData("\"tab\tand 😀 as they are\"", "tab\tand 😀 as they are")]
    public void Escapes_are_resolved(string literal, string expected) =>
        Assert.Equal(expected, Assert.IsType<StringValueNode>(Documents.Value(literal)).Value);

    [Theory]
    [InlineData("""
        "\uD83D"
        """, """
        Syntax Error: Invalid Unicode escape sequence: "\uD83D".
        """)]
    [InlineData("""
        "\uDE00\uD83D"
        """, """
        Syntax Error: Invalid Unicode escape sequence: "\uDE00".
        """)]
    [InlineData("""
        "\u{D800}"
        """, """
        Syntax Error: Invalid Unicode escape sequence: "\u{D800}".
        """)]
    [InlineData("""
        "\u{110000}"
        """, """
        Syntax Error: Invalid Unicode escape sequence: "\u{110000}".
        """)]
    [InlineData("""
        "\u{}"
        """, """
        Syntax Error: Invalid Unicode escape sequence: "\u{}".
        """)]
    [InlineData("""
        "\u{FFFFFFFFFFFFFFFF}"
        """, """
        Syntax Error: Invalid Unicode escape sequence: "\u{FFFFFFF".
        """)]
    [InlineData("""
        "\x"
        """, """
        Syntax Error: Invalid character escape sequence: "\x".
        """)]
    [InlineData("\"no end", "Syntax Error: Unterminated string.")]
    [InlineData("\"line\nend\"", "Syntax Error: Unterminated string.")]
    [InlineData("\"\"\"no end\"\"", "Syntax Error: Unterminated string.")]
    [InlineData("'single'", "Syntax Error: Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    public void Malformed_strings_are_refused_with_their_reason(string literal, string message) =>
        Assert.Equal(message, Documents.Refuse($"{{ f(a: {literal}").Message);

    [Theory]
    [InlineData("\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\"", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("\"\"\"  first line keeps its indentation\n  second does not\"\"\"", "  first line keeps its indentation\nsecond does not")]
    [InlineData("\"\"\"\r\n  CR\r  LF\r\n  end \"\"\"", "CR\nLF\nend ")]
    [InlineData("\"\"\" \\\"\"\" \\n \\u0041 \"\"\"", " \"\"\" \\n \\u0041 ")]
    [InlineData("\"\"\"\n\n   \n\"\"\"", "")]
    [InlineData("\"\"\"\"\"\"", "")]
    public void Block_strings_lose_their_common_indentation_only(string literal, string expected) =>
        Assert.Equal(expected, Assert.IsType<StringValueNode>(Documents.Value(literal)).Value);
}
