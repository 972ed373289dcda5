using System.Security.Cryptography;
using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>Finds the document that a request means: its own text, or one kept under the hash that the request names.</summary>
public sealed class DocumentChoice(PersistedDocuments persisted)
{
    public ChosenDocument Choose(GraphQLParameters parameters)
    {
        if (parameters.PersistedHash is { } hash)
            return parameters.Query is { } sent ? WithHash(sent, hash) : ByHash(hash);
        return ChosenDocument.Of(parameters.Query.GetValueOrDefault());
    }

    /// <summary>Keeps a document that came with its hash, once the engine has found it sound.</summary>
    public void Learn(ChosenDocument chosen, ResponseOutcome outcome)
    {
        if (chosen.NewHash is { } hash && outcome is not (ResponseOutcome.ParseFailed or ResponseOutcome.ValidationFailed or ResponseOutcome.LimitExceeded))
            persisted.Keep(hash, chosen.Text);
    }

    private static ChosenDocument WithHash(ReadOnlyMemory<byte> query, string hash)
    {
        if (HashOf(query.Span) != hash)
            return ChosenDocument.Refused(HttpProblem.PersistedQueryMismatch);
        return ChosenDocument.Of(query) with { NewHash = hash };
    }

    private ChosenDocument ByHash(string hash)
    {
        if (!persisted.AreKept)
            return ChosenDocument.Refused(HttpProblem.PersistedQueryNotSupported);
        return persisted.TryFind(hash, out var text) ? ChosenDocument.Of(text) : ChosenDocument.Refused(HttpProblem.PersistedQueryNotFound);
    }

    private static string HashOf(ReadOnlySpan<byte> text) => Convert.ToHexStringLower(SHA256.HashData(text));
}

/// <summary>The document of a request, or why there is none.</summary>
/// <param name="Text">UTF-8; may point into the request's body.</param>
/// <param name="Problem">Why there is none; null where there is one.</param>
/// <param name="NewHash">The hash to keep the document under; null where it is not to be kept.</param>
public readonly record struct ChosenDocument(ReadOnlyMemory<byte> Text, HttpProblem? Problem, string? NewHash)
{
    public static ChosenDocument Of(ReadOnlyMemory<byte> text) => new(text, null, null);

    public static ChosenDocument Refused(HttpProblem problem) => new(default, problem, null);
}
