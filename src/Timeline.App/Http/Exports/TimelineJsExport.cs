using System.Buffers;
using System.Net;
using System.Text.Json;
using NodaTime;
using Timeline.Claims;
using Timeline.Time;

namespace Timeline.App.Http.Exports;

/// <summary>
/// Events as the JSON that TimelineJS 3 reads (<see href="https://timeline.knightlab.com/docs/json-format.html"/>). Its dates
/// are as fine as what is known, and <c>display_date</c> has the date in words. An event that nothing is known of when it
/// was has no place on such a timeline, and is left out.
/// </summary>
public sealed class TimelineJsExport : IExportFormat
{
    private static readonly JsonWriterOptions Options = new() { SkipValidation = true };

    private bool _hasEvents;

    public string ContentType => ResponseMediaTypes.Json;

    public void Begin(IBufferWriter<byte> output) => output.Write("{\"scale\":\"human\",\"events\":["u8);

    public void Write(ExportedEvent exported, IBufferWriter<byte> output)
    {
        var bounds = exported.Event.Bounds;
        // A date with one open end stands where it has an end.
        var (first, last) = (DayOf(bounds.EarliestStart) ?? DayOf(bounds.LatestEnd), DayOf(bounds.LatestEnd) ?? DayOf(bounds.EarliestStart));
        if (exported.Event.When is not { } date || first is not { } from || last is not { } to)
            return;
        if (_hasEvents)
            output.Write(",\n"u8);
        _hasEvents = true;
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("unique_id"u8, exported.Event.Id.Value.Replace(':', '-'));
        WriteDate(json, "start_date"u8, from, date);
        if (!from.Equals(to) && !IsOneMonthOrYear(from, to, date.Precision))
            WriteDate(json, "end_date"u8, to, date);
        json.WriteString("display_date"u8, date.Display);
        json.WriteString("group"u8, Words.Spoken(exported.Event.Kind));
        WriteText(json, exported, date);
        json.WriteEndObject();
    }

    public void End(IBufferWriter<byte> output) => output.Write("]}\n"u8);

    private static void WriteDate(Utf8JsonWriter json, ReadOnlySpan<byte> name, LocalDate day, EventDate date)
    {
        json.WriteStartObject(name);
        json.WriteNumber("year"u8, day.Year);
        if (date.Precision is not (Precision.Year or Precision.Decade or Precision.Century))
            json.WriteNumber("month"u8, day.Month);
        if (date.Precision is not (Precision.Month or Precision.Season or Precision.Year or Precision.Decade or Precision.Century))
            json.WriteNumber("day"u8, day.Day);
        if (date.Precision == Precision.Second && date.Bounds.EarliestStart.ToLocalDateTime() is { } at)
        {
            json.WriteNumber("hour"u8, at.Hour);
            json.WriteNumber("minute"u8, at.Minute);
            json.WriteNumber("second"u8, at.Second);
        }
        json.WriteEndObject();
    }

    /// <summary>TimelineJS shows its texts as HTML, so what the facts say is written as text.</summary>
    private static void WriteText(Utf8JsonWriter json, ExportedEvent exported, EventDate date)
    {
        var happening = exported.Event;
        json.WriteStartObject("text"u8);
        json.WriteString("headline"u8, WebUtility.HtmlEncode(happening.Modality == Modality.Actual ? happening.Title : $"{happening.Title} ({Words.Spoken(happening.Modality)})"));
        List<string> paragraphs = [];
        if (date.Expression is { } words)
            paragraphs.Add($"\u201c{words}\u201d");
        if (exported.Places.Count > 0)
            paragraphs.Add(string.Join(", ", exported.Places));
        if (exported.Participants.Count > 0)
            paragraphs.Add(string.Join(", ", exported.Participants.Select(actor => actor.Name)));
        var html = string.Concat(paragraphs.Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>"));
        json.WriteString("text"u8, html + string.Concat(exported.Articles.Select(article => $"<p>{Link(article)}</p>")));
        json.WriteEndObject();
    }

    private static string Link(Articles.Article article)
    {
        var title = WebUtility.HtmlEncode(article.Title);
        // Anybody may record an article, and an address may be a script.
        return Uri.TryCreate(article.Address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? $"<a href=\"{WebUtility.HtmlEncode(article.Address)}\">{title}</a>"
            : title;
    }

    private static bool IsOneMonthOrYear(LocalDate first, LocalDate last, Precision precision) => precision switch
    {
        Precision.Month => first.Year == last.Year && first.Month == last.Month,
        Precision.Year => first.Year == last.Year,
        _ => false,
    };

    private static LocalDate? DayOf(TimePoint point) => point.ToLocalDate();
}
