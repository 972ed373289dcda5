using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Timeline.Claims;

namespace Timeline.Copying;

/// <summary>Adds up records to a digest.</summary>
internal sealed class DigestBuilder : IDisposable
{
    private static readonly JsonSerializerOptions Options = new(ClaimContentJson.Options) { Converters = { new TicksConverter() } };

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _count;

    /// <summary>Adds records, one a line.</summary>
    public void Add(IEnumerable<object> records)
    {
        foreach (object record in records)
        {
            _hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(record, record.GetType(), Options));
            _hash.AppendData("\n"u8);
            _count++;
        }
    }

    public KindDigest ToDigest(string kind) => new(kind, _count, Convert.ToHexStringLower(_hash.GetHashAndReset()));

    public void Dispose() => _hash.Dispose();

    /// <summary>Moments as ticks, which is what every store keeps of them.</summary>
    private sealed class TicksConverter : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Instant.FromUnixTimeTicks(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.ToUnixTimeTicks());
    }
}
