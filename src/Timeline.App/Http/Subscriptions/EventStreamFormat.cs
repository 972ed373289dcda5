using System.Buffers;
using System.Text.Json;

namespace Timeline.App.Http.Subscriptions;

/// <summary>Messages as events (protocol graphql-sse): <c>next</c> with an answer, <c>complete</c> at the end.</summary>
/// <param name="id">The operation's id, on a stream that several share; null on one of its own.</param>
internal sealed class EventStreamFormat(string? id) : MessageFormat
{
    private readonly byte[]? _id = id is null ? null : JsonSerializer.SerializeToUtf8Bytes(id);

    public override void WriteNext(IBufferWriter<byte> output, Answer answer)
    {
        output.Write("event: next\ndata: "u8);
        if (_id is not null)
        {
            output.Write("{\"id\":"u8);
            output.Write(_id);
            output.Write(",\"payload\":"u8);
        }
        // JSON as it is written here has no line ends, which would end the event's line.
        answer.WriteTo(output);
        output.Write(_id is null ? "\n\n"u8 : "}\n\n"u8);
    }

    public override void WriteFailure(IBufferWriter<byte> output, Answer answer)
    {
        WriteNext(output, answer);
        WriteComplete(output);
    }

    public override void WriteComplete(IBufferWriter<byte> output)
    {
        output.Write("event: complete\ndata:"u8);
        if (_id is not null)
        {
            output.Write(" {\"id\":"u8);
            output.Write(_id);
            output.Write("}"u8);
        }
        output.Write("\n\n"u8);
    }
}
