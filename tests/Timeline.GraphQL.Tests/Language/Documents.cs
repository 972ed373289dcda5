using System.Text;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Tests.Language;

/// <summary>Parses in one call, for tests about something else.</summary>
internal static class Documents
{
    public static DocumentNode Parse(string text) =>
        Try(text).Document ?? throw new InvalidOperationException(Try(text).Error?.Message);

    public static ParseOutcome Try(string text) => Parser.Parse(Encoding.UTF8.GetBytes(text), ParserOptions.Default);

    /// <summary>The error that refuses the text.</summary>
    public static GraphQLError Refuse(string text)
    {
        var error = Try(text).Error;
        Assert.NotNull(error);
        return error;
    }

    /// <summary>The value of the only argument of the only field.</summary>
    public static ValueNode Value(string literal) =>
        ((FieldNode)((OperationNode)Parse($"{{ f(a: {literal}) }}").Definitions[0]).SelectionSet.Selections[0]).Arguments[0].Value;
}
