using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Tests.Language;

public class NumberTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("9876543210123456789")]
    public void Integers_are_kept_as_written(string text) =>
        Assert.Equal(text, Assert.IsType<IntValueNode>(Documents.Value(text)).Text);

    [Theory]
    [InlineData("1.5")]
    [InlineData("-1.0e-10")]
    [InlineData("1e3")]
    [InlineData("0E+4")]
    public void Fractions_and_exponents_make_floats(string text) =>
        Assert.Equal(text, Assert.IsType<FloatValueNode>(Documents.Value(text)).Text);

    [Theory]
    [InlineData("00", "Syntax Error: Invalid number, unexpected digit after 0: \"0\".")]
    [InlineData("+1", "Syntax Error: Unexpected character: \"+\".")]
    [InlineData("1.", "Syntax Error: Invalid number, expected digit but got: \")\".")]
    [InlineData("1.x", "Syntax Error: Invalid number, expected digit but got: \"x\".")]
    [InlineData("-", "Syntax Error: Invalid number, expected digit but got: \")\".")]
    [InlineData("1e", "Syntax Error: Invalid number, expected digit but got: \")\".")]
    [InlineData("0xF1", "Syntax Error: Invalid number, expected digit but got: \"x\".")]
    [InlineData(".25", "Syntax Error: Invalid number, expected digit before \".\", did you mean \"0.25\"?")]
    [InlineData("..", "Syntax Error: Unexpected \"..\", did you mean \"...\"?")]
    [InlineData("1.2.3", "Syntax Error: Invalid number, expected digit but got: \".\".")]
    public void Half_numbers_are_refused(string text, string message) =>
        Assert.Equal(message, Documents.Refuse($"{{ f(a: {text}) }}").Message);
}
