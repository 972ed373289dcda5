using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Timeline.Api.Paging;

/// <summary>
/// The outside of a cursor: base64url of a few parts, one a line, behind a short checksum, so that a damaged cursor is
/// told from a foreign one and never becomes a wrong page.
/// </summary>
internal static class CursorText
{
    private const int ChecksumLength = 3;

    public static string Write(IEnumerable<string> parts)
    {
        byte[] content = Encoding.UTF8.GetBytes(string.Join('\n', parts));
        return Base64Url.EncodeToString([.. Checksum(content), .. content]);
    }

    /// <summary>The parts; null when the text is no cursor or a damaged one.</summary>
    public static string[]? Read(string text)
    {
        if (!Base64Url.IsValid(text))
        {
            return null;
        }

        byte[] bytes = Base64Url.DecodeFromChars(text);
        if (bytes.Length <= ChecksumLength || !Checksum(bytes.AsSpan(ChecksumLength)).SequenceEqual(bytes.AsSpan(0, ChecksumLength)))
        {
            return null;
        }

        string[] parts = Encoding.UTF8.GetString(bytes, ChecksumLength, bytes.Length - ChecksumLength).Split('\n');
        return Write(parts) == text ? parts : null;
    }

    private static ReadOnlySpan<byte> Checksum(ReadOnlySpan<byte> content) => SHA256.HashData(content).AsSpan(0, ChecksumLength);
}
