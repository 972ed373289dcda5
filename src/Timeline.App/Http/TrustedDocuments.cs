using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Timeline.App.Http;

/// <summary>Documents that were handed to the server when it started; clients name them by their ids.</summary>
/// <param name="byId">The documents, UTF-8.</param>
public sealed class TrustedDocuments(IReadOnlyDictionary<string, byte[]> byId)
{
    /// <summary>What an id starts with that is the SHA-256 of its document (GraphQL over HTTP, appendix on persisted documents).</summary>
    public const string HashPrefix = "sha256:";

    public static TrustedDocuments None { get; } = new(new Dictionary<string, byte[]>());

    public int Count => byId.Count;

    /// <summary>The id of a document: its hash, so that the id cannot mean another one.</summary>
    public static string IdOf(ReadOnlySpan<byte> text) => HashPrefix + Convert.ToHexStringLower(SHA256.HashData(text));

    public bool TryFind(string id, [NotNullWhen(true)] out byte[]? text) => byId.TryGetValue(id, out text);
}
