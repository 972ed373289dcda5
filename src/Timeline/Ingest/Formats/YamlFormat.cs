namespace Timeline.Ingest.Formats;

/// <summary>
/// Reads YAML, and JSON with it. Of YAML it takes mappings, lists and scalars; anchors, aliases and tags are refused,
/// because a document must say what it says where it says it, and no larger than it is written.
/// </summary>
internal static class YamlFormat
{
    public static IReadOnlyList<DocumentReading> Read(string text)
    {
        var stream = new YamlStream(text);
        var readings = new List<DocumentReading>();
        while (stream.ReadDocument() is { } document)
        {
            readings.Add(document);
        }

        if (readings.Count == 0)
        {
            return [Empty(text)];
        }

        // What follows the last document belongs to it, so that the contents add up to the stream.
        readings[^1] = readings[^1] with { Content = readings[^1].Content + stream.Rest };
        return readings;
    }

    private static DocumentReading Empty(string text) =>
        new(text, null, [new Complaint(1, 1, "there is no document, only comments", "an article or a catalogue")], 0);
}
