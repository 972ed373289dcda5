using System.Security.Cryptography;
using System.Text;
using Timeline.Ingest.Checking;
using Timeline.Ingest.Formats;

namespace Timeline.Ingest.Importing;

/// <summary>
/// Reads the sources of an import: once for the outlines that put the documents in order, and again, batch by batch, for
/// what they say. Small imports are kept from the first reading.
/// </summary>
internal sealed class Intake(IReadOnlyList<DocumentSource> sources)
{
    /// <summary>How many characters of documents are kept from the first reading.</summary>
    private const int KeptCharacters = 16 * 1024 * 1024;

    private readonly List<Entry> _entries = [];
    private long _kept;

    /// <summary>Every document, in the order of the sources.</summary>
    public IReadOnlyList<Entry> Entries => _entries;

    public void ReadAll(CancellationToken cancellation)
    {
        for (int source = 0; source < sources.Count; source++)
        {
            cancellation.ThrowIfCancellationRequested();
            IReadOnlyList<DocumentReading> readings = Read(sources[source]);
            for (int position = 0; position < readings.Count; position++)
            {
                _entries.Add(Outlined(source, position, readings[position]));
            }
        }
    }

    /// <summary>The candidates of a batch, read again where they were not kept.</summary>
    public IReadOnlyList<Candidate> Load(IEnumerable<Entry> batch)
    {
        var candidates = new List<Candidate>();
        foreach (var ofSource in batch.GroupBy(entry => entry.Source))
        {
            IReadOnlyList<DocumentReading> readings = ofSource.All(entry => entry.Kept is not null) ? [] : Read(sources[ofSource.Key]);
            candidates.AddRange(ofSource.Select(entry => CandidateOf(entry, entry.Kept ?? readings.ElementAtOrDefault(entry.Position))));
        }

        return [.. candidates.OrderBy(candidate => candidate.Order)];
    }

    private Entry Outlined(int source, int position, DocumentReading reading)
    {
        bool keeps = reading.Document is null || (_kept += reading.Content.Length) <= KeptCharacters;
        return new Entry
        {
            Order = _entries.Count,
            Source = source,
            SourceName = sources[source].Name,
            Position = position,
            Hash = HashOf(reading.Content),
            Outline = reading.Document is null ? null : Outline.Of(reading.Document),
            Kept = keeps ? reading : null,
        };
    }

    private static Candidate CandidateOf(Entry entry, DocumentReading? reading)
    {
        var complaints = new Complaints();
        if (reading?.Document is null || HashOf(reading.Content) != entry.Hash)
        {
            complaints.Add(new Complaint(0, 0, "it changed while it was read", "a file that stays as it is"));
        }
        else
        {
            complaints.AddAll(reading.Complaints, reading.Omitted);
        }

        ArticleDocument document = reading?.Document ?? new ArticleDocument { Start = new Word("start", 0, 0) };
        return new Candidate
        {
            Order = entry.Order,
            Source = entry.SourceName,
            Content = reading?.Content ?? "",
            Hash = entry.Hash,
            Document = document,
            Outline = Outline.Of(document),
            Complaints = complaints,
        };
    }

    private static IReadOnlyList<DocumentReading> Read(DocumentSource source)
    {
        try
        {
            using Stream stream = source.Open();
            byte[] bytes = AtMost(stream, Utf8Text.MaxBytes + 1);
            string? text = Utf8Text.Read(bytes, out Complaint? complaint);
            Format format = Format.Of(source.Name) ?? Format.All[0];
            return text is null ? [new DocumentReading("", null, complaint is null ? [] : [complaint], 0)] : format.Read(text);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return [new DocumentReading("", null, [new Complaint(0, 0, $"it cannot be read: {unreadable.Message.TrimEnd('.')}", "a file that can be read")], 0)];
        }
    }

    private static byte[] AtMost(Stream stream, int limit)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[81920];
        int count;
        while (bytes.Length < limit && (count = stream.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    private static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    /// <summary>A document as the first reading left it.</summary>
    internal sealed class Entry
    {
        public required int Order { get; init; }

        public required int Source { get; init; }

        public required string SourceName { get; init; }

        public required int Position { get; init; }

        public required string Hash { get; init; }

        /// <summary>Absent where nothing could be read; then <see cref="Kept"/> has the complaints.</summary>
        public required Outline? Outline { get; init; }

        public required DocumentReading? Kept { get; init; }
    }
}
