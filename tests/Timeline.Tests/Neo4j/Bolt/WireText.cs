using System.Globalization;
using Timeline.Neo4j.PackStream;

namespace Timeline.Tests.Neo4j.Bolt;

/// <summary>Values on the wire as text that a test can compare.</summary>
internal static class WireText
{
    public static string Of(ref PackStreamReader reader)
    {
        switch (reader.PeekType())
        {
            case PackStreamType.Null:
                reader.TryReadNull();
                return "null";
            case PackStreamType.Boolean:
                return reader.ReadBoolean() ? "true" : "false";
            case PackStreamType.Integer:
                return reader.ReadInt64().ToString(CultureInfo.InvariantCulture);
            case PackStreamType.Float:
                return reader.ReadDouble().ToString("R", CultureInfo.InvariantCulture) + "f";
            case PackStreamType.Bytes:
                return "#" + Convert.ToHexString(reader.ReadBytes());
            case PackStreamType.String:
                return "'" + reader.ReadString() + "'";
            case PackStreamType.List:
                return "[" + Several(ref reader, reader.ReadListHeader()) + "]";
            case PackStreamType.Dictionary:
                return "{" + Several(ref reader, 2 * reader.ReadMapHeader()) + "}";
            default:
                var (tag, fields) = reader.ReadStructHeader();
                return $"{tag:X2}(" + Several(ref reader, fields) + ")";
        }
    }

    /// <summary>What was written, in the same form.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        int or long => Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
        byte[] bytes => "#" + Convert.ToHexString(bytes),
        string text => "'" + text + "'",
        IReadOnlyDictionary<string, object?> entries => "{" + string.Join(',', entries.SelectMany(entry => new[] { Of(entry.Key), Of(entry.Value) })) + "}",
        System.Collections.IEnumerable list => "[" + string.Join(',', list.Cast<object?>().Select(Of)) + "]",
        _ => throw new ArgumentException($"{value.GetType()} is not on the wire."),
    };

    private static string Several(ref PackStreamReader reader, int count)
    {
        var texts = new List<string>();
        for (var i = 0; i < count; i++)
            texts.Add(Of(ref reader));
        return string.Join(',', texts);
    }
}
