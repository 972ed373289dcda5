using System.Buffers;
using System.Globalization;
using System.Text;

namespace Timeline.Ingest.Formats;

/// <summary>Turns the bytes of a stream into text, and refuses all that is not UTF-8 text of a sensible size.</summary>
internal static class Utf8Text
{
    /// <summary>The largest stream accepted: a book's worth of text, and little enough to hold in memory.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private const string Expected = "a text in UTF-8";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the text; a byte order mark is left out. Null with a complaint where it cannot be read.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes, out Complaint? complaint)
    {
        complaint = bytes.Length > MaxBytes ? TooLarge : Utf16(bytes);
        if (complaint is not null)
        {
            return null;
        }

        ReadOnlySpan<byte> body = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            string text = Strict.GetString(body);
            complaint = string.IsNullOrWhiteSpace(text) ? new Complaint(0, 0, "it is empty", "an article or a catalogue") : Control(text);
            return complaint is null ? text : null;
        }
        catch (DecoderFallbackException)
        {
            complaint = Invalid(body);
            return null;
        }
    }

    /// <summary>The complaint about a stream that is too large.</summary>
    public static Complaint TooLarge { get; } =
        new(0, 0, "it is larger than 16 MiB", "at most 16 MiB; several documents may stand in several files");

    private static Complaint? Utf16(ReadOnlySpan<byte> bytes)
    {
        bool hasMark = bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]);
        bool everyOtherIsNul = bytes.Length >= 4 && (bytes[0] == 0) != (bytes[1] == 0) && (bytes[2] == 0) != (bytes[3] == 0);
        return hasMark || everyOtherIsNul ? new Complaint(0, 0, "it is written in UTF-16 or UTF-32", Expected) : null;
    }

    private static Complaint Invalid(ReadOnlySpan<byte> bytes)
    {
        int index = 0;
        while (Rune.DecodeFromUtf8(bytes[index..], out _, out int length) == OperationStatus.Done)
        {
            index += length;
        }

        (int line, int column) = PlaceAfter(Encoding.UTF8.GetString(bytes[..index]));
        string what = string.Create(CultureInfo.InvariantCulture, $"the byte 0x{bytes[index]:X2} is not UTF-8");
        return new Complaint(line, column, what, Expected + ", not Latin-1 or Windows-1252");
    }

    private static Complaint? Control(string text)
    {
        int index = text.AsSpan().IndexOfAnyInRange('\u0000', '\u001F');
        while (index >= 0 && text[index] is '\t' or '\n' or '\r')
        {
            int next = text.AsSpan(index + 1).IndexOfAnyInRange('\u0000', '\u001F');
            index = next < 0 ? -1 : index + 1 + next;
        }

        if (index < 0)
        {
            return null;
        }

        (int line, int column) = PlaceAfter(text[..index]);
        return new Complaint(line, column, string.Create(CultureInfo.InvariantCulture, $"there is a control character, U+{(int)text[index]:X4}"), "text without control characters");
    }

    private static (int Line, int Column) PlaceAfter(string text) =>
        (text.Count(c => c == '\n') + 1, text.Length - text.LastIndexOf('\n'));
}
