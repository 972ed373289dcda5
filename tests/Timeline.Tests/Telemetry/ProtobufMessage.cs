using System.Text;

namespace Timeline.Tests.Telemetry;

/// <summary>A message of Protocol Buffers, read without its schema: fields by number, in the order of the bytes.</summary>
internal sealed class ProtobufMessage
{
    private readonly List<(int Number, ReadOnlyMemory<byte> Bytes)> _fields = [];

    public ProtobufMessage(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var tag = ReadNumber(ref bytes);
            var length = (tag & 7) switch
            {
                0 => NumberLength(bytes.Span),
                1 => sizeof(ulong),
                2 => (int)ReadNumber(ref bytes),
                5 => sizeof(uint),
                var type => throw new InvalidDataException($"Wire type {type} is none of today's."),
            };
            _fields.Add(((int)(tag >> 3), bytes[..length]));
            bytes = bytes[length..];
        }
    }

    public IEnumerable<ProtobufMessage> Messages(int number) => Values(number).Select(bytes => new ProtobufMessage(bytes));

    public string Text(int number) => Values(number).Select(bytes => Encoding.UTF8.GetString(bytes.Span)).FirstOrDefault("");

    /// <summary>Bytes as hexadecimal digits; empty where there are none.</summary>
    public string Hex(int number) => Values(number).Select(bytes => Convert.ToHexStringLower(bytes.Span)).FirstOrDefault("");

    private IEnumerable<ReadOnlyMemory<byte>> Values(int number) => _fields.Where(field => field.Number == number).Select(field => field.Bytes);

    private static ulong ReadNumber(ref ReadOnlyMemory<byte> bytes)
    {
        var length = NumberLength(bytes.Span);
        ulong number = 0;
        for (var i = length - 1; i >= 0; i--)
            number = (number << 7) | (bytes.Span[i] & 0x7Ful);
        bytes = bytes[length..];
        return number;
    }

    private static int NumberLength(ReadOnlySpan<byte> bytes)
    {
        var length = 1;
        while ((bytes[length - 1] & 0x80) != 0)
            length++;
        return length;
    }
}
