using System.Buffers.Binary;
using System.Net.Sockets;
using Timeline.Neo4j.Bolt.Wire;
using Timeline.Neo4j.PackStream;

namespace Timeline.Tests.Neo4j.Bolt;

/// <summary>The server's end of one connection, as a test's script wants it.</summary>
internal sealed class ScriptedPeer(NetworkStream stream)
{
    public const byte Hello = 0x01, Goodbye = 0x02, Reset = 0x0F, Run = 0x10, Begin = 0x11, Commit = 0x12, Rollback = 0x13, Pull = 0x3F, Route = 0x66, Logon = 0x6A;

    private readonly MessageReader _in = new();
    private readonly MessageWriter _out = new();

    /// <summary>Reads the client's proposal and answers with one version.</summary>
    public async Task AgreeAsync(byte major = 5, byte minor = 4)
    {
        await ProposalAsync();
        await SendAsync([0, 0, minor, major]);
    }

    /// <returns>What the client proposes: the magic and four versions.</returns>
    public async Task<byte[]> ProposalAsync()
    {
        var proposal = new byte[20];
        await stream.ReadExactlyAsync(proposal);
        return proposal;
    }

    /// <summary>Handshake, HELLO and LOGON.</summary>
    public async Task LetInAsync(params (string, object?)[] hints)
    {
        await AgreeAsync();
        await ExpectAsync(Hello, Logon);
        await SuccessAsync(("server", "Neo4j/5.26.0"), ("connection_id", "bolt-1"), ("hints", hints.ToDictionary(hint => hint.Item1, hint => hint.Item2)));
        await SuccessAsync();
    }

    /// <summary>Reads requests, which must be these.</summary>
    /// <returns>The bytes of the last.</returns>
    public async Task<byte[]> ExpectAsync(params byte[] requests)
    {
        byte[] message = [];
        foreach (var expected in requests)
        {
            message = await ReadAsync() ?? throw new InvalidOperationException($"Expected the request {expected:X2}, but the client hung up.");
            Assert.Equal($"{expected:X2}", $"{message[1]:X2}");
        }
        return message;
    }

    /// <summary>Fills the bytes with what the client sends, as it comes.</summary>
    public async Task RawAsync(byte[] bytes) => await stream.ReadExactlyAsync(bytes);

    /// <summary>Waits until the client hangs up, with a GOODBYE or without; before that, it may ask these.</summary>
    public async Task HungUpAsync(params byte[] requests)
    {
        while (await ReadAsync() is { } message)
            Assert.Contains(message[1], requests.Append(Goodbye));
    }

    public Task SuccessAsync(params (string Key, object? Value)[] metadata) => MessageAsync(0x70, metadata.ToDictionary(entry => entry.Key, entry => entry.Value));

    public Task RecordAsync(params object?[] columns) => MessageAsync(0x71, [columns]);

    public Task IgnoredAsync() => MessageAsync(0x7E);

    public Task FailureAsync(string code, string message = "It failed.") =>
        MessageAsync(0x7F, new Dictionary<string, object?> { ["code"] = code, ["message"] = message });

    /// <summary>The answers to RUN and PULL for records of one number each.</summary>
    public async Task AnswerAsync(params long[] numbers)
    {
        await ExpectAsync(Run, Pull);
        await SuccessAsync(("fields", new[] { "x" }));
        foreach (var number in numbers)
            await RecordAsync(number);
        await SuccessAsync(("type", "r"));
    }

    /// <summary>The answers to ROUTE.</summary>
    public async Task RouteAsync(long seconds, string[] routers, string[] readers, string[] writers)
    {
        await ExpectAsync(Route);
        object?[] servers = [Servers("ROUTE", routers), Servers("READ", readers), Servers("WRITE", writers)];
        await SuccessAsync(("rt", new Dictionary<string, object?> { ["ttl"] = seconds, ["db"] = "neo4j", ["servers"] = servers }));
    }

    public async Task MessageAsync(byte tag, params object?[] fields)
    {
        _out.Clear();
        var values = _out.Begin(tag, fields.Length);
        foreach (var field in fields)
            values.Write(field);
        _out.End();
        await stream.WriteAsync(_out.Written);
    }

    public async Task SendAsync(params byte[] bytes) => await stream.WriteAsync(bytes);

    /// <summary>One message, whatever its bytes are.</summary>
    public async Task SendMessageAsync(params byte[] body)
    {
        var header = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(header, (ushort)body.Length);
        await SendAsync([.. header, .. body, 0, 0]);
    }

    /// <summary>What a request's structure holds, as text.</summary>
    public static string TextOf(byte[] message)
    {
        var reader = new PackStreamReader(message);
        return WireText.Of(ref reader);
    }

    private static Dictionary<string, object?> Servers(string role, string[] addresses) => new() { ["role"] = role, ["addresses"] = addresses };

    private async Task<byte[]?> ReadAsync()
    {
        while (!_in.TryNext())
        {
            var count = await ReceiveAsync();
            if (count == 0)
                return null;
            _in.Received(count);
        }
        return _in.Message.ToArray();
    }

    private async Task<int> ReceiveAsync()
    {
        try
        {
            return await stream.ReadAsync(_in.Room());
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
