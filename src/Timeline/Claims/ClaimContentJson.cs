using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Timeline.Claims;

/// <summary>
/// The one JSON form of what a claim says: what stores keep, and what a claim's id is computed from. What is absent or
/// empty is left out, so a field added later changes neither old texts nor old ids.
/// </summary>
public static class ClaimContentJson
{
    /// <summary>How records of any kind are written so that equal ones give equal texts.</summary>
    internal static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmptyLists } },
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false),
            new EntityIdJsonConverter(),
            new ValueListJsonConverter(),
            new EventDateJsonConverter(),
        },
    };

    /// <summary>Writes the content; equal contents give equal texts.</summary>
    public static string Write(ClaimContent content) => JsonSerializer.Serialize(content, Options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text was not written by <see cref="Write"/>.</exception>
    public static ClaimContent Read(string json) =>
        JsonSerializer.Deserialize<ClaimContent>(json, Options) ?? throw new JsonException("A claim's content is an object, not null.");

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (ValueListJsonConverter.IsValueList(property.PropertyType))
            {
                property.ShouldSerialize = (_, value) => value is System.Collections.IEnumerable list && list.GetEnumerator().MoveNext();
                property.IsRequired = false;
            }
        }
    }
}
