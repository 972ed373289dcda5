using System.Buffers.Binary;
using System.Text;

namespace Timeline.Neo4j.PackStream;

/// <summary>
/// Reads values one after another straight from received bytes. Every read throws <see cref="PackStreamException"/> when
/// the next value is of another kind, is cut off or claims more elements than bytes are left; nothing is allocated for a size
/// before the bytes are there.
/// </summary>
public ref struct PackStreamReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;

    /// <summary>Begins at the first byte.</summary>
    public PackStreamReader(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>Whether all values were read.</summary>
    public readonly bool IsAtEnd => _at == _bytes.Length;

    /// <summary>The kind of the next value, which is not read.</summary>
    public readonly PackStreamType PeekType() =>
        Marker.TypeOf(Peek()) ?? throw new PackStreamException($"The byte {Peek():X2} at {_at} begins no value.");

    /// <summary>Reads a null if one is next; leaves any other value where it is.</summary>
    public bool TryReadNull()
    {
        if (Peek() != Marker.Null)
            return false;
        _at++;
        return true;
    }

    /// <summary>Reads true or false.</summary>
    public bool ReadBoolean()
    {
        var marker = Next(PackStreamType.Boolean);
        return marker == Marker.True;
    }

    /// <summary>Reads an integer of any width.</summary>
    public long ReadInt64()
    {
        var marker = Next(PackStreamType.Integer);
        return marker switch
        {
            Marker.Int8 => (sbyte)Take(1)[0],
            Marker.Int16 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
            Marker.Int32 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            Marker.Int64 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            _ => (sbyte)marker,
        };
    }

    /// <summary>Reads an integer or a null.</summary>
    public long? ReadInt64OrNull() => TryReadNull() ? null : ReadInt64();

    /// <summary>Reads an integer.</summary>
    /// <exception cref="PackStreamException">It does not fit 32 bits, or as for every read.</exception>
    public int ReadInt32()
    {
        var number = ReadInt64();
        return number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new PackStreamException($"The number {number} before byte {_at} does not fit 32 bits.");
    }

    /// <summary>Reads a floating-point number.</summary>
    public double ReadDouble()
    {
        Next(PackStreamType.Float);
        return BinaryPrimitives.ReadDoubleBigEndian(Take(8));
    }

    /// <summary>Reads text.</summary>
    public string ReadString()
    {
        var start = _at;
        try
        {
            return Strict.GetString(ReadUtf8());
        }
        catch (DecoderFallbackException)
        {
            throw new PackStreamException($"The text at {start} is not UTF-8.");
        }
    }

    /// <summary>Reads text or a null.</summary>
    public string? ReadStringOrNull() => TryReadNull() ? null : ReadString();

    /// <summary>Reads text as its bytes, which are valid until the next record; whether they are UTF-8 is not checked.</summary>
    public ReadOnlySpan<byte> ReadUtf8() => Take(ReadSize(PackStreamType.String, Marker.TinyString, Marker.String8));

    /// <summary>Reads a byte array; the bytes are valid until the next record.</summary>
    public ReadOnlySpan<byte> ReadBytes() => Take(ReadSize(PackStreamType.Bytes, tiny: null, Marker.Bytes8));

    /// <summary>Reads the head of a list; its elements follow.</summary>
    /// <returns>How many elements.</returns>
    public int ReadListHeader() => Counted(ReadSize(PackStreamType.List, Marker.TinyList, Marker.List8), bytesEach: 1);

    /// <summary>Reads the head of a dictionary; its entries follow, each a string and a value.</summary>
    /// <returns>How many entries.</returns>
    public int ReadMapHeader() => Counted(ReadSize(PackStreamType.Dictionary, Marker.TinyDictionary, Marker.Dictionary8), bytesEach: 2);

    /// <summary>Reads the head of a structure; its fields follow.</summary>
    /// <returns>What it means, and how many fields.</returns>
    public (byte Tag, int Fields) ReadStructHeader()
    {
        var marker = Next(PackStreamType.Structure);
        var tag = Take(1)[0];
        return (tag, Counted(marker & 0x0F, bytesEach: 1));
    }

    /// <summary>Steps over the next value with all that is in it, however deep.</summary>
    public void Skip()
    {
        // Counted, not recursive: a hostile answer may be nested as deep as it is long.
        for (long left = 1; left > 0; left--)
        {
            switch (PeekType())
            {
                case PackStreamType.Null or PackStreamType.Boolean:
                    _at++;
                    break;
                case PackStreamType.Integer:
                    ReadInt64();
                    break;
                case PackStreamType.Float:
                    ReadDouble();
                    break;
                case PackStreamType.Bytes:
                    ReadBytes();
                    break;
                case PackStreamType.String:
                    ReadUtf8();
                    break;
                case PackStreamType.List:
                    left += ReadListHeader();
                    break;
                case PackStreamType.Dictionary:
                    left += 2L * ReadMapHeader();
                    break;
                default:
                    left += ReadStructHeader().Fields;
                    break;
            }
        }
    }

    private int ReadSize(PackStreamType type, byte? tiny, byte sized)
    {
        var marker = Next(type);
        if (tiny is { } first && marker >= first && marker < first + 16)
            return marker - first;
        var size = (marker - sized) switch
        {
            0 => Take(1)[0],
            1 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            _ => BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
        };
        return size <= (uint)(_bytes.Length - _at) ? (int)size : throw CutOff(size);
    }

    private readonly int Counted(int count, int bytesEach) =>
        (long)count * bytesEach <= _bytes.Length - _at ? count : throw CutOff((long)count * bytesEach);

    private byte Next(PackStreamType expected)
    {
        var found = PeekType();
        return found == expected
            ? _bytes[_at++]
            : throw new PackStreamException($"Expected {expected} at byte {_at}, found {found}.");
    }

    private readonly byte Peek() => _at < _bytes.Length ? _bytes[_at] : throw CutOff(1);

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _bytes.Length - _at)
            throw CutOff(count);
        var taken = _bytes.Slice(_at, count);
        _at += count;
        return taken;
    }

    private readonly PackStreamException CutOff(long wanted) =>
        new($"Expected {wanted} more bytes at byte {_at}, found {_bytes.Length - _at}.");
}
