using System.Text.Json;
using Timeline.App.Web;
using Timeline.Tests.App;
using Timeline.Tests.Http;
using Timeline.Tests.Ide;

namespace Timeline.Tests.Web;

/// <summary>Visits to the timeline's page in a real browser: one for all tests, each of which looks at a part of it.</summary>
[Collection(SeededServer.Collection)]
public sealed class WebBrowserTests(SeededServer seeded, WebBrowserTests.Visit visit) : IClassFixture<WebBrowserTests.Visit>
{
    /// <summary>What travels before the first picture stands, data included; the page alone may have 120 KB.</summary>
    private const int MostBytes = 120 * 1024;

    [Fact]
    public async Task Page_opens_where_most_events_are_with_little_to_fetch()
    {
        var seen = await SeeAsync();
        Assert.Equal("", seen.GetProperty("plainAddress").GetString());
        Assert.Contains("Mark Milley", Texts(seen, "lanes"));
        Assert.InRange(seen.GetProperty("cells").GetInt32(), 40, 300);
        Assert.InRange(seen.GetProperty("bytes").GetInt32(), 1_000, MostBytes);
    }

    [Fact]
    public async Task Nothing_of_the_page_fails_is_refused_or_leaves_the_machine()
    {
        var seen = await SeeAsync();
        Assert.Empty(Texts(seen, "failures"));
        Assert.Empty(Texts(seen, "refusals"));
        Assert.All(Texts(seen, "requests").Where(address => !address.StartsWith("blob:", StringComparison.Ordinal)), address => Assert.Equal("127.0.0.1", new Uri(address).Host));
    }

    [Theory]
    [InlineData("arrowMoves")]
    [InlineData("enterSelects")]
    [InlineData("panMoves")]
    [InlineData("escapeDeselects")]
    [InlineData("backSelects")]
    public async Task Keys_move_select_and_go_back(string what) => Assert.True(Told(await SeeAsync(), what));

    [Fact]
    public async Task Movement_leaves_the_history_alone() => Assert.Equal(0, (await SeeAsync()).GetProperty("movesAddEntries").GetInt32());

    [Theory]
    [InlineData("beginsAnew")]
    [InlineData("beginsWithTheFirstPicture")]
    [InlineData("backToWhereItWas")]
    [InlineData("forwardStaysPlain")]
    public async Task Address_without_a_window_stays_without_one(string what) => Assert.True(Told(await SeeAsync(), what));

    [Theory]
    [InlineData("clickSelects")]
    [InlineData("dragPans")]
    [InlineData("dragKeepsSelection")]
    [InlineData("wheelZooms")]
    public async Task Pointer_selects_pans_and_zooms(string what) => Assert.True(Told(await SeeAsync(), what));

    [Theory]
    [InlineData("pinned")]
    [InlineData("hidden")]
    [InlineData("added")]
    [InlineData("addedWithFocus")]
    [InlineData("escapeLeavesSearch")]
    [InlineData("countries")]
    [InlineData("lanesInAddress")]
    public async Task Lanes_are_pinned_hidden_added_and_of_other_kinds(string what) => Assert.True(Told(await SeeAsync(), what));

    [Theory]
    [InlineData("nearest")]
    [InlineData("picturesStay")]
    [InlineData("recovers")]
    public async Task Emptiness_and_failure_have_a_way_on(string what) => Assert.True(Told(await SeeAsync(), what));

    [Fact]
    public async Task Picture_has_the_colours_of_the_theme()
    {
        var grounds = (await SeeAsync()).GetProperty("grounds").EnumerateArray().Select(colour => colour.EnumerateArray().Select(part => part.GetInt32()).ToArray()).ToArray();
        Assert.Equal([[255, 255, 255], [20, 23, 28]], grounds);
    }

    [Fact]
    public async Task Decades_of_a_busy_lane_are_counts() => Assert.InRange((await SeeAsync()).GetProperty("counts").GetInt32(), 1, 12);

    [Fact]
    public async Task Page_works_behind_a_path_prefix() => Assert.InRange((await SeeAsync()).GetProperty("behindPrefix").GetInt32(), 3, 60);

    private Task<JsonElement> SeeAsync()
    {
        Assert.SkipWhen(WebFiles.In(WebFiles.BesideTheProgram) is null, "The page is not built; dotnet build does it with Node.js 20.19 or later and npm at hand.");
        if (Chromium.Missing() is { } reason)
            Assert.Skip(reason);
        return visit.SeeAsync(seeded.Server.Address);
    }

    private static bool Told(JsonElement seen, string name) => seen.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static string[] Texts(JsonElement seen, string name) => [.. seen.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    /// <summary>What the script saw; it runs once.</summary>
    public sealed class Visit : IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private readonly Lock _lock = new();
        private Task<JsonDocument>? _visit;

        public async Task<JsonElement> SeeAsync(Uri address)
        {
            lock (_lock)
                _visit ??= Chromium.VisitAsync("visit-timeline.mjs", address, _folder.Path);
            return (await _visit).RootElement;
        }

        public void Dispose()
        {
            if (_visit is { IsCompletedSuccessfully: true })
                _visit.Result.Dispose();
            _folder.Dispose();
        }
    }
}
