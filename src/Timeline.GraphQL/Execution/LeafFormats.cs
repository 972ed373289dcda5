using System.Collections.Frozen;
using System.Globalization;

namespace Timeline.GraphQL.Execution;

/// <summary><c>String</c>, <c>ID</c>, and custom scalars once they are text.</summary>
internal readonly struct TextFormat : ILeafFormat<string?>
{
    public bool AcceptsAll => true;

    public string? Refuse(string? value) => null;

    public void Write(ref JsonOutput output, string? value) => output.String(value ?? "");
}

/// <summary><c>Int</c> from a CLR int.</summary>
internal readonly struct IntFormat : ILeafFormat<int>
{
    public bool AcceptsAll => true;

    public string? Refuse(int value) => null;

    public void Write(ref JsonOutput output, int value) => output.Integer(value);
}

/// <summary><c>Int</c> from a CLR long, which must fit 32 bits (section 3.5.1).</summary>
internal readonly struct LongFormat : ILeafFormat<long>
{
    public bool AcceptsAll => false;

    public string? Refuse(long value) =>
        value is >= int.MinValue and <= int.MaxValue ? null : $"Int cannot represent non 32-bit signed integer value: {value}";

    public void Write(ref JsonOutput output, long value) => output.Integer(value);
}

/// <summary><c>ID</c> from a number; written as text (section 3.5.5).</summary>
internal readonly struct NumericIdFormat<T> : ILeafFormat<T>
    where T : struct, IFormattable
{
    public bool AcceptsAll => true;

    public string? Refuse(T value) => null;

    public void Write(ref JsonOutput output, T value) => output.String(value.ToString(null, CultureInfo.InvariantCulture));
}

/// <summary><c>Float</c>, which must be finite (section 3.5.2).</summary>
internal readonly struct FloatFormat : ILeafFormat<double>
{
    public bool AcceptsAll => false;

    public string? Refuse(double value) => double.IsFinite(value) ? null
        : $"Float cannot represent non numeric value: {value.ToString(CultureInfo.InvariantCulture)}";

    public void Write(ref JsonOutput output, double value) => output.Number(value);
}

/// <summary><c>Boolean</c>.</summary>
internal readonly struct BooleanFormat : ILeafFormat<bool>
{
    public bool AcceptsAll => true;

    public string? Refuse(bool value) => null;

    public void Write(ref JsonOutput output, bool value) => output.Boolean(value);
}

/// <summary>An enum, by a table of its encoded values.</summary>
internal readonly struct EnumFormat<T>(string name, FrozenDictionary<T, byte[]> values) : ILeafFormat<T>
    where T : struct, Enum
{
    public bool AcceptsAll => false;

    public string? Refuse(T value) => values.ContainsKey(value) ? null : $"Enum \"{name}\" cannot represent value: {value}";

    public void Write(ref JsonOutput output, T value) => output.Raw(values[value]);
}

/// <summary>A nullable CLR value; null is judged by the column.</summary>
internal readonly struct NullableFormat<T, TFormat>(TFormat format) : ILeafFormat<T?>
    where T : struct
    where TFormat : struct, ILeafFormat<T>
{
    public bool AcceptsAll => format.AcceptsAll;

    public string? Refuse(T? value) => format.Refuse(value.GetValueOrDefault());

    public void Write(ref JsonOutput output, T? value) => format.Write(ref output, value.GetValueOrDefault());
}
