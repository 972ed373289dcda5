using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Timeline.GraphQL.Execution;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Binding;

/// <summary>Finds how values of a CLR type become results of a type of the SDL, or why they cannot.</summary>
[SuppressMessage("Performance", "CA1859", Justification = "The methods called by reflection give what their caller needs: an object.")]
internal sealed class CompleterFactory(TypeSystem types)
{
    /// <summary>The completer, or null and the reason, which begins with the type: <c>is String!, which cannot be a System.Int32</c>.</summary>
    public Completer<T>? Find<T>(SchemaType type, out string? problem)
    {
        var completer = (Completer<T>?)Build(type, typeof(T));
        problem = completer is not null ? null
            : $"is {type}, which cannot be a {Name(typeof(T))}; expected {Expected(type)}";
        return completer;
    }

    private object? Build(SchemaType type, Type clrType) => type.Nullable switch
    {
        ListType list => BuildList(list, type.IsNonNull, clrType),
        ScalarType { Kind: ScalarKind.Custom } scalar => BuildCustom(scalar, type.IsNonNull, clrType),
        ScalarType scalar => BuildScalar(scalar.Kind, type.IsNonNull, clrType),
        EnumType enumType => BuildEnum(enumType, type.IsNonNull, clrType),
        ObjectType objectType => BuildObject(objectType, type.IsNonNull, clrType),
        CompositeType composite => BuildAbstract(composite, type.IsNonNull, clrType),
        _ => null,
    };

    private object? BuildList(ListType list, bool isNonNull, Type clrType)
    {
        var item = ItemOf(clrType);
        return item is not null && Build(list.Item, item) is { } items
            ? Make(nameof(MakeList), [clrType, item], isNonNull, items)
            : null;
    }

    private static object? BuildScalar(ScalarKind kind, bool isNonNull, Type clrType)
    {
        var value = Nullable.GetUnderlyingType(clrType);
        return (kind, value ?? clrType) switch
        {
            (ScalarKind.String or ScalarKind.ID, { } type) when type == typeof(string) => new LeafCompleter<string?, TextFormat>(isNonNull, default),
            (ScalarKind.ID, { } type) when type == typeof(int) => Leaf<int, NumericIdFormat<int>>(isNonNull, value, default),
            (ScalarKind.ID, { } type) when type == typeof(long) => Leaf<long, NumericIdFormat<long>>(isNonNull, value, default),
            (ScalarKind.Int, { } type) when type == typeof(int) => Leaf<int, IntFormat>(isNonNull, value, default),
            (ScalarKind.Int, { } type) when type == typeof(long) => Leaf<long, LongFormat>(isNonNull, value, default),
            (ScalarKind.Float, { } type) when type == typeof(double) => Leaf<double, FloatFormat>(isNonNull, value, default),
            (ScalarKind.Float, { } type) when type == typeof(int) => Leaf<int, IntFormat>(isNonNull, value, default),
            (ScalarKind.Boolean, { } type) when type == typeof(bool) => Leaf<bool, BooleanFormat>(isNonNull, value, default),
            _ => null,
        };
    }

    private static object? BuildEnum(EnumType type, bool isNonNull, Type clrType)
    {
        var value = Nullable.GetUnderlyingType(clrType);
        return type.Binding is EnumBinding binding && binding.ClrType == (value ?? clrType)
            ? Make(nameof(MakeEnum), [binding.ClrType], type, isNonNull, value)
            : null;
    }

    private static object? BuildCustom(ScalarType type, bool isNonNull, Type clrType)
    {
        var value = Nullable.GetUnderlyingType(clrType);
        if (type.Binding is not ScalarBinding binding || binding.ClrType != (value ?? clrType))
            return null;
        return value is null
            ? Make(nameof(MakeFormatting), [clrType], binding, isNonNull)
            : Make(nameof(MakeNullableFormatting), [value], binding, isNonNull);
    }

    private static object? BuildObject(ObjectType type, bool isNonNull, Type clrType) =>
        type.Binding is Type row && row.IsAssignableFrom(clrType) ? Make(nameof(MakeObject), [clrType], isNonNull) : null;

    private object? BuildAbstract(CompositeType type, bool isNonNull, Type clrType) =>
        !clrType.IsValueType && type.Binding is AbstractTypes possible && types.PossibleTypes(type).Any(item => CanBe(item, clrType))
            ? Make(nameof(MakeAbstract), [clrType], isNonNull, possible)
            : null;

    // A field of an interface may be declared with a common base of its rows, or with one of them.
    private static bool CanBe(ObjectType type, Type clrType) =>
        type.Binding is Type row && (clrType.IsAssignableFrom(row) || row.IsAssignableFrom(clrType));

    private static Type? ItemOf(Type list) =>
        new[] { list }.Concat(list.GetInterfaces())
            .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            ?.GetGenericArguments()[0];

    private static object Make(string method, Type[] types, params object?[] arguments)
    {
        var generic = typeof(CompleterFactory).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)
            ?? throw new MissingMethodException(nameof(CompleterFactory), method);
        return generic.MakeGenericMethod(types).Invoke(null, arguments)
            ?? throw new InvalidOperationException($"{method} made nothing.");
    }

    private static ListCompleter<TList, TItem> MakeList<TList, TItem>(bool isNonNull, Completer<TItem> items)
        where TList : IReadOnlyList<TItem> => new(isNonNull, items);

    private static ObjectCompleter<T> MakeObject<T>(bool isNonNull)
        where T : class => new(isNonNull);

    private static AbstractCompleter<T> MakeAbstract<T>(bool isNonNull, AbstractTypes possible)
        where T : class => new(isNonNull, possible);

    private static object MakeEnum<T>(EnumType type, bool isNonNull, Type? value)
        where T : struct, Enum
    {
        var encoded = type.Values.Where(item => item.Binding is T).ToFrozenDictionary(item => (T)item.Binding!, item => JsonOutput.Encode(item.Name));
        return Leaf<T, EnumFormat<T>>(isNonNull, value, new EnumFormat<T>(type.Name, encoded));
    }

    private static FormattingCompleter<T> MakeFormatting<T>(ScalarBinding<T> binding, bool isNonNull)
        where T : notnull =>
        new(value => value is null ? null : binding.Format(value), new LeafCompleter<string?, TextFormat>(isNonNull, default));

    private static FormattingCompleter<T?> MakeNullableFormatting<T>(ScalarBinding<T> binding, bool isNonNull)
        where T : struct =>
        new(value => value is { } there ? binding.Format(there) : null, new LeafCompleter<string?, TextFormat>(isNonNull, default));

    private static object Leaf<T, TFormat>(bool isNonNull, Type? nullable, TFormat format)
        where T : struct
        where TFormat : struct, ILeafFormat<T> =>
        nullable is null
            ? new LeafCompleter<T, TFormat>(isNonNull, format)
            : new LeafCompleter<T?, NullableFormat<T, TFormat>>(isNonNull, new NullableFormat<T, TFormat>(format));

    private static string Expected(SchemaType type) => type.Nullable switch
    {
        ListType list => $"a list of {Expected(list.Item)}",
        ScalarType { Kind: ScalarKind.String } => "string",
        ScalarType { Kind: ScalarKind.ID } => "string, int or long",
        ScalarType { Kind: ScalarKind.Int } => "int or long",
        ScalarType { Kind: ScalarKind.Float } => "double or int",
        ScalarType { Kind: ScalarKind.Boolean } => "bool",
        ScalarType { Binding: ScalarBinding scalar } => Name(scalar.ClrType),
        EnumType { Binding: EnumBinding values } => Name(values.ClrType),
        ObjectType { Binding: Type row } => Name(row),
        InterfaceType or UnionType => "a class",
        _ => "a type that is itself bound",
    };

    /// <summary>The type as C# writes it, roughly.</summary>
    internal static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return $"{Name(value)}?";
        if (!type.IsGenericType)
            return type.Name;
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
