namespace Timeline.GraphQL.Language;

/// <summary>Carries a syntax error from any depth of the parser to its door, where it becomes a value.</summary>
internal sealed class SyntaxException(int offset, string message, string code = ErrorCodes.ParseFailed)
    : Exception(message)
{
    public int Offset { get; } = offset;

    public string Code { get; } = code;
}
