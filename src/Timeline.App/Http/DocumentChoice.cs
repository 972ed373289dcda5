using System.Security.Cryptography;
using Timeline.App.Configuration;
using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>Finds the document that a request means: its own text, or one kept under the id or hash that it names.</summary>
/// <param name="trusted">Documents given at the start.</param>
/// <param name="persisted">Documents that clients have sent.</param>
/// <param name="onlyTrusted">Whether any other document than a trusted one is refused.</param>
public sealed class DocumentChoice(TrustedDocuments trusted, PersistedDocuments persisted, bool onlyTrusted)
{
    /// <param name="options">What the program was started with.</param>
    /// <param name="page">What the page asks: always trusted.</param>
    /// <exception cref="UsageException">The trusted documents cannot be read, or there are none and nothing else is allowed.</exception>
    public static DocumentChoice Of(TimelineOptions options, TrustedDocuments page)
    {
        var trusted = TrustedDocumentFiles.Read(options.TrustedDocuments);
        if (options.OnlyTrusted && trusted.Count == 0)
            throw new UsageException("--only-trusted: nothing could be asked; name the documents with --trusted-documents.");
        return new(trusted.With(page), new PersistedDocuments(options.MaxPersistedBytes), options.OnlyTrusted);
    }

    /// <summary>
    /// Whether the last part of an address names a document: one that is trusted, or, where documents were named at the
    /// start, what can only be the hash of one, so that an old hash gets an error that says so.
    /// </summary>
    public bool IsId(string name) =>
        trusted.TryFind(name, out _) || (trusted.Count > 0 && name.StartsWith(TrustedDocuments.HashPrefix, StringComparison.Ordinal));

    /// <exception cref="UsageException">A trusted document does not fit the engine's schema or limits.</exception>
    public void Check(GraphQLEngine engine) => trusted.Check(engine);

    public ChosenDocument Choose(GraphQLParameters parameters)
    {
        if (parameters.DocumentId is { } id)
            return trusted.TryFind(id, out var text) ? ChosenDocument.Of(text) : ChosenDocument.Refused(HttpProblem.DocumentNotFound(id));
        if (parameters.PersistedHash is { } hash)
            return ByHash(hash, parameters.Query);
        return onlyTrusted ? ChosenDocument.Refused(HttpProblem.DocumentNotTrusted) : ChosenDocument.Of(parameters.Query.GetValueOrDefault());
    }

    /// <summary>Keeps a document that came with its hash, once the engine has found it sound.</summary>
    public void Learn(ChosenDocument chosen, ResponseOutcome outcome)
    {
        if (chosen.NewHash is { } hash && outcome is not (ResponseOutcome.ParseFailed or ResponseOutcome.ValidationFailed or ResponseOutcome.LimitExceeded))
            persisted.Keep(hash, chosen.Text);
    }

    private ChosenDocument ByHash(string hash, ReadOnlyMemory<byte>? query)
    {
        if (query is { } sent && Convert.ToHexStringLower(SHA256.HashData(sent.Span)) != hash)
            return ChosenDocument.Refused(HttpProblem.PersistedQueryMismatch);
        if (trusted.TryFind(TrustedDocuments.HashPrefix + hash, out var text) || (!onlyTrusted && persisted.TryFind(hash, out text)))
            return ChosenDocument.Of(text);
        if (onlyTrusted)
            return ChosenDocument.Refused(HttpProblem.DocumentNotTrusted);
        if (query is { } known)
            return ChosenDocument.Of(known) with { NewHash = hash };
        return ChosenDocument.Refused(persisted.AreKept ? HttpProblem.PersistedQueryNotFound : HttpProblem.PersistedQueryNotSupported);
    }
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
