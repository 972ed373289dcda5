using FsCheck;
using FsCheck.Fluent;
using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;
using Timeline.Neo4j.Bolt.Wire;
using Timeline.Neo4j.PackStream;

namespace Timeline.Tests.Neo4j.Bolt;

public class HostileAnswerTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20230303, 7);

    private static readonly byte[] Sound = SoundAnswer();

    private static Gen<byte[]> Damaged =>
        from damages in Gen.NonEmptyListOf(
            from position in Gen.Choose(0, Sound.Length - 1)
            from junk in Gen.OneOf(Gen.Elements(0, 1, 0x70, 0x71, 0x7E, 0x7F, 0x91, 0xB1, 0xC0, 0xD6, 0xFF), Gen.Choose(0, 255))
            select (position, (byte)junk))
        from end in Gen.OneOf(Gen.Constant(Sound.Length), Gen.Choose(0, Sound.Length))
        select Damage(damages, end);

    [Fact]
    public async Task Sound_answer_is_read() => Assert.Equal(3, await ReadAsync(Sound));

    [Fact]
    public void Damaged_answer_is_read_or_refused_and_nothing_else() => Check.One(Many, Prop.ForAll(Damaged.ToArbitrary(), async bytes =>
    {
        try
        {
            await ReadAsync(bytes);
        }
        catch (Exception e) when (e is BoltException or CypherException or PackStreamException)
        {
            Assert.NotEmpty(e.Message);
        }
    }));

    private static async Task<int> ReadAsync(byte[] answer)
    {
        var address = new BoltAddress("hostile", 1);
        using var channel = new BoltChannel(new AnsweringStream(answer), address) { ReadTimeout = TimeSpan.FromSeconds(30) };
        using var connection = new BoltConnection(channel, address, TimeProvider.System);
        var read = new CypherRead<bool>(new CypherStatement("RETURN 1"), static (ref record) =>
        {
            record.ReadString();
            record.ReadInt64();
            record.Skip();
            return true;
        });
        await connection.ReadAsync(read, settings: null, fetchSize: 1000, TestContext.Current.CancellationToken);
        return read.Rows.Count;
    }

    private static byte[] SoundAnswer()
    {
        var messages = new MessageWriter();
        void Write(byte tag, object? field)
        {
            messages.Begin(tag, 1).Write(field);
            messages.End();
        }

        Write(Answers.Success, new Dictionary<string, object?> { ["fields"] = new[] { "a", "b", "c" }, ["t_first"] = 1 });
        for (var row = 0; row < 3; row++)
            Write(Answers.Record, new object?[] { "text", 1_000_000L, new object?[] { 1.5, null, new Dictionary<string, object?> { ["k"] = true } } });
        Write(Answers.Success, new Dictionary<string, object?> { ["has_more"] = false, ["bookmark"] = "b", ["db"] = "neo4j" });
        return messages.Written.ToArray();
    }

    private static byte[] Damage(IEnumerable<(int Position, byte Junk)> damages, int end)
    {
        var bytes = Sound.ToArray();
        foreach (var (position, junk) in damages)
            bytes[position] = junk;
        return bytes[..end];
    }

    /// <summary>Takes what is sent, gives what it has, and ends.</summary>
    private sealed class AnsweringStream(byte[] answer) : MemoryStream(answer, writable: false)
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
        }
    }
}
