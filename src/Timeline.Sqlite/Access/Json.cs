using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Timeline.Sqlite.Access;

/// <summary>The JSON texts handed to statements: lists of keys for <c>json_each</c>, and list columns.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Texts(IEnumerable<string> texts) => Write(texts, static (json, text) => json.WriteStringValue(text));

    public static string Numbers(IEnumerable<int> numbers) => Write(numbers, static (json, number) => json.WriteNumberValue(number));

    public static string Ids<TId>(IEnumerable<TId> ids) where TId : struct, IEntityId<TId> =>
        Write(ids, static (json, id) => json.WriteStringValue(id.Value));

    /// <summary>An array with one value for each item.</summary>
    public static string Write<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> item)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (T value in items)
            {
                item(json, value);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
