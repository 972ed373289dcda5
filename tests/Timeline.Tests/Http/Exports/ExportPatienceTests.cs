using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.DependencyInjection;
using Timeline.App.Http;
using Timeline.App.Http.Exports;
using Timeline.Sqlite;
using Timeline.Tests.App;

namespace Timeline.Tests.Http.Exports;

public sealed class ExportPatienceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_reader_who_hardly_reads_does_not_keep_others_from_their_exports()
    {
        await using var store = await SqliteStore.OpenAsync(_folder.PathTo("empty.db"), SqliteStoreOptions.Default, TestContext.Current.CancellationToken);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        await using var app = builder.Build();
        MinDataRate? slowest = null;
        app.Use(async (context, next) =>
        {
            await next(context);
            slowest = context.Features.Get<IHttpMinResponseDataRateFeature>()?.MinDataRate;
        });
        new ExportEndpoint(store, TimeProvider.System, new CorsOrigins(CorsOrigins.None)).Map(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        await client.GetStringAsync("/export/timeline.csv", TestContext.Current.CancellationToken);

        Assert.Equal((16 * 1024, TimeSpan.FromSeconds(10)), (slowest?.BytesPerSecond, slowest?.GracePeriod));
    }
}
