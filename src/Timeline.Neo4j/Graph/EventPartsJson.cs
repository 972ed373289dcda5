using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Timeline.Actors;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Neo4j.Access;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Topics;

namespace Timeline.Neo4j.Graph;

/// <summary>
/// The parts of an event as its property <c>parts</c> keeps them: one JSON object of four arrays, participations and counts
/// as arrays without names, because they are read far more often than written. One property costs less to read than
/// following the event's relationships, and keeps the order of the parts.
/// </summary>
internal static class EventPartsJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Event folded)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            WriteArray(json, "places", folded.Places, place => json.WriteStringValue(place.Value));
            WriteArray(json, "participations", folded.Participations, part => Write(json, part));
            WriteArray(json, "topics", folded.Topics, topic => json.WriteStringValue(topic.Value));
            WriteArray(json, "counts", folded.Counts, count => Write(json, count));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Gives an event the parts that are wanted.</summary>
    public static Event Read(ReadOnlySpan<byte> utf8, Event bare, EventParts wanted)
    {
        var json = new Utf8JsonReader(utf8);
        json.Read();
        ValueList<PlaceId> places = Next(ref json, wanted.HasFlag(EventParts.Places), static (ref json) => new PlaceId(Text(ref json)));
        ValueList<Participation> participations = Next(ref json, wanted.HasFlag(EventParts.Participations), ReadParticipation);
        ValueList<TopicId> topics = Next(ref json, wanted.HasFlag(EventParts.Topics), static (ref json) => new TopicId(Text(ref json)));
        ValueList<Count> counts = Next(ref json, wanted.HasFlag(EventParts.Counts), ReadCount);
        return bare with { Places = places, Participations = participations, Topics = topics, Counts = counts };
    }

    private delegate T ItemReader<T>(ref Utf8JsonReader json);

    private static void WriteArray<T>(Utf8JsonWriter json, string name, ValueList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Participation part)
    {
        json.WriteStartArray();
        json.WriteStringValue(part.Actor.Value);
        json.WriteStringValue(EnumNames<ParticipantRole>.Of(part.Role));
        json.WriteStringValue(part.Office?.Value);
        json.WriteStringValue(part.OnBehalfOf?.Value);
        json.WriteStringValue(EnumNames<Modality>.Of(part.Modality));
        json.WriteStringValue(part.Words);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Count count)
    {
        json.WriteStartArray();
        json.WriteStringValue(EnumNames<CountOf>.Of(count.What));
        json.WriteNumberValue(count.Least);
        if (count.Most is { } most)
        {
            json.WriteNumberValue(most);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStringValue(count.Who?.Value);
        json.WriteStringValue(count.Words);
        foreach (EventId covered in count.Over)
        {
            json.WriteStringValue(covered.Value);
        }

        json.WriteEndArray();
    }

    /// <summary>The next member's array: its items, or none when they are not wanted.</summary>
    private static ValueList<T> Next<T>(ref Utf8JsonReader json, bool isWanted, ItemReader<T> read)
    {
        json.Read();
        json.Read();
        if (!isWanted)
        {
            json.Skip();
            return [];
        }

        var items = new List<T>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            items.Add(read(ref json));
        }

        return items.ToValueList();
    }

    private static Participation ReadParticipation(ref Utf8JsonReader json)
    {
        var part = new Participation
        {
            Actor = new ActorId(NextText(ref json) ?? ""),
            Role = EnumNames<ParticipantRole>.Parse(NextText(ref json) ?? ""),
            Office = NextText(ref json) is { } office ? new OfficeId(office) : null,
            OnBehalfOf = NextText(ref json) is { } principal ? new ActorId(principal) : null,
            Modality = EnumNames<Modality>.Parse(NextText(ref json) ?? ""),
            Words = NextText(ref json),
        };
        json.Read();
        return part;
    }

    private static Count ReadCount(ref Utf8JsonReader json)
    {
        CountOf what = EnumNames<CountOf>.Parse(NextText(ref json) ?? "");
        json.Read();
        int least = json.GetInt32();
        json.Read();
        int? most = json.TokenType == JsonTokenType.Null ? null : json.GetInt32();
        string? who = NextText(ref json);
        string? words = NextText(ref json);
        var over = new List<EventId>();
        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            over.Add(new EventId(Text(ref json)));
        }

        return new Count { What = what, Least = least, Most = most, Who = who is null ? null : new ActorId(who), Words = words, Over = over.ToValueList() };
    }

    private static string? NextText(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetString();
    }

    private static string Text(ref Utf8JsonReader json) => json.GetString() ?? "";
}
