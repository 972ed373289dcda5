using System.Buffers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Timeline.Benchmarks.Http.Servers;

/// <summary>Bytes that were there before the request: what the server costs by itself, and so the most any can reach.</summary>
internal static class PrecomputedServer
{
    public static void Map(WebApplication app)
    {
        var answers = Scenario.All.ToDictionary(scenario => scenario.Path, Answer);
        RequestDelegate answer = context => WriteAsync(context.Response, answers[context.Request.Path + context.Request.QueryString]);
        app.Map("/events", answer);
        app.Map("/event", answer);
    }

    private static async Task WriteAsync(HttpResponse response, byte[] answer)
    {
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = answer.Length;
        await response.BodyWriter.WriteAsync(answer);
    }

    private static byte[] Answer(Scenario scenario)
    {
        var buffer = new ArrayBufferWriter<byte>();
        HandWrittenServer.Write(scenario, buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
