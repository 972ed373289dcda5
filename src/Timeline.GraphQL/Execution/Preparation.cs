using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Execution;

/// <summary>From the bytes of a document to a plan: parse, judge its size, validate, choose the operation, compile.</summary>
internal sealed class Preparation(Schema schema, GraphQLOptions options)
{
    private readonly ParserOptions _parsing = new() { MaxTokens = options.MaxTokens, MaxDepth = options.MaxNesting };

    public Prepared Prepare(ReadOnlySpan<byte> query, string? operationName)
    {
        var parsed = Parser.Parse(query, _parsing);
        if (parsed.Error is { } syntaxError)
            return Refuse(syntaxError);
        var document = parsed.Document ?? throw new InvalidOperationException("Neither a document nor an error.");
        if (Oversize(document) is { } limit)
            return Prepared.Refused(ResponseOutcome.LimitExceeded, limit);
        var choice = OperationChoice.Choose(document, operationName);
        if (choice.Operation is not { } operation)
            return Prepared.Refused(ResponseOutcome.OperationUnknown, choice.Problem);
        return Prepared.Ready(OperationCompiler.Compile(schema.Types, document, operation));
    }

    private static Prepared Refuse(GraphQLError error) => Prepared.Refused(
        error.Code == ErrorCodes.ParseFailed ? ResponseOutcome.ParseFailed : ResponseOutcome.LimitExceeded, error);

    private GraphQLError? Oversize(DocumentNode document)
    {
        if (OperationLimits.JudgeDirectives(document, options) is { } directives)
            return directives;
        foreach (var operation in document.Definitions.OfType<OperationNode>())
            if (OperationLimits.Judge(OperationMeasure.Of(document, operation), options) is { } limit)
                return limit;
        return null;
    }
}
