using System.Buffers;
using System.Text.Json;

namespace Timeline.App.Http.Subscriptions;

/// <summary>Messages of the protocol graphql-transport-ws: <c>next</c>, <c>error</c>, <c>complete</c>.</summary>
/// <param name="id">The operation's id.</param>
internal sealed class SocketFormat(string id) : MessageFormat
{
    private readonly byte[] _head = [.. "{\"id\":"u8, .. JsonSerializer.SerializeToUtf8Bytes(id), .. ",\"type\":"u8];

    public static void WriteAck(IBufferWriter<byte> output) => output.Write("{\"type\":\"connection_ack\"}"u8);

    public static void WritePing(IBufferWriter<byte> output) => output.Write("{\"type\":\"ping\"}"u8);

    /// <summary>The answer to a ping, with what that brought along.</summary>
    public static void WritePong(IBufferWriter<byte> output, ReadOnlySpan<byte> payload)
    {
        output.Write("{\"type\":\"pong\""u8);
        if (!payload.IsEmpty)
        {
            output.Write(",\"payload\":"u8);
            output.Write(payload);
        }
        output.Write("}"u8);
    }

    public override void WriteNext(IBufferWriter<byte> output, Answer answer)
    {
        output.Write(_head);
        output.Write("\"next\",\"payload\":"u8);
        answer.WriteTo(output);
        output.Write("}"u8);
    }

    public override void WriteFailure(IBufferWriter<byte> output, Answer answer)
    {
        output.Write(_head);
        output.Write("\"error\",\"payload\":"u8);
        answer.WriteErrorsTo(output);
        output.Write("}"u8);
    }

    public override void WriteComplete(IBufferWriter<byte> output)
    {
        output.Write(_head);
        output.Write("\"complete\"}"u8);
    }
}
