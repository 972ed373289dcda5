using System.Text.Json;

namespace Timeline.App.Http;

/// <summary>
/// Reads the request extension <c>persistedQuery</c>, by which a client names a document by its SHA-256 (automatic
/// persisted queries as Apollo's clients send them).
/// </summary>
public static class PersistedQueryExtension
{
    private const int HashLength = 64;

    private static readonly JsonDocumentOptions Nesting = new() { MaxDepth = 64 };

    /// <param name="extensions">A JSON object, or empty.</param>
    /// <returns>The hash in lower case, or null where there is no such extension; or what is wrong with it.</returns>
    public static (string? Hash, string? Problem) Read(ReadOnlyMemory<byte> extensions)
    {
        if (extensions.IsEmpty)
            return default;
        try
        {
            using var document = JsonDocument.Parse(extensions, Nesting);
            return document.RootElement.TryGetProperty("persistedQuery"u8, out var persisted) && persisted.ValueKind != JsonValueKind.Null
                ? ReadHash(persisted)
                : default;
        }
        catch (InvalidOperationException)
        {
            // The reader's word for an escaped half of a surrogate pair.
            return (null, "\"extensions\" has a \\u escape that is no character.");
        }
    }

    private static (string? Hash, string? Problem) ReadHash(JsonElement persisted)
    {
        if (persisted.ValueKind != JsonValueKind.Object)
            return (null, "\"extensions.persistedQuery\" is not an object.");
        if (!persisted.TryGetProperty("version"u8, out var version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != 1)
            return (null, "\"extensions.persistedQuery.version\" is not 1, the only version there is.");
        if (!persisted.TryGetProperty("sha256Hash"u8, out var hash) || hash.ValueKind != JsonValueKind.String || !IsHash(hash.GetString()!))
            return (null, $"\"extensions.persistedQuery.sha256Hash\" is not a string of {HashLength} hexadecimal digits.");
        return (hash.GetString()!.ToLowerInvariant(), null);
    }

    private static bool IsHash(string text) => text.Length == HashLength && text.All(char.IsAsciiHexDigit);
}
