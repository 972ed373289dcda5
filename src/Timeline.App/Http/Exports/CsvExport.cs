using System.Buffers;
using System.Globalization;
using System.Text;
using Timeline.Time;

namespace Timeline.App.Http.Exports;

/// <summary>Events as comma-separated values after RFC 4180: a header, CRLF after each line, UTF-8. Lists within a field are parted by "; ".</summary>
public sealed class CsvExport : IExportFormat
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

    /// <summary>The columns, with what each says of an event. Texts of sources are marked, as anything may stand in them.</summary>
    private static readonly (string Name, bool IsFree, Func<ExportedEvent, string> Value)[] Columns =
    [
        ("id", false, exported => exported.Event.Id.Value),
        ("title", true, exported => exported.Event.Title),
        ("kind", false, exported => Words.Shouted(exported.Event.Kind)),
        ("form", false, exported => Words.Shouted(exported.Event.Form)),
        ("status", false, exported => Words.Shouted(exported.Event.Modality)),
        ("disputed", false, exported => Truth(exported.Event.IsDisputed)),
        ("date", false, exported => exported.Event.When?.Display ?? ""),
        ("edtf", false, exported => exported.Event.When?.Edtf.ToString() ?? ""),
        ("earliest", false, exported => Day(exported.Event.Bounds.EarliestStart)),
        ("latest", false, exported => Day(exported.Event.Bounds.LatestEnd)),
        ("precision", false, exported => exported.Event.When is { } date ? Words.Shouted(date.Precision) : ""),
        ("approximate", false, exported => exported.Event.When is { } date ? Truth(date.IsApproximate) : ""),
        ("uncertain", false, exported => exported.Event.When is { } date ? Truth(date.IsUncertain) : ""),
        ("expression", true, exported => exported.Event.When?.Expression ?? ""),
        ("places", true, exported => List(exported.Places)),
        ("participants", true, exported => List(exported.Participants.Select(actor => actor.Name))),
        ("topics", true, exported => List(exported.Topics)),
        ("claims", false, exported => exported.Event.ClaimCount.ToString(CultureInfo.InvariantCulture)),
        ("sources", true, exported => List(exported.Publishers)),
        ("addresses", true, exported => List(exported.Articles.Select(article => article.Address).OfType<string>())),
    ];

    public string ContentType => "text/csv; charset=utf-8; header=present";

    public void Begin(IBufferWriter<byte> output) => WriteLine(Columns.Select(column => column.Name), output);

    public void Write(ExportedEvent exported, IBufferWriter<byte> output) =>
        WriteLine(Columns.Select(column => column.IsFree ? Harmless(column.Value(exported)) : column.Value(exported)), output);

    public void End(IBufferWriter<byte> output)
    {
    }

    private static void WriteLine(IEnumerable<string> fields, IBufferWriter<byte> output) =>
        Encoding.UTF8.GetBytes(string.Join(',', fields.Select(Quoted)) + "\r\n", output);

    private static string Quoted(string field) => field.AsSpan().ContainsAny(Special) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    /// <summary>Programs that show tables take a text that begins so for a formula, and run it.</summary>
    private static string Harmless(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;

    private static string List(IEnumerable<string> items) => string.Join("; ", items);

    private static string Truth(bool isTrue) => isTrue ? "true" : "false";

    private static string Day(TimePoint point) => point.ToLocalDate() is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "";
}
