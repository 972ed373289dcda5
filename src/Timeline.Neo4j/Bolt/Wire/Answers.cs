using Timeline.Neo4j.PackStream;

namespace Timeline.Neo4j.Bolt.Wire;

/// <summary>What the server's answers are, and how their metadata is read (Bolt, "Messages").</summary>
internal static class Answers
{
    public const byte Success = 0x70;
    public const byte Record = 0x71;
    public const byte Ignored = 0x7E;
    public const byte Failure = 0x7F;

    /// <summary>Metadata that nobody wants.</summary>
    public static readonly RecordReader<bool> Nothing = static (ref PackStreamReader metadata) =>
    {
        metadata.Skip();
        return true;
    };

    /// <summary>Of PULL: whether there are more records, and the bookmark if the transaction ended with it. Of COMMIT: the bookmark.</summary>
    public static readonly RecordReader<StreamEnd> End = static (ref PackStreamReader metadata) =>
    {
        var end = new StreamEnd(false, null);
        for (var left = metadata.ReadMapHeader(); left > 0; left--)
        {
            var key = metadata.ReadUtf8();
            if (key.SequenceEqual("has_more"u8))
                end = end with { HasMore = metadata.ReadBoolean() };
            else if (key.SequenceEqual("bookmark"u8))
                end = end with { Bookmark = metadata.ReadStringOrNull() };
            else
                metadata.Skip();
        }
        return end;
    };

    /// <summary>Of HELLO: the longest silence that the server promises; null when it promises nothing.</summary>
    public static readonly RecordReader<TimeSpan?> LongestSilence = static (ref PackStreamReader metadata) =>
    {
        TimeSpan? silence = null;
        for (var left = metadata.ReadMapHeader(); left > 0; left--)
        {
            if (!metadata.ReadUtf8().SequenceEqual("hints"u8) || metadata.PeekType() != PackStreamType.Dictionary)
            {
                metadata.Skip();
                continue;
            }
            for (var hints = metadata.ReadMapHeader(); hints > 0; hints--)
            {
                if (metadata.ReadUtf8().SequenceEqual("connection.recv_timeout_seconds"u8))
                    silence = TimeSpan.FromSeconds(Math.Clamp(metadata.ReadInt64(), 1, 24 * 3600));
                else
                    metadata.Skip();
            }
        }
        return silence;
    };

    /// <summary>Of FAILURE. The code is called code up to 5.6 and neo4j_code since 5.7.</summary>
    public static CypherException ReadFailure(ref PackStreamReader metadata)
    {
        string? code = null, message = null;
        for (var left = metadata.ReadMapHeader(); left > 0; left--)
        {
            var key = metadata.ReadUtf8();
            if (key.SequenceEqual("code"u8) || key.SequenceEqual("neo4j_code"u8))
                code = metadata.ReadStringOrNull();
            else if (key.SequenceEqual("message"u8))
                message = metadata.ReadStringOrNull();
            else
                metadata.Skip();
        }
        return new CypherException(code ?? "Neo.DatabaseError.General.UnknownError", message ?? "The server gave no reason.");
    }
}
