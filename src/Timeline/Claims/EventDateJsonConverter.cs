using System.Text.Json;
using System.Text.Json.Serialization;
using Timeline.Time;

namespace Timeline.Claims;

/// <summary>Dates as objects of the text, its reading, and the words, anchor and rule they were read from.</summary>
internal sealed class EventDateJsonConverter : JsonConverter<EventDate>
{
    public override EventDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Written written = JsonSerializer.Deserialize<Written>(ref reader, options)
            ?? throw new JsonException("A date is an object, not null.");
        return new EventDate(Edtf.Parse(written.Edtf).Value, written.Reading)
        {
            Expression = written.Expression,
            Anchor = written.Anchor,
            Rule = written.Rule,
        };
    }

    public override void Write(Utf8JsonWriter writer, EventDate value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            writer, new Written(value.Edtf.ToString(), value.Reading, value.Expression, value.Anchor, value.Rule), options);

    private sealed record Written(string Edtf, Reading Reading, string? Expression, string? Anchor, string? Rule);
}
