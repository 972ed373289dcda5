using FsCheck;
using FsCheck.Fluent;
using Timeline.Neo4j.PackStream;
using Timeline.Tests.Neo4j.Bolt;

namespace Timeline.Tests.Neo4j.PackStream;

public class PackStreamTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20230303, 7);

    private static Gen<object?> Values => Gen.Sized(Value);

    [Fact]
    public void What_is_written_is_read_and_stepped_over() => Check.One(Many, Prop.ForAll(Values.ToArbitrary(), value =>
    {
        var bytes = Write(value);
        var reading = new PackStreamReader(bytes);
        var skipping = new PackStreamReader(bytes);
        skipping.Skip();
        return WireText.Of(ref reading) == WireText.Of(value) && reading.IsAtEnd && skipping.IsAtEnd;
    }));

    [Fact]
    public void Value_that_is_cut_off_anywhere_is_refused() => Check.One(Many, Prop.ForAll(Values.ToArbitrary(), value =>
    {
        var bytes = Write(value);
        return Enumerable.Range(0, Math.Min(bytes.Length, 200)).All(length => IsRefused(bytes.AsSpan(0, length)));
    }));

    [Fact]
    public void Damaged_bytes_are_read_or_refused_but_nothing_else()
    {
        var damaged =
            from value in Values
            from position in Gen.Choose(0, 300)
            from junk in Gen.Elements<byte>(0, 0x8F, 0x9F, 0xAF, 0xBF, 0xC4, 0xCE, 0xD2, 0xD6, 0xDA, 0xDF, 0xEF, 0xFF)
            select Damage(Write(value), position, junk);
        Check.One(Many, Prop.ForAll(damaged.ToArbitrary(), bytes =>
        {
            IsRefused(bytes);
            return true;
        }));
    }

    [Theory]
    [InlineData("CEFFFFFFFF", "bytes")]
    [InlineData("CE7FFFFFFF", "bytes")]
    [InlineData("D2FFFFFFFF", "text")]
    [InlineData("D6FFFFFFFF", "a list")]
    [InlineData("D67FFFFFFF", "a list")]
    [InlineData("DAFFFFFFFF", "a dictionary")]
    [InlineData("DA40000000", "a dictionary whose entries would overflow")]
    [InlineData("BF70", "a structure")]
    public void Size_beyond_the_bytes_is_refused_before_anything_is_allocated(string hex, string meaning)
    {
        var bytes = Convert.FromHexString(hex);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(IsRefused(bytes), meaning);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100_000, meaning);
    }

    [Theory]
    [InlineData(0x7F, "7F")]
    [InlineData(-16, "F0")]
    [InlineData(-17, "C8EF")]
    [InlineData(-128, "C880")]
    [InlineData(128, "C90080")]
    [InlineData(-129, "C9FF7F")]
    [InlineData(32768, "CA00008000")]
    [InlineData(2147483648, "CB0000000080000000")]
    [InlineData(long.MinValue, "CB8000000000000000")]
    public void Integers_take_their_shortest_form(long number, string hex) => Assert.Equal(hex, Convert.ToHexString(Write(number)));

    [Theory]
    [InlineData("2A"), InlineData("C82A"), InlineData("C9002A"), InlineData("CA0000002A"), InlineData("CB000000000000002A")]
    public void Integers_are_read_in_every_form(string hex) => Assert.Equal(42, new PackStreamReader(Convert.FromHexString(hex)).ReadInt64());

    [Theory]
    [InlineData(15, "8F"), InlineData(16, "D010"), InlineData(255, "D0FF"), InlineData(256, "D10100"), InlineData(65536, "D200010000")]
    public void Sizes_take_their_shortest_form(int size, string hex) =>
        Assert.StartsWith(hex, Convert.ToHexString(Write(new string('a', size))), StringComparison.Ordinal);

    [Fact]
    public void Every_byte_that_the_specification_keeps_for_later_is_refused()
    {
        foreach (var marker in Enumerable.Range(0xC4, 4).Concat([0xCF, 0xD3, 0xD7]).Concat(Enumerable.Range(0xDB, 5)).Concat(Enumerable.Range(0xE0, 16)))
            Assert.Throws<PackStreamException>(() => new PackStreamReader([(byte)marker, 0, 0, 0, 0, 0, 0, 0, 0]).PeekType());
    }

    [Fact]
    public void Value_of_another_kind_is_told_with_both_kinds()
    {
        var refused = Assert.Throws<PackStreamException>(() => new PackStreamReader([0x81, (byte)'a']).ReadInt64());
        Assert.Equal("Expected Integer at byte 0, found String.", refused.Message);
    }

    [Fact]
    public void Number_beyond_32_bits_is_refused_where_32_are_asked() =>
        Assert.Throws<PackStreamException>(() => new PackStreamReader([0xCB, 0, 0, 0, 1, 0, 0, 0, 0]).ReadInt32());

    [Fact]
    public void Text_that_is_not_utf8_is_refused() =>
        Assert.Throws<PackStreamException>(() => new PackStreamReader([0x82, 0xC3, 0x28]).ReadString());

    [Fact]
    public void Depth_of_a_million_lists_is_stepped_over()
    {
        var bytes = Enumerable.Repeat((byte)0x91, 1_000_000).Append((byte)0xC0).ToArray();
        var reader = new PackStreamReader(bytes);
        reader.Skip();
        Assert.True(reader.IsAtEnd);
    }

    [Fact]
    public void Parameter_of_an_unknown_type_is_misuse() => Assert.Throws<ArgumentException>(() => Write(DateTimeOffset.UnixEpoch));

    private static Gen<object?> Value(int size)
    {
        var scalars = Gen.OneOf<object?>(
            Gen.Constant<object?>(null),
            Gen.Elements<object?>(true, false),
            Gen.Choose(-200, 200).Select(number => (object?)(long)number),
            ArbMap.Default.GeneratorFor<long>().Select(number => (object?)number),
            Gen.Choose(int.MinValue, int.MaxValue).Select(number => (object?)number),
            ArbMap.Default.GeneratorFor<double>().Select(number => (object?)number),
            Texts.Select(text => (object?)text),
            Gen.Choose(0, 300).Select(length => (object?)new byte[length]));
        if (size < 2)
            return scalars;
        return Gen.OneOf(
            scalars,
            Gen.ArrayOf(Value(size / 3)).Select(list => (object?)list),
            Gen.ArrayOf(Value(size / 3)).Select(values => (object?)values.Index().ToDictionary(pair => "key " + pair.Index, pair => pair.Item)));
    }

    private static Gen<string> Texts => Gen.OneOf(
        Gen.Choose(0, 40).Select(length => new string('x', length)),
        Gen.Frequency((9, Gen.Choose(200, 3_000)), (1, Gen.Choose(65_000, 70_000))).Select(length => new string('y', length)),
        Gen.Elements("", "ü", "日本", "🦉", "\0", "a\nb"));

    private static byte[] Write(object? value)
    {
        var writer = new PackStreamWriter();
        writer.Write(value);
        return writer.Written.ToArray();
    }

    private static byte[] Damage(byte[] bytes, int position, byte junk)
    {
        bytes[position % bytes.Length] = junk;
        return bytes;
    }

    private static bool IsRefused(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var reading = new PackStreamReader(bytes);
            var skipping = new PackStreamReader(bytes);
            skipping.Skip();
            WireText.Of(ref reading);
            return false;
        }
        catch (PackStreamException)
        {
            return true;
        }
    }
}
