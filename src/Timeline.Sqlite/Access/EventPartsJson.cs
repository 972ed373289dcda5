using System.Text.Json;
using Timeline.Actors;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Offices;

namespace Timeline.Sqlite.Access;

/// <summary>
/// Participations and counts as <c>event_parts</c> keeps them: an array for each, without names, because they are read
/// far more often than written. Ids were judged when they were saved.
/// </summary>
internal static class EventPartsJson
{
    public static string Write(ValueList<Participation> participations) => Json.Write(participations, static (json, part) =>
    {
        json.WriteStartArray();
        json.WriteStringValue(part.Actor.Value);
        json.WriteNumberValue((int)part.Role);
        json.WriteStringValue(part.Office?.Value);
        json.WriteStringValue(part.OnBehalfOf?.Value);
        json.WriteNumberValue((int)part.Modality);
        json.WriteStringValue(part.Words);
        json.WriteEndArray();
    });

    public static string Write(ValueList<Count> counts) => Json.Write(counts, static (json, count) =>
    {
        json.WriteStartArray();
        json.WriteNumberValue((int)count.What);
        json.WriteNumberValue(count.Least);
        WriteOptional(json, count.Most);
        json.WriteStringValue(count.Who?.Value);
        json.WriteStringValue(count.Words);
        foreach (EventId covered in count.Over)
        {
            json.WriteStringValue(covered.Value);
        }

        json.WriteEndArray();
    });

    public static ValueList<Participation> ReadParticipations(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        var participations = new List<Participation>();
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.StartArray)
        {
            participations.Add(new Participation
            {
                Actor = new ActorId(Text(ref json) ?? ""),
                Role = (ParticipantRole)(Number(ref json) ?? 0),
                Office = Text(ref json) is { } office ? new OfficeId(office) : null,
                OnBehalfOf = Text(ref json) is { } principal ? new ActorId(principal) : null,
                Modality = (Modality)(Number(ref json) ?? 0),
                Words = Text(ref json),
            });
            json.Read();
        }

        return participations.ToValueList();
    }

    public static ValueList<Count> ReadCounts(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        var counts = new List<Count>();
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.StartArray)
        {
            var what = (CountOf)(Number(ref json) ?? 0);
            int least = Number(ref json) ?? 0;
            int? most = Number(ref json);
            string? who = Text(ref json);
            string? words = Text(ref json);
            counts.Add(new Count
            {
                What = what,
                Least = least,
                Most = most,
                Who = who is null ? null : new ActorId(who),
                Words = words,
                Over = RestOfArray(ref json),
            });
        }

        return counts.ToValueList();
    }

    private static ValueList<EventId> RestOfArray(ref Utf8JsonReader json)
    {
        var events = new List<EventId>();
        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            events.Add(new EventId(json.GetString() ?? ""));
        }

        return events.ToValueList();
    }

    private static string? Text(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetString();
    }

    private static int? Number(ref Utf8JsonReader json)
    {
        json.Read();
        return json.TokenType == JsonTokenType.Null ? null : json.GetInt32();
    }

    private static void WriteOptional(Utf8JsonWriter json, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumberValue(value);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
