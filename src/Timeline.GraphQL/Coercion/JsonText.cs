using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Timeline.GraphQL.Language;

namespace Timeline.GraphQL.Coercion;

/// <summary>Reads JSON as clients send it: its escapes may spell half a character, which no CLR string should hold.</summary>
internal static class JsonText
{
    private const int MaxInspectedItems = 10;
    private const int MaxInspectedDepth = 2;
    private const int MaxInspectedLength = 200;

    /// <summary>The text of a JSON string; false for other values and for lone surrogates.</summary>
    public static bool TryRead(JsonElement json, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (json.ValueKind != JsonValueKind.String)
            return false;
        try
        {
            text = json.GetString();
            return text is not null;
        }
        catch (InvalidOperationException)
        {
            // The reader refuses escaped lone surrogates in this way; there is no method that only asks.
            return false;
        }
    }

    /// <summary>The name of a member; false for lone surrogates.</summary>
    public static bool TryReadName(JsonProperty member, [NotNullWhen(true)] out string? name)
    {
        try
        {
            name = member.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            name = null;
            return false;
        }
    }

    /// <summary>The last member of that name, whatever other names the object has.</summary>
    public static bool TryGetMember(JsonElement json, string name, out JsonElement value)
    {
        try
        {
            return json.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            // Some member's name is half a character, and the search stumbled over it.
            var found = json.EnumerateObject().Where(member => TryReadName(member, out var read) && read == name).ToList();
            value = found.Count > 0 ? found[^1].Value : default;
            return found.Count > 0;
        }
    }

    /// <summary>What JSON is without a type to say more: the values that <see cref="InputObject"/> lists.</summary>
    public static bool TryReadPlain(JsonElement json, out object? value)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number when json.TryGetInt32(out var small) => small,
            JsonValueKind.Number when json.TryGetInt64(out var large) => large,
            JsonValueKind.Number => json.GetDouble(),
            _ => null,
        };
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                var isText = TryRead(json, out var text);
                value = text;
                return isText;
            case JsonValueKind.Array:
                return TryReadArray(json, out value);
            case JsonValueKind.Object:
                return TryReadObject(json, out value);
            default:
                return true;
        }
    }

    /// <summary>A value for an error message, shortened where it is large.</summary>
    public static string Inspect(JsonElement json)
    {
        var text = new StringBuilder();
        Inspect(json, text, 0);
        return text.Length <= MaxInspectedLength ? text.ToString() : $"{text.ToString(0, MaxInspectedLength)}…";
    }

    private static bool TryReadArray(JsonElement json, out object? value)
    {
        var items = new object?[json.GetArrayLength()];
        var (index, isValid) = (0, true);
        foreach (var item in json.EnumerateArray())
            isValid &= TryReadPlain(item, out items[index++]);
        value = items;
        return isValid;
    }

    private static bool TryReadObject(JsonElement json, out object? value)
    {
        var fields = new InputObject();
        value = fields;
        foreach (var member in json.EnumerateObject())
        {
            if (!TryReadName(member, out var name) || !TryReadPlain(member.Value, out var item))
                return false;
            fields[name] = item;
        }
        return true;
    }

    private static void Inspect(JsonElement json, StringBuilder text, int depth)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Array when json.GetArrayLength() > 0 && depth >= MaxInspectedDepth:
                text.Append("[Array]");
                break;
            case JsonValueKind.Array:
                InspectArray(json, text, depth);
                break;
            case JsonValueKind.Object when json.GetPropertyCount() > 0 && depth >= MaxInspectedDepth:
                text.Append("[Object]");
                break;
            case JsonValueKind.Object:
                InspectObject(json, text, depth);
                break;
            default:
                text.Append(TryRead(json, out var content) ? ValuePrinter.Quote(content) : json.GetRawText());
                break;
        }
    }

    private static void InspectArray(JsonElement json, StringBuilder text, int depth)
    {
        text.Append('[');
        var count = 0;
        foreach (var item in json.EnumerateArray().Take(MaxInspectedItems))
        {
            text.Append(count++ == 0 ? "" : ", ");
            Inspect(item, text, depth + 1);
        }
        var more = json.GetArrayLength() - count;
        text.Append(more switch { <= 0 => "]", 1 => ", ... 1 more item]", _ => $", ... {more} more items]" });
    }

    private static void InspectObject(JsonElement json, StringBuilder text, int depth)
    {
        text.Append('{');
        var count = 0;
        foreach (var member in json.EnumerateObject())
        {
            text.Append(count++ == 0 ? " " : ", ").Append(TryReadName(member, out var name) ? name : "?").Append(": ");
            Inspect(member.Value, text, depth + 1);
        }
        text.Append(count == 0 ? "}" : " }");
    }
}
