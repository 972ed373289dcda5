namespace Timeline.Neo4j.PackStream;

/// <summary>The first byte of a value (PackStream 1). Tiny markers carry a size or the value itself in their low bits.</summary>
internal static class Marker
{
    public const byte TinyString = 0x80;
    public const byte TinyList = 0x90;
    public const byte TinyDictionary = 0xA0;
    public const byte TinyStructure = 0xB0;
    public const byte Null = 0xC0;
    public const byte Float = 0xC1;
    public const byte False = 0xC2;
    public const byte True = 0xC3;
    public const byte Int8 = 0xC8;
    public const byte Int16 = 0xC9;
    public const byte Int32 = 0xCA;
    public const byte Int64 = 0xCB;
    public const byte Bytes8 = 0xCC;
    public const byte String8 = 0xD0;
    public const byte List8 = 0xD4;
    public const byte Dictionary8 = 0xD8;

    /// <summary>From here on a byte is a negative number of itself.</summary>
    public const byte TinyNegative = 0xF0;

    /// <returns>Null for the bytes that the specification keeps for later.</returns>
    public static PackStreamType? TypeOf(byte marker) => marker switch
    {
        < TinyString or >= TinyNegative or >= Int8 and <= Int64 => PackStreamType.Integer,
        < TinyList or >= String8 and < String8 + 3 => PackStreamType.String,
        < TinyDictionary or >= List8 and < List8 + 3 => PackStreamType.List,
        < TinyStructure or >= Dictionary8 and < Dictionary8 + 3 => PackStreamType.Dictionary,
        < Null => PackStreamType.Structure,
        Null => PackStreamType.Null,
        Float => PackStreamType.Float,
        False or True => PackStreamType.Boolean,
        >= Bytes8 and < Bytes8 + 3 => PackStreamType.Bytes,
        _ => null,
    };
}
