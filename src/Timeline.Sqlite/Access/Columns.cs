using System.Text.Json;
using Microsoft.Data.Sqlite;
using NodaTime;
using SQLitePCL;
using Timeline.Time;

namespace Timeline.Sqlite.Access;

/// <summary>Reading one column of a row.</summary>
internal static class Columns
{
    public static string? TextOrNull(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    public static int? IntOrNull(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetInt32(column);

    /// <summary>A number that is there, without the driver's checks: for answers of a hundred thousand rows.</summary>
    public static long Number(this SqliteDataReader row, int column) => raw.sqlite3_column_int64(row.Handle, column);

    public static Instant Instant(this SqliteDataReader row, int column) =>
        NodaTime.Instant.FromUnixTimeTicks(row.GetInt64(column));

    public static Instant? InstantOrNull(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.Instant(column);

    public static TEnum Enum<TEnum>(this SqliteDataReader row, int column) where TEnum : struct, Enum =>
        Numbered<TEnum>.Of(row.GetInt32(column));

    /// <summary>Five columns from the given one on: text, reading, expression, anchor, rule; the text is there.</summary>
    public static EventDate Date(this SqliteDataReader row, int column) =>
        new(Edtf.Parse(row.GetString(column)).Value, row.Enum<Reading>(column + 1))
        {
            Expression = row.TextOrNull(column + 2),
            Anchor = row.TextOrNull(column + 3),
            Rule = row.TextOrNull(column + 4),
        };

    /// <summary>As <see cref="Date"/>; null when there is no text.</summary>
    public static EventDate? DateOrNull(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.Date(column);

    /// <summary>A JSON array of texts.</summary>
    public static ValueList<T> TextList<T>(this SqliteDataReader row, int column, Func<string, T> item)
    {
        var json = new Utf8JsonReader(row.Utf8(column));
        var items = new List<T>();
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.String)
            {
                items.Add(item(json.GetString() ?? ""));
            }
        }

        return items.ToValueList();
    }

    /// <summary>The bytes of a text where SQLite keeps them: valid until the reader moves on.</summary>
    public static ReadOnlySpan<byte> Utf8(this SqliteDataReader row, int column) =>
        raw.sqlite3_column_blob(row.Handle, column);

    /// <summary>Enumeration members by number, without boxing.</summary>
    private static class Numbered<TEnum> where TEnum : struct, Enum
    {
        private static readonly TEnum[] Members = System.Enum.GetValues<TEnum>();

        public static TEnum Of(int number) => Members[number];
    }
}
