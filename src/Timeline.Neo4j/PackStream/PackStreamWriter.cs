using System.Buffers.Binary;
using System.Collections;
using System.Text;

namespace Timeline.Neo4j.PackStream;

/// <summary>Writes values into a buffer that grows, each in its shortest form.</summary>
internal sealed class PackStreamWriter
{
    private byte[] _buffer = new byte[1024];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, Length);

    public void Clear()
    {
        const int Kept = 1 << 20;
        Length = 0;
        if (_buffer.Length > Kept)
            _buffer = new byte[1024];
    }

    /// <summary>Room for bytes that are filled in later.</summary>
    public Span<byte> Reserve(int count)
    {
        if (count > _buffer.Length - Length)
            Array.Resize(ref _buffer, Math.Max(Length + count, checked(_buffer.Length * 2)));
        Length += count;
        return _buffer.AsSpan(Length - count, count);
    }

    /// <summary>All that was written from a position on.</summary>
    public Span<byte> From(int position) => _buffer.AsSpan(position, Length - position);

    public void WriteNull() => Reserve(1)[0] = Marker.Null;

    public void Write(bool value) => Reserve(1)[0] = value ? Marker.True : Marker.False;

    public void Write(double value)
    {
        var room = Reserve(9);
        room[0] = Marker.Float;
        BinaryPrimitives.WriteDoubleBigEndian(room[1..], value);
    }

    public void Write(long value)
    {
        switch (value)
        {
            case >= -16 and <= sbyte.MaxValue:
                Reserve(1)[0] = (byte)value;
                break;
            case >= sbyte.MinValue and < -16:
                Marked(Marker.Int8, 1)[0] = (byte)value;
                break;
            case >= short.MinValue and <= short.MaxValue:
                BinaryPrimitives.WriteInt16BigEndian(Marked(Marker.Int16, 2), (short)value);
                break;
            case >= int.MinValue and <= int.MaxValue:
                BinaryPrimitives.WriteInt32BigEndian(Marked(Marker.Int32, 4), (int)value);
                break;
            default:
                BinaryPrimitives.WriteInt64BigEndian(Marked(Marker.Int64, 8), value);
                break;
        }
    }

    public void Write(string value)
    {
        var size = Encoding.UTF8.GetByteCount(value);
        WriteSize(size, Marker.TinyString, Marker.String8);
        Encoding.UTF8.GetBytes(value, Reserve(size));
    }

    public void Write(byte[] value)
    {
        WriteSize(value.Length, tiny: null, Marker.Bytes8);
        value.CopyTo(Reserve(value.Length));
    }

    public void WriteListHeader(int count) => WriteSize(count, Marker.TinyList, Marker.List8);

    public void WriteMapHeader(int count) => WriteSize(count, Marker.TinyDictionary, Marker.Dictionary8);

    /// <param name="tag">What the structure means.</param>
    /// <param name="fields">At most 15.</param>
    public void WriteStructHeader(byte tag, int fields) => Marked((byte)(Marker.TinyStructure + fields), 1)[0] = tag;

    /// <summary>Writes null, a bool, an int, a long, a double, a string, a byte array, a dictionary with string keys, or a list of these.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public void Write(object? value)
    {
        switch (value)
        {
            case null:
                WriteNull();
                break;
            case string text:
                Write(text);
                break;
            case long number:
                Write(number);
                break;
            case int number:
                Write(number);
                break;
            case bool truth:
                Write(truth);
                break;
            case double number:
                Write(number);
                break;
            case byte[] bytes:
                Write(bytes);
                break;
            case IReadOnlyDictionary<string, object?> entries:
                WriteMap(entries);
                break;
            case IReadOnlyCollection<string> texts:
                WriteTexts(texts);
                break;
            case IReadOnlyCollection<long> numbers:
                WriteNumbers(numbers);
                break;
            case ICollection list:
                WriteList(list);
                break;
            case IReadOnlyCollection<object?> list:
                WriteList(list);
                break;
            default:
                throw new ArgumentException($"A {value.GetType()} cannot be a parameter of a Cypher statement.", nameof(value));
        }
    }

    public void WriteMap(IReadOnlyDictionary<string, object?> entries)
    {
        WriteMapHeader(entries.Count);
        foreach (var (key, value) in entries)
        {
            Write(key);
            Write(value);
        }
    }

    public void WriteTexts(IReadOnlyCollection<string> texts)
    {
        WriteListHeader(texts.Count);
        foreach (var text in texts)
            Write((object?)text);
    }

    private void WriteNumbers(IReadOnlyCollection<long> numbers)
    {
        WriteListHeader(numbers.Count);
        foreach (var number in numbers)
            Write(number);
    }

    private void WriteList(ICollection list)
    {
        WriteListHeader(list.Count);
        foreach (var element in list)
            Write(element);
    }

    private void WriteList(IReadOnlyCollection<object?> list)
    {
        WriteListHeader(list.Count);
        foreach (var element in list)
            Write(element);
    }

    private void WriteSize(int size, byte? tiny, byte sized)
    {
        if (size < 16 && tiny is { } first)
            Reserve(1)[0] = (byte)(first + size);
        else if (size <= byte.MaxValue)
            Marked(sized, 1)[0] = (byte)size;
        else if (size <= ushort.MaxValue)
            BinaryPrimitives.WriteUInt16BigEndian(Marked((byte)(sized + 1), 2), (ushort)size);
        else
            BinaryPrimitives.WriteInt32BigEndian(Marked((byte)(sized + 2), 4), size);
    }

    private Span<byte> Marked(byte marker, int size)
    {
        var room = Reserve(1 + size);
        room[0] = marker;
        return room[1..];
    }
}
