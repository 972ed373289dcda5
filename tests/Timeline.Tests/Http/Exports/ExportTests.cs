using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Timeline.Tests.App;

namespace Timeline.Tests.Http.Exports;

public sealed class ExportTests(ExportServer server) : IClassFixture<ExportServer>
{
    [Fact]
    public async Task Csv_has_a_line_for_each_event_and_comes_back_as_it_was()
    {
        var events = CsvReading.Read(await TextAsync("timeline.csv", "text/csv; charset=utf-8; header=present"));

        Assert.Equal(ExportServer.Ids, events.Select(found => found["id"]).Order(StringComparer.Ordinal));
        var awkward = events.Single(found => found["id"] == "event:awkward");
        Assert.Equal(ExportServer.AwkwardTitle, awkward["title"]);
        Assert.Equal(("Ann \"The Pen\" Example; Bob, Example", "Zürich", "DAY", "2023-03-04", "2023-03-04"),
            (awkward["participants"], awkward["places"], awkward["precision"], awkward["earliest"], awkward["latest"]));
        var fuzzy = events.Single(found => found["id"] == "event:fuzzy");
        Assert.Equal(("2022-12~", "true", "PLANNED", "2022-12-01", "2022-12-31"),
            (fuzzy["edtf"], fuzzy["approximate"], fuzzy["status"], fuzzy["earliest"], fuzzy["latest"]));
        Assert.Equal("", events.Single(found => found["id"] == "event:undated")["date"]);
        Assert.Equal("https://example.org/a?b=1,2", awkward["addresses"]);
    }

    [Fact]
    public async Task Csv_marks_texts_that_programs_would_run_as_formulas()
    {
        var events = CsvReading.Read(await TextAsync("timeline.csv"));

        Assert.Equal("'=HYPERLINK(\"https://evil.example\")", events.Single(found => found["id"] == "event:formula")["title"]);
    }

    [Fact]
    public async Task Calendar_keeps_to_the_lines_and_escapes_of_its_specification()
    {
        var file = await server.Client.GetByteArrayAsync("/export/timeline.ics", TestContext.Current.CancellationToken);
        var entries = CalendarReading.Read(file);

        // What has no date is no entry.
        Assert.Equal(ExportServer.Ids.Except(["event:undated"]).Select(id => id + "@timeline"), entries.Select(entry => entry["UID"]).Order(StringComparer.Ordinal));
        var awkward = Entry(entries, "event:awkward");
        Assert.Equal(ExportServer.AwkwardTitle, CalendarReading.Text(awkward["SUMMARY"]));
        Assert.Equal(("20230304", "20230305", "TRUE", "CONFIRMED"),
            (awkward["DTSTART;VALUE=DATE"], awkward["DTEND;VALUE=DATE"], awkward["X-TIMELINE-CERTAIN"], awkward["STATUS"]));
        Assert.Equal("Zürich", CalendarReading.Text(awkward["LOCATION"]));
        Assert.Contains("Who: Ann \"The Pen\" Example, Bob, Example\n", CalendarReading.Text(awkward["DESCRIPTION"]), StringComparison.Ordinal);
        Assert.Equal("https://example.org/a?b=1,2", awkward["URL"]);
    }

    [Fact]
    public async Task Calendar_says_of_a_fuzzy_date_that_it_is_one()
    {
        var entries = CalendarReading.Read(await server.Client.GetByteArrayAsync("/export/timeline.ics", TestContext.Current.CancellationToken));

        var fuzzy = Entry(entries, "event:fuzzy");
        Assert.Equal(("20221201", "20230101", "FALSE", "TENTATIVE"),
            (fuzzy["DTSTART;VALUE=DATE"], fuzzy["DTEND;VALUE=DATE"], fuzzy["X-TIMELINE-CERTAIN"], fuzzy["STATUS"]));
        Assert.Equal(("2022-12~", "PLANNED"), (fuzzy["X-TIMELINE-EDTF"], fuzzy["X-TIMELINE-STATUS"]));
        Assert.Equal($"A fuzzy plan ({fuzzy["X-TIMELINE-DATE"]})", CalendarReading.Text(fuzzy["SUMMARY"]));
        var lasting = Entry(entries, "event:lasting");
        Assert.Equal(("20230224", "20230304", "TRUE"), (lasting["DTSTART;VALUE=DATE"], lasting["DTEND;VALUE=DATE"], lasting["X-TIMELINE-CERTAIN"]));
        var open = Entry(entries, "event:open");
        Assert.Equal(("20230301", "20230302", "FALSE"), (open["DTSTART;VALUE=DATE"], open["DTEND;VALUE=DATE"], open["X-TIMELINE-CERTAIN"]));
        Assert.Equal("20230303T100000Z", Entry(entries, "event:moment")["DTSTART"]);
        Assert.False(Entry(entries, "event:moment").ContainsKey("DTEND;VALUE=DATE"));
    }

    [Fact]
    public async Task TimelineJs_has_what_its_documentation_asks_for()
    {
        using var document = JsonDocument.Parse(await TextAsync("timeline.json", "application/json"));
        var root = document.RootElement;

        Assert.Equal("human", root.GetProperty("scale").GetString());
        var slides = root.GetProperty("events").EnumerateArray().ToDictionary(slide => slide.GetProperty("unique_id").GetString() ?? "");
        Assert.Equal(ExportServer.Ids.Except(["event:undated"]).Select(id => id.Replace(':', '-')), slides.Keys.Order(StringComparer.Ordinal));
        Assert.All(slides.Values, CheckSlide);
        var fuzzy = slides["event-fuzzy"];
        Assert.Equal("""{"year":2022,"month":12}""", fuzzy.GetProperty("start_date").GetRawText());
        Assert.False(fuzzy.TryGetProperty("end_date", out _));
        Assert.Equal("about December 2022", fuzzy.GetProperty("display_date").GetString());
        Assert.Equal("A fuzzy plan (planned)", fuzzy.GetProperty("text").GetProperty("headline").GetString());
        Assert.Equal("""{"year":2023,"month":3,"day":3}""", slides["event-lasting"].GetProperty("end_date").GetRawText());
        Assert.DoesNotContain("<b>", slides["event-awkward"].GetProperty("text").GetProperty("headline").GetString(), StringComparison.Ordinal);
        Assert.Contains("""<a href="https://example.org/a?b=1,2">""", slides["event-awkward"].GetProperty("text").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", root.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind=CALL", "event:fuzzy")]
    [InlineData("kind=call,letter&status=PLANNED", "event:fuzzy")]
    [InlineData("from=2023-03-04&to=2023-03-04&certain=1", "event:open,event:awkward")]
    [InlineData("from=2022-11&to=2022-12&precision=MONTH", "event:fuzzy")]
    [InlineData("place=place:switzerland", "event:awkward")]
    [InlineData("with=person:bob-example&view=list&lane=person:x&page=2&after=x&embed=1", "event:awkward")]
    [InlineData("source=org:nobody", "")]
    public async Task The_parameters_are_those_of_the_page(string query, string ids)
    {
        var events = CsvReading.Read(await TextAsync("timeline.csv?" + query));

        Assert.Equal(ids.Split(',', StringSplitOptions.RemoveEmptyEntries), events.Select(found => found["id"]));
    }

    [Fact]
    public async Task An_export_without_events_is_still_a_file_of_its_kind()
    {
        Assert.Empty(CalendarReading.Read(await server.Client.GetByteArrayAsync("/export/timeline.ics?kind=RIOT", TestContext.Current.CancellationToken)));
        using var document = JsonDocument.Parse(await TextAsync("timeline.json?kind=RIOT"));
        Assert.Empty(document.RootElement.GetProperty("events").EnumerateArray());
    }

    [Fact]
    public async Task Longer_lists_are_written_page_after_page_without_gap_or_repetition()
    {
        using var folder = new TemporaryFolder();
        await using var own = await RunningServer.StartAsync(folder.Path, ["--no-seed"]);
        var claims = string.Concat(Enumerable.Range(0, 1203).Select(number => string.Create(
            CultureInfo.InvariantCulture, $"\n  - {{ event: event:e{number}, kind: MEETING, title: Number {number}, when: 2023-{(number % 12) + 1:00}-{(number % 28) + 1:00} }}")));
        await ExportServer.RecordAsync(own.Client, $"article: {{ id: article:many, title: Many, published: 2024-01-01 }}\nclaims:{claims}\n");

        var events = CsvReading.Read(await own.Client.GetStringAsync("/export/timeline.csv", TestContext.Current.CancellationToken));

        Assert.Equal(1203, events.Select(found => found["id"]).Distinct().Count());
        Assert.Equal(1203, events.Count);
        Assert.Equal(events.Select(found => found["earliest"]).Order(StringComparer.Ordinal), events.Select(found => found["earliest"]));
    }

    [Theory]
    [InlineData("colour=red", "\"colour\" is no parameter of an export; expected from, to, kind, form, status, precision, place, with, topic, source, certain.")]
    [InlineData("from=yesterday", "\"from\": \"yesterday\" is not a date; expected e.g. 2023, 2023-03 or 2023-03-03.")]
    [InlineData("from=2023-04&to=2023-03", "\"from\" (2023-04) is after \"to\" (2023-03).")]
    [InlineData("form=LONG", "\"form\": \"LONG\" is not known; expected OCCURRENCE, SERIES, STATE.")]
    [InlineData("place=Kirya", "\"place\": \"Kirya\" is not an id; expected place:some-name.")]
    [InlineData("certain=maybe", "\"certain\" is \"maybe\"; expected 1, or 0.")]
    public async Task What_cannot_be_is_refused_in_one_sentence(string query, string message)
    {
        using var answer = await server.Client.GetAsync(new Uri("/export/timeline.csv?" + query, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(answer.Content.Headers.ContentDisposition);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(message, problem.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task Only_links_and_programs_may_ask()
    {
        using var post = await server.Client.PostAsync(new Uri("/export/timeline.csv", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        Assert.Equal(["GET", "HEAD"], post.Content.Headers.Allow);

        using var foreign = new HttpRequestMessage(HttpMethod.Get, "/export/timeline.csv");
        foreign.Headers.Add("Sec-Fetch-Site", "cross-site");
        foreign.Headers.Add("Sec-Fetch-Mode", "no-cors");
        using var refused = await server.Client.SendAsync(foreign, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);

        using var head = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/export/timeline.ics"), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "timeline.ics"), (head.StatusCode, head.Content.Headers.ContentDisposition?.FileName?.Trim('"')));
    }

    /// <summary>As https://timeline.knightlab.com/docs/json-format.html describes a slide and its dates.</summary>
    private static void CheckSlide(JsonElement slide)
    {
        string[] known = ["unique_id", "start_date", "end_date", "display_date", "group", "text"];
        Assert.Subset(known.ToHashSet(), slide.EnumerateObject().Select(property => property.Name).ToHashSet());
        Assert.False(string.IsNullOrEmpty(slide.GetProperty("display_date").GetString()));
        Assert.False(string.IsNullOrEmpty(slide.GetProperty("text").GetProperty("headline").GetString()));
        CheckDate(slide.GetProperty("start_date"));
        if (slide.TryGetProperty("end_date", out var end))
            CheckDate(end);
    }

    private static void CheckDate(JsonElement date)
    {
        string[] parts = ["year", "month", "day", "hour", "minute", "second"];
        string[] given = [.. date.EnumerateObject().Select(property => property.Name)];
        // Each part needs those before it.
        Assert.Equal(parts[..given.Length], given);
        Assert.All(date.EnumerateObject(), property => Assert.Equal(JsonValueKind.Number, property.Value.ValueKind));
    }

    private static IReadOnlyDictionary<string, string> Entry(IReadOnlyList<IReadOnlyDictionary<string, string>> entries, string id) =>
        entries.Single(entry => entry["UID"] == id + "@timeline");

    private async Task<string> TextAsync(string file, string? contentType = null)
    {
        using var answer = await server.Client.GetAsync(new Uri("/export/" + file, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(("attachment", file.Split('?')[0]), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileName?.Trim('"')));
        if (contentType is not null)
            Assert.StartsWith(contentType, answer.Content.Headers.ContentType?.ToString(), StringComparison.Ordinal);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
