using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Timeline.GraphQL.Diagnostics;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Validation;

namespace Timeline.GraphQL.Execution;

/// <summary>From the bytes of a document to a plan: parse, judge its size, validate, choose the operation, compile.</summary>
internal sealed class Preparation(Schema schema, GraphQLOptions options)
{
    private readonly ParserOptions _parsing = new() { MaxTokens = options.MaxTokens, MaxDepth = options.MaxNesting };
    private readonly ValidationOptions _validation = new() { Suggest = options.AllowIntrospection };

    public Prepared Prepare(ReadOnlySpan<byte> query, string? operationName)
    {
        if (!TryRead(query, out var document, out var refusal))
            return refusal;
        var choice = OperationChoice.Choose(document, operationName);
        if (choice.Operation is not { } operation)
            return Prepared.Refused(ResponseOutcome.OperationUnknown, choice.Problem);
        return Prepared.Ready(OperationCompiler.Compile(schema.Types, document, operation));
    }

    /// <summary>Reads a document, or tells why it is refused whichever of its operations is meant.</summary>
    public bool TryRead(ReadOnlySpan<byte> query, [NotNullWhen(true)] out DocumentNode? document, [NotNullWhen(false)] out Prepared? refusal)
    {
        var parsed = Parse(query);
        (document, refusal) = (parsed.Document, null);
        if (parsed.Error is { } syntaxError)
            refusal = Refuse(syntaxError);
        else if (document is null)
            throw new InvalidOperationException("Neither a document nor an error.");
        else if (Oversize(document) is { } limit)
            refusal = Prepared.Refused(ResponseOutcome.LimitExceeded, limit);
        else if (Validate(document) is { IsEmpty: false } errors)
            refusal = Prepared.Refused(ResponseOutcome.ValidationFailed, errors);
        return refusal is null;
    }

    private ParseOutcome Parse(ReadOnlySpan<byte> query)
    {
        using var span = Spans.StartStep(Spans.Parse);
        return Parser.Parse(query, _parsing);
    }

    private ImmutableArray<GraphQLError> Validate(DocumentNode document)
    {
        using var span = Spans.StartStep(Spans.Validate);
        return Validator.Validate(schema.Types, document, _validation);
    }

    private Prepared Refuse(GraphQLError error) => error.Code switch
    {
        ErrorCodes.TokenLimit => Exceeds(error, $"Split it{options.Or("raise", nameof(options.MaxTokens))}."),
        ErrorCodes.DepthLimit => Exceeds(error, $"Nest less deeply{options.Or("raise", nameof(options.MaxNesting))}."),
        _ => Prepared.Refused(ResponseOutcome.ParseFailed, error),
    };

    // The parser knows its limits, and not who could raise them.
    private static Prepared Exceeds(GraphQLError error, string remedy) =>
        Prepared.Refused(ResponseOutcome.LimitExceeded, error with { Message = $"{error.Message} {remedy}" });

    private GraphQLError? Oversize(DocumentNode document) =>
        OperationLimits.JudgeDirectives(document, options)
        ?? document.Definitions.OfType<OperationNode>()
            .Select(operation => OperationLimits.Judge(OperationMeasure.Of(document, operation), options))
            .FirstOrDefault(limit => limit is not null);
}
