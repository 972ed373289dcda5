using System.Buffers;

namespace Timeline.App.Http.Subscriptions;

/// <summary>How the messages of one operation look.</summary>
internal abstract class MessageFormat
{
    /// <summary>An answer; others may follow.</summary>
    public abstract void WriteNext(IBufferWriter<byte> output, Answer answer);

    /// <summary>An answer without data that ends the operation; nothing follows.</summary>
    public abstract void WriteFailure(IBufferWriter<byte> output, Answer answer);

    /// <summary>The operation has ended; nothing follows.</summary>
    public abstract void WriteComplete(IBufferWriter<byte> output);
}
