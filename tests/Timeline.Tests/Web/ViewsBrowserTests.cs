using System.Text.Json;
using System.Text.RegularExpressions;
using Timeline.App.Web;
using Timeline.Tests.App;
using Timeline.Tests.Http;
using Timeline.Tests.Ide;
using Timeline.Tests.Repository;

namespace Timeline.Tests.Web;

/// <summary>What stands around the timeline, used in a real browser: one visit for all tests, on a server of its own, which it changes.</summary>
public sealed partial class ViewsBrowserTests(ViewsBrowserTests.Visit visit) : IClassFixture<ViewsBrowserTests.Visit>
{
    [Fact]
    public async Task Nothing_of_the_views_fails_is_refused_or_leaves_the_machine()
    {
        var seen = await SeeAsync();
        Assert.Empty(Texts(seen, "failures"));
        Assert.Empty(Texts(seen, "refusals"));
        Assert.All(Texts(seen, "requests").Where(address => !address.StartsWith("blob:", StringComparison.Ordinal)), address => Assert.Equal("127.0.0.1", new Uri(address).Host));
    }

    [Fact]
    public async Task Views_have_no_barrier_that_axe_finds()
    {
        var seen = await SeeAsync();
        Assert.Equal(
            ["article", "conditions", "dark-contacts", "dark-list", "dark-timeline", "empty", "evidence", "frame", "help", "no-path", "path", "phone", "phone-contacts", "phone-evidence"],
            Texts(seen, "audited").Order(StringComparer.Ordinal));
        Assert.Empty(Texts(seen, "violations"));
    }

    [Theory]
    [InlineData("findsMilley")]
    [InlineData("opensEvidence")]
    [InlineData("tellsWhoToldWhom")]
    [InlineData("tellsOffice")]
    [InlineData("linkIsShared")]
    [InlineData("participantBecomesLane")]
    [InlineData("backTakesLaneAway")]
    [InlineData("contactsAreShown")]
    [InlineData("networkIsDrawn")]
    public async Task Newcomer_finds_milley_reads_the_evidence_and_shares_it(string what) => Assert.True(Told(await SeeAsync(), what));

    [Fact]
    public async Task View_opened_by_its_address_asks_once()
    {
        var asked = (await SeeAsync()).GetProperty("asked").EnumerateObject().ToDictionary(view => view.Name, view => view.Value.GetInt32());
        Assert.Equal(["connections", "contacts", "list", "path", "phone", "plain", "timeline"], asked.Keys.Order(StringComparer.Ordinal));
        Assert.All(asked.Values, count => Assert.Equal(1, count));
    }

    [Fact]
    public async Task Everybody_of_the_seed_article_is_found_with_two_keys_and_a_word()
    {
        var seen = await SeeAsync();
        Assert.Empty(Texts(seen, "notFound"));
        Assert.InRange(seen.GetProperty("people").GetInt32(), 8, 40);
    }

    [Theory]
    [InlineData("pageIsInAddress")]
    [InlineData("linkOpensSamePage")]
    [InlineData("previousLeadsToTheFirst")]
    [InlineData("backTurnsThePage")]
    [InlineData("anotherListBeginsAnew")]
    public async Task Page_of_the_list_is_in_the_address(string what) => Assert.True(Told(await SeeAsync(), what));

    [Fact]
    public async Task Bar_of_a_phone_moves_its_agenda_through_time() => Assert.True(Told(await SeeAsync(), "barMovesTheAgenda"));

    [Fact]
    public async Task Path_leads_from_austin_over_gallant_to_halevi_with_evidence()
    {
        var seen = await SeeAsync();
        Assert.Equal("Lloyd Austin → Yoav Gallant → Herzi Halevi", seen.GetProperty("chain").GetString());
        Assert.True(Told(seen, "chainHasEvidence"));
        Assert.True(Told(seen, "noPathHasWayOut"));
    }

    [Theory]
    [InlineData("conditionIsInAddress")]
    [InlineData("countComesTrue")]
    [InlineData("emptySaysWhy")]
    [InlineData("oneClickHelps")]
    public async Task Conditions_have_counts_that_come_true_and_a_way_out(string what) => Assert.True(Told(await SeeAsync(), what));

    [Theory]
    [InlineData("pageStays")]
    [InlineData("streamStays")]
    public async Task List_stays_where_it_is_when_an_event_is_opened(string what) => Assert.True(Told(await SeeAsync(), what));

    [Theory]
    [InlineData("focusEntersDrawer")]
    [InlineData("focusReturns")]
    [InlineData("findingEntersDrawer")]
    [InlineData("findingEntersView")]
    [InlineData("escapeLeavesMenu")]
    [InlineData("helpOpens")]
    [InlineData("lettersCanBeOff")]
    public async Task Keyboard_is_enough_and_letters_can_be_switched_off(string what) => Assert.True(Told(await SeeAsync(), what));

    [Theory]
    [InlineData("phoneFits")]
    [InlineData("phone-evidenceFits")]
    [InlineData("phone-contactsFits")]
    public async Task Views_fit_a_phone(string what) => Assert.True(Told(await SeeAsync(), what));

    [Fact]
    public async Task Print_has_the_picture_and_numbered_sources_on_white()
    {
        var seen = await SeeAsync();
        var paper = seen.GetProperty("paper");
        Assert.False(paper.GetProperty("bar").GetBoolean());
        Assert.True(paper.GetProperty("picture").GetInt32() > 500);
        Assert.True(paper.GetProperty("rows").GetInt32() > 40);
        Assert.InRange(paper.GetProperty("sources").GetInt32(), 3, 30);
        Assert.Equal("rgb(255, 255, 255)", paper.GetProperty("ground").GetString());
        Assert.True(Told(seen, "pictureHasLanes"));
    }

    [Theory]
    [InlineData("saysWhyNoPrint")]
    [InlineData("printsAfterFailure")]
    [InlineData("printsWhatIsShown")]
    public async Task Print_has_what_is_shown_now_also_after_one_that_failed(string what) => Assert.True(Told(await SeeAsync(), what));

    [Fact]
    public async Task Page_without_one_of_its_parts_loads_itself_anew_once_and_says_so()
    {
        var seen = await SeeAsync();
        Assert.Equal(1, seen.GetProperty("loadedAnew").GetInt32());
        Assert.True(Told(seen, "saysWhatIsMissing"));
        Assert.True(Told(seen, "missingPartComes"));
    }

    [Theory]
    [InlineData("frameShows")]
    [InlineData("frameHasNoBar")]
    public async Task Frame_of_another_page_shows_the_timeline_alone(string what) => Assert.True(Told(await SeeAsync(), what));

    [Theory]
    [InlineData("tellsOfNews")]
    [InlineData("nothingMoved")]
    [InlineData("showsNews")]
    public async Task News_are_told_and_shown_on_demand(string what) => Assert.True(Told(await SeeAsync(), what));

    [Fact]
    public async Task Page_of_the_docs_draws_lanes()
    {
        var seen = await SeeAsync();
        Assert.True(Told(seen, "docsDraw"));
        Assert.Contains("Mark Milley", Texts(seen, "docsLanes"));
    }

    private Task<JsonElement> SeeAsync()
    {
        Assert.SkipWhen(WebFiles.In(WebFiles.BesideTheProgram) is null, "The page is not built; dotnet build does it with Node.js 20.19 or later and npm at hand.");
        if (Chromium.Missing() is { } reason)
            Assert.Skip(reason);
        Assert.SkipUnless(File.Exists(RepositoryFiles.PathTo("tests", "Timeline.Tests", "Ide", "node_modules", "axe-core", "axe.min.js")), "What finds barriers is not installed; npm ci --prefix tests/Timeline.Tests/Ide does it.");
        return visit.SeeAsync();
    }

    private static bool Told(JsonElement seen, string name) => seen.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static string[] Texts(JsonElement seen, string name) => [.. seen.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    /// <summary>What the script saw; it runs once.</summary>
    public sealed partial class Visit : IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private readonly Lock _lock = new();
        private Task<JsonDocument>? _visit;

        public async Task<JsonElement> SeeAsync()
        {
            lock (_lock)
                _visit ??= VisitAsync();
            return (await _visit).RootElement;
        }

        public void Dispose()
        {
            if (_visit is { IsCompletedSuccessfully: true })
                _visit.Result.Dispose();
            _folder.Dispose();
        }

        private async Task<JsonDocument> VisitAsync()
        {
            var docs = await File.ReadAllTextAsync(RepositoryFiles.PathTo("docs", "front-end.md"), TestContext.Current.CancellationToken);
            _folder.Write("front-end.html", HtmlBlock().Match(docs).Groups[1].Value);
            await using var server = await RunningServer.StartAsync(_folder.Path);
            return await Chromium.VisitAsync("visit-views.mjs", server.Address, _folder.Path);
        }

        [GeneratedRegex("```html\n(<!doctype html>.*?)```", RegexOptions.Singleline)]
        private static partial Regex HtmlBlock();
    }
}
