using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace Timeline.App.Http.Subscriptions;

/// <summary>Sends messages as Server-Sent Events in the answer to a request.</summary>
internal sealed class EventStreamOutbox(HttpContext context, TimeSpan patience) : Outbox(patience)
{
    public const string MediaType = "text/event-stream";

    /// <summary>A line that means nothing. Some browsers wait for a first byte before they believe that a stream is open.</summary>
    public static void WriteSilence(IBufferWriter<byte> output) => output.Write(":\n\n"u8);

    /// <summary>Sends the head of the answer.</summary>
    /// <exception cref="ClientGoneException">It cannot be sent.</exception>
    public ValueTask OpenAsync(CancellationToken cancellation)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = MediaType + "; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        // The word by which nginx and its kin are told to pass on what they get at once.
        response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        // Who reads slowly is judged here, with a setting of its own.
        if (context.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate)
            rate.MinDataRate = null;
        return SendAsync(WriteSilence, cancellation);
    }

    protected override async ValueTask TransmitAsync(ReadOnlyMemory<byte> message)
    {
        var flush = await context.Response.BodyWriter.WriteAsync(message, CancellationToken.None);
        if (flush.IsCompleted || flush.IsCanceled || context.RequestAborted.IsCancellationRequested)
            throw new IOException("The client has closed the event stream.");
    }

    protected override void Abort() => context.Abort();
}
