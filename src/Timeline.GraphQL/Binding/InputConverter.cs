using Timeline.GraphQL.Coercion;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Binding;

/// <summary>Turns coerced input of one type into the CLR value that resolvers get.</summary>
internal abstract class InputConverter(Type clrType)
{
    /// <summary>CLR type of the values that are not null.</summary>
    public Type ClrType => clrType;

    /// <summary>The value; null stays null.</summary>
    /// <exception cref="GraphQLException">The reader of an input object refuses the value.</exception>
    public object? Convert(object? value) => value is null ? null : ConvertValue(value);

    protected abstract object ConvertValue(object value);

    /// <summary>The converter for a type whose enums, scalars and input objects are bound.</summary>
    public static InputConverter For(SchemaType type) => type.Nullable switch
    {
        ListType list => new ListConverter(list.Item),
        EnumType { Binding: EnumBinding binding } => new EnumConverter(binding.ClrType),
        ScalarType { Binding: ScalarBinding binding } => new SameConverter(binding.ClrType),
        ScalarType scalar => new SameConverter(ClrTypeOf(scalar.Kind)),
        InputObjectType { Binding: InputBinding binding } input => new InputObjectConverter(input, binding),
        _ => throw new InvalidOperationException($"{type} has no binding; the schema should not have been built."),
    };

    /// <summary>All values that were given, or have defaults, as CLR values.</summary>
    public static NamedValues ConvertAll(NamedList<InputValueDefinition> definitions, InputObject values)
    {
        var converted = new NamedValues();
        foreach (var definition in definitions)
            if (values.TryGet(definition.Name, out var value))
                converted.Set(definition.Name, For(definition).Convert(value));
        return converted;
    }

    private static InputConverter For(InputValueDefinition definition) =>
        (InputConverter)(definition.Binding ??= For(definition.Type));

    private static Type ClrTypeOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Int => typeof(int),
        ScalarKind.Float => typeof(double),
        ScalarKind.Boolean => typeof(bool),
        ScalarKind.String or ScalarKind.ID => typeof(string),
        _ => typeof(object),
    };

    private sealed class SameConverter(Type clrType) : InputConverter(clrType)
    {
        protected override object ConvertValue(object value) => value;
    }

    private sealed class EnumConverter(Type clrType) : InputConverter(clrType)
    {
        protected override object ConvertValue(object value) =>
            ((EnumValueDefinition)value).Binding ?? throw new InvalidOperationException($"{value} has no binding.");
    }

    private sealed class ListConverter(SchemaType item) : InputConverter(Element(item).MakeArrayType())
    {
        private readonly InputConverter _items = For(item);

        protected override object ConvertValue(object value)
        {
            var items = (object?[])value;
            var converted = Array.CreateInstance(Element(item), items.Length);
            for (var i = 0; i < items.Length; i++)
                converted.SetValue(_items.Convert(items[i]), i);
            return converted;
        }

        private static Type Element(SchemaType item)
        {
            var type = For(item).ClrType;
            return type.IsValueType && !item.IsNonNull ? typeof(Nullable<>).MakeGenericType(type) : type;
        }
    }

    // Fields are converted by their own converters, found when first used: input objects may contain themselves.
    private sealed class InputObjectConverter(InputObjectType type, InputBinding binding) : InputConverter(binding.ClrType)
    {
        protected override object ConvertValue(object value) =>
            binding.Read(new InputReader(ConvertAll(type.Fields, (InputObject)value)));
    }
}
