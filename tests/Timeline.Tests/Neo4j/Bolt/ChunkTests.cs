using FsCheck;
using FsCheck.Fluent;
using Timeline.Neo4j.Bolt.Wire;

namespace Timeline.Tests.Neo4j.Bolt;

public class ChunkTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20230303, 7);

    /// <summary>How the bytes of some messages are cut into chunks, and how those come off the network.</summary>
    private static Gen<(int[] Messages, int Chunk, int Receive, bool KeepsAlive)> Cases =>
        from messages in Gen.NonEmptyListOf(Gen.OneOf(Gen.Choose(1, 40), Gen.Choose(1, 200_000)))
        from chunk in Gen.OneOf(Gen.Choose(1, 20), Gen.Choose(1, 65_535))
        from receive in Gen.OneOf(Gen.Choose(1, 50), Gen.Choose(1, 40_000))
        from alive in Gen.Elements(true, false)
        where messages.Sum() / Math.Min(chunk, receive) < 50_000
        select (messages.ToArray(), chunk, receive, alive);

    [Fact]
    public void Messages_come_whole_however_they_were_cut() => Check.One(Many, Prop.ForAll(Cases.ToArbitrary(), given =>
    {
        var messages = given.Messages.Select((length, index) => Body(length, index)).ToArray();
        byte[] sent = [.. messages.SelectMany(message => Chunked(message, given.Chunk, given.KeepsAlive))];
        var received = Received(sent, given.Receive).ToList();
        return received.Count == messages.Length && received.Zip(messages).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));
    }));

    [Theory]
    [InlineData(1), InlineData(65_530), InlineData(65_531), InlineData(65_532), InlineData(131_060), InlineData(131_065), InlineData(131_070), InlineData(400_000)]
    public void Long_requests_are_cut_into_chunks_that_join_to_the_same(int length)
    {
        var writer = new MessageWriter();
        foreach (var request in new byte[] { 0x10, 0x3F })
        {
            writer.Begin(request, 1).Write(new string('x', length));
            writer.End();
        }
        var received = Received(writer.Written.ToArray(), 30_000).ToArray();
        Assert.Equal(["10('" + new string('x', length) + "')", "3F('" + new string('x', length) + "')"], received.Select(ScriptedPeer.TextOf));
        Assert.Equal(2, writer.Messages);
    }

    [Fact]
    public void Room_of_a_long_message_is_given_back()
    {
        var reader = new MessageReader();
        var sent = Chunked(Body(4_000_000, 1), 60_000, keepsAlive: false);
        Feed(reader, sent, 30_000);
        Assert.True(reader.TryNext());
        reader.Trim();
        Assert.True(reader.Room().Length < 100_000);
    }

    private static IEnumerable<byte[]> Received(byte[] sent, int receive)
    {
        var reader = new MessageReader();
        for (var at = 0; at < sent.Length; at += receive)
        {
            Feed(reader, sent.AsSpan(at, Math.Min(receive, sent.Length - at)), receive);
            while (reader.TryNext())
                yield return reader.Message.ToArray();
        }
    }

    private static void Feed(MessageReader reader, ReadOnlySpan<byte> bytes, int receive)
    {
        while (bytes.Length > 0)
        {
            var room = reader.Room();
            var count = Math.Min(Math.Min(room.Length, receive), bytes.Length);
            bytes[..count].CopyTo(room.Span);
            reader.Received(count);
            bytes = bytes[count..];
        }
    }

    private static byte[] Body(int length, int index)
    {
        var body = new byte[length];
        new Random(index).NextBytes(body);
        return body;
    }

    private static byte[] Chunked(byte[] message, int chunk, bool keepsAlive)
    {
        using var sent = new MemoryStream(message.Length * 2);
        for (var at = 0; at < message.Length; at += chunk)
        {
            var part = message.AsSpan(at, Math.Min(chunk, message.Length - at));
            sent.Write([(byte)(part.Length >> 8), (byte)part.Length, .. part]);
        }
        sent.Write(new byte[keepsAlive ? 4 : 2]);
        return sent.ToArray();
    }
}
