using System.Buffers;
using System.Globalization;
using Timeline.Claims;
using Timeline.Time;

namespace Timeline.App.Http.Exports;

/// <summary>
/// Events as an iCalendar file after RFC 5545, one VEVENT each. An event with a time of day has that time; every other is an
/// entry of whole days, from the first on which it may have been going on to the last. Where these are not certain, the
/// summary ends with the date in words, and <c>X-TIMELINE-CERTAIN</c> says so.
/// </summary>
/// <remarks>An event with no bound in the years 1 to 9999 cannot be an entry, and is left out.</remarks>
/// <param name="time">The clock for the moment of export.</param>
public sealed class CalendarExport(TimeProvider time) : IExportFormat
{
    private readonly string _stamp = time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    public string ContentType => "text/calendar; charset=utf-8";

    public void Begin(IBufferWriter<byte> output)
    {
        var lines = new CalendarLines(output);
        lines.Write("BEGIN", "VCALENDAR");
        lines.Write("VERSION", "2.0");
        lines.Write("PRODID", $"-//Timeline//Timeline {ProgramVersion.Text}//EN");
        lines.Write("CALSCALE", "GREGORIAN");
        lines.WriteText("NAME", "Timeline");
        lines.WriteText("X-WR-CALNAME", "Timeline");
    }

    public void Write(ExportedEvent exported, IBufferWriter<byte> output)
    {
        if (exported.Event.When is not { } date || CalendarSpan.Of(date) is not { } span)
            return;
        var happening = exported.Event;
        var lines = new CalendarLines(output);
        lines.Write("BEGIN", "VEVENT");
        lines.WriteText("UID", $"{happening.Id}@timeline");
        lines.Write("DTSTAMP", _stamp);
        WriteSpan(span, lines);
        lines.WriteText("SUMMARY", span.IsCertain ? happening.Title : $"{happening.Title} ({date.Display})");
        lines.WriteText("DESCRIPTION", Description(exported, date));
        if (exported.Places.Count > 0)
            lines.WriteText("LOCATION", string.Join(", ", exported.Places));
        lines.WriteTexts("CATEGORIES", [Words.Spoken(happening.Kind), .. exported.Topics]);
        lines.Write("STATUS", StatusOf(happening.Modality));
        lines.Write("TRANSP", "TRANSPARENT");
        if (exported.Articles.Select(article => article.Address).FirstOrDefault(IsAddress) is { } address)
            lines.Write("URL", address);
        lines.WriteText("X-TIMELINE-EDTF", date.Edtf.ToString());
        lines.WriteText("X-TIMELINE-DATE", date.Display);
        lines.Write("X-TIMELINE-CERTAIN", span.IsCertain ? "TRUE" : "FALSE");
        lines.Write("X-TIMELINE-STATUS", Words.Shouted(happening.Modality));
        lines.Write("END", "VEVENT");
    }

    public void End(IBufferWriter<byte> output) => new CalendarLines(output).Write("END", "VCALENDAR");

    private static void WriteSpan(CalendarSpan span, CalendarLines lines)
    {
        if (span.Moment is { } moment)
        {
            lines.Write("DTSTART", moment);
            return;
        }
        lines.Write("DTSTART;VALUE=DATE", span.First);
        lines.Write("DTEND;VALUE=DATE", span.AfterLast);
    }

    private static string Description(ExportedEvent exported, EventDate date)
    {
        var happening = exported.Event;
        List<string> lines = [$"When: {date.Display}{(date.Expression is { } words ? $" (\"{words}\")" : "")}"];
        if (happening.Modality != Modality.Actual)
            lines.Add($"Status: {Words.Spoken(happening.Modality)}");
        if (exported.Participants.Count > 0)
            lines.Add($"Who: {string.Join(", ", exported.Participants.Select(actor => actor.Name))}");
        if (exported.Articles.Count > 0)
            lines.Add($"Sources: {string.Join("; ", exported.Articles.Select(article => article.Address is { } address ? $"{article.Title}, {address}" : article.Title))}");
        return string.Join('\n', lines);
    }

    /// <summary>What an entry of a calendar can say of how real an event is; the whole word stands in <c>X-TIMELINE-STATUS</c>.</summary>
    private static string StatusOf(Modality modality) => modality switch
    {
        Modality.Actual or Modality.Habitual => "CONFIRMED",
        Modality.Cancelled or Modality.Denied or Modality.Negated => "CANCELLED",
        _ => "TENTATIVE",
    };

    private static bool IsAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && Uri.IsWellFormedUriString(address, UriKind.Absolute);
}
