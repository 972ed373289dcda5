using NodaTime;
using Timeline.Neo4j.PackStream;
using Timeline.Time;

namespace Timeline.Neo4j.Access;

/// <summary>Reading the next column, or the next few, of a record.</summary>
internal static class Columns
{
    /// <summary>A list of texts.</summary>
    public static ValueList<T> ReadTexts<T>(this ref PackStreamReader record, Func<string, T> item)
    {
        var items = new T[record.ReadListHeader()];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = item(record.ReadString());
        }

        return ValueList.Create<T>(items);
    }

    /// <summary>A member of an enumeration by its name.</summary>
    public static TEnum ReadEnum<TEnum>(this ref PackStreamReader record) where TEnum : struct, Enum =>
        EnumNames<TEnum>.Parse(record.ReadString());

    /// <summary>A moment in ticks since 1970.</summary>
    public static Instant ReadInstant(this ref PackStreamReader record) => Instant.FromUnixTimeTicks(record.ReadInt64());

    /// <summary>As <see cref="ReadInstant"/>, or a null.</summary>
    public static Instant? ReadInstantOrNull(this ref PackStreamReader record) =>
        record.ReadInt64OrNull() is { } ticks ? Instant.FromUnixTimeTicks(ticks) : null;

    /// <summary>Five columns: text, reading, expression, anchor, rule; null when there is no text.</summary>
    public static EventDate? ReadDateOrNull(this ref PackStreamReader record)
    {
        string? edtf = record.ReadStringOrNull();
        string? reading = record.ReadStringOrNull();
        string? expression = record.ReadStringOrNull();
        string? anchor = record.ReadStringOrNull();
        string? rule = record.ReadStringOrNull();
        return edtf is null || reading is null
            ? null
            : new EventDate(Edtf.Parse(edtf).Value, EnumNames<Reading>.Parse(reading)) { Expression = expression, Anchor = anchor, Rule = rule };
    }

    /// <summary>As <see cref="ReadDateOrNull"/>; the text is there.</summary>
    public static EventDate ReadDate(this ref PackStreamReader record) =>
        record.ReadDateOrNull() ?? throw new PackStreamException("A date is missing.");
}
