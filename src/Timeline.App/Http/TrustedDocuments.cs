using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>Documents that were handed to the server when it started; clients name them by their ids.</summary>
/// <param name="byId">The documents by their ids.</param>
/// <param name="others">Where to look for ids that are not among them; null where that is all.</param>
public sealed class TrustedDocuments(IReadOnlyDictionary<string, TrustedDocument> byId, TrustedDocuments? others = null)
{
    /// <summary>What an id starts with that is the SHA-256 of its document (GraphQL over HTTP, appendix on persisted documents).</summary>
    public const string HashPrefix = "sha256:";

    public static TrustedDocuments None { get; } = new(new Dictionary<string, TrustedDocument>());

    public int Count => byId.Count;

    /// <summary>The id of a document: its hash, so that the id cannot mean another one.</summary>
    public static string IdOf(ReadOnlySpan<byte> text) => HashPrefix + Convert.ToHexStringLower(SHA256.HashData(text));

    /// <summary>These, and where these do not know an id, the others. The others are neither counted nor checked.</summary>
    public TrustedDocuments With(TrustedDocuments others) => new(byId, others);

    public bool TryFind(string id, [NotNullWhen(true)] out byte[]? text)
    {
        text = byId.TryGetValue(id, out var document) ? document.Text : null;
        return text is not null || others?.TryFind(id, out text) == true;
    }

    /// <summary>
    /// Refuses to start with a document that this schema or these limits do not allow: whoever named it would get an error
    /// each time, and nobody would hear of it here.
    /// </summary>
    /// <exception cref="UsageException">A document is not sound; the message has its place and its first error, and counts the others.</exception>
    public void Check(GraphQLEngine engine)
    {
        (string Place, GraphQLError Error)[] wrong = [.. byId.Values
            .OrderBy(document => document.Place, StringComparer.Ordinal)
            .SelectMany(document => engine.Check(document.Text).Take(1), (document, error) => (document.Place, error))];
        if (wrong is not [var (place, error), ..])
            return;
        var line = error.Locations is [var at, ..] ? $":{at.Line}:{at.Column}" : "";
        var others = wrong.Length > 1 ? $" {wrong.Length - 1} more of the {Count} documents are not sound." : "";
        throw new UsageException($"--trusted-documents: {place}{line}: {error.Message} ({error.Code}){others}");
    }
}

/// <summary>A document that was handed to the server.</summary>
/// <param name="Text">UTF-8.</param>
/// <param name="Place">The file, and in a file of many the id.</param>
public sealed record TrustedDocument(byte[] Text, string Place);
