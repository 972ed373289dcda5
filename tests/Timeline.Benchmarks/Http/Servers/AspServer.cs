using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using System.Globalization;
using System.Net;

namespace Timeline.Benchmarks.Http.Servers;

/// <summary>Kestrel as the program sets it up, with one of the three ways to answer.</summary>
internal static class AspServer
{
    public static async Task<int> RunAsync(string name)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddResponseCompression();
        await using var app = builder.Build();
        Map(app, name);
        app.Map("/allocated", (RequestDelegate)(context =>
            context.Response.WriteAsync(GC.GetTotalAllocatedBytes(precise: true).ToString(CultureInfo.InvariantCulture))));
        await app.StartAsync();
        Console.WriteLine($"listening {new Uri(app.Urls.First()).Port}");
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static void Map(WebApplication app, string name)
    {
        switch (name)
        {
            case Peer.Ours:
                TimelineServer.Map(app);
                break;
            case Peer.ByHand:
                HandWrittenServer.Map(app);
                break;
            case Peer.Precomputed:
                PrecomputedServer.Map(app);
                break;
            default:
                throw new ArgumentException($"\"{name}\" is no server; expected {Peer.Ours}, {Peer.ByHand} or {Peer.Precomputed}.");
        }
    }
}
