using System.Reflection;
using System.Reflection.Emit;
using System.Text.Json;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Tests.Execution;

/// <summary>A row whose fields are members of a JSON object; its closed type says which object type it is.</summary>
public abstract class Row
{
    public JsonElement Json { get; init; }
}

/// <summary>A row of one object type; the tag makes its CLR type unlike those of other object types.</summary>
public sealed class Row<TTag> : Row;

/// <summary>Tags, as many as a schema has object types: Tag, Tag of Tag …</summary>
public sealed class Tag<TInner>;

/// <summary>
/// Binds any SDL to plain JSON, so that a test is a schema, data and a query. Enums become CLR enums that are made on
/// the spot; custom scalars are text, never empty; the concrete type of an abstract value is its <c>__typename</c>;
/// text fields with arguments tell which values these got.
/// </summary>
internal sealed class JsonRows
{
    private readonly Dictionary<string, Type> _rows = [];
    private readonly Dictionary<string, Type> _enums = [];
    private readonly JsonElement _root;
    private readonly TypeSystem _types;

    private JsonRows(string sdl, string data)
    {
        _root = JsonDocument.Parse(data).RootElement;
        _types = SchemaBuilder.Build([new SchemaSource("test.graphql", sdl)]);
        var tag = typeof(object);
        foreach (var type in _types.Types.OfType<ObjectType>().Where(type => !type.IsBuiltIn))
            _rows[type.Name] = typeof(Row<>).MakeGenericType(tag = typeof(Tag<>).MakeGenericType(tag));
    }

    public static GraphQLEngine Engine(string sdl, string data, GraphQLOptions? options = null, int? assumedListSize = 2)
    {
        var rows = new JsonRows(sdl, data);
        var schema = Schema.Build([new SchemaSource("test.graphql", sdl)], bind =>
        {
            bind.AssumedListSize = assumedListSize;
            rows.Bind(bind);
        });
        return new GraphQLEngine(schema, options ?? new GraphQLOptions());
    }

    private void Bind(SchemaBindings bind)
    {
        foreach (var type in _types.Types.Where(type => !type.IsBuiltIn))
            switch (type)
            {
                case EnumType values:
                    Call(nameof(SchemaBindings.Enum), bind, [_enums[type.Name] = MakeEnum(values)], type.Name);
                    break;
                case ScalarType:
                    bind.Scalar<string>(type.Name, text => text.Length > 0 ? text : ScalarResult<string>.Error("expected some text"), text => text);
                    break;
                case InputObjectType:
                    bind.Input(type.Name, reader => reader);
                    break;
                case InterfaceType or UnionType:
                    bind.Abstract(type.Name);
                    break;
            }
        foreach (var type in _types.Types.OfType<ObjectType>().Where(type => !type.IsBuiltIn))
            BindFields(bind, type);
    }

    private void BindFields(SchemaBindings bind, ObjectType type)
    {
        if (ReferenceEquals(type, _types.Query))
            bind.Query(query => BindFields(query, type, _ => _root));
        else if (ReferenceEquals(type, _types.Mutation))
            bind.Mutation(mutation => BindFields(mutation, type, _ => _root));
        else if (ReferenceEquals(type, _types.Subscription))
            bind.Subscription(subscription => BindStreams(subscription, type));
        else
            Call(nameof(BindRow), this, [_rows[type.Name]], bind, type);
    }

    private void BindRow<TRow>(SchemaBindings bind, ObjectType type)
        where TRow : Row => bind.Type<TRow>(type.Name, binding => BindFields(binding, type, row => row.Json));

    private void BindFields<TRow>(TypeBinding<TRow> binding, ObjectType type, Func<TRow, JsonElement> json)
        where TRow : class
    {
        foreach (var field in type.Fields)
            Call(nameof(BindField), this, [typeof(TRow), ClrType(field.Type)], binding, field, json);
    }

    private void BindStreams(SubscriptionBinding binding, ObjectType type)
    {
        foreach (var field in type.Fields)
            Call(nameof(BindStream), this, [ClrType(field.Type)], binding, field);
    }

    // The items of a JSON array are the events.
    private void BindStream<TEvent>(SubscriptionBinding binding, FieldDefinition field) => binding.Stream(field.Name, _ =>
        ValueTask.FromResult(_root.GetProperty(field.Name).EnumerateArray().Select(json => (TEvent)Convert(json, field.Type)!).ToAsyncEnumerable()));

    private void BindField<TRow, TValue>(TypeBinding<TRow> binding, FieldDefinition field, Func<TRow, JsonElement> json)
        where TRow : class
    {
        if (field.Arguments.Count == 0)
            binding.Field(field.Name, row => (TValue)Value(row)!);
        else if (field.Type.Nullable is ScalarType { Kind: ScalarKind.String })
            binding.Field(field.Name, (row, arguments) => Value(row) is var _ ? CoercedText.Of(field.Arguments, arguments) : "");
        else
            binding.Field(field.Name, (row, _) => (TValue)Value(row)!);

        object? Value(TRow row) => Convert(
            json(row).ValueKind == JsonValueKind.Object && json(row).TryGetProperty(field.Name, out var value) ? value : default, field.Type);
    }

    private object? Convert(JsonElement json, SchemaType type)
    {
        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            return null;
        // {"throw": "message"} stands for a resolver that fails.
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty("throw", out var message))
            throw new GraphQLException("TEST", message.GetString() ?? "");
        return type.Nullable switch
        {
            ListType list => ConvertList(json, list),
            CompositeType => MakeRow(json, type.Named.Name),
            EnumType values => Enum.Parse(_enums[values.Name], json.GetString() ?? ""),
            ScalarType { Kind: ScalarKind.Int } => json.GetInt64(),
            ScalarType { Kind: ScalarKind.Float } => json.ValueKind == JsonValueKind.String ? double.Parse(json.GetString()!, null) : json.GetDouble(),
            ScalarType { Kind: ScalarKind.Boolean } => json.GetBoolean(),
            _ => json.ValueKind == JsonValueKind.String ? json.GetString() : json.GetRawText(),
        };
    }

    private Array ConvertList(JsonElement json, ListType list)
    {
        if (json.ValueKind != JsonValueKind.Array)
            throw new GraphQLException("TEST", "Expected Iterable");
        var items = Array.CreateInstance(ClrType(list.Item), json.GetArrayLength());
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Convert(json[i], list.Item), i);
        return items;
    }

    private object MakeRow(JsonElement json, string declared)
    {
        if (declared == _types.Query?.Name)
            return RootValue.Instance;
        var name = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("__typename", out var named) ? named.GetString()! : declared;
        var row = _rows.GetValueOrDefault(name) ?? typeof(Row<object>);
        var made = (Row)Activator.CreateInstance(row)!;
        typeof(Row).GetProperty(nameof(Row.Json))!.SetValue(made, json);
        return made;
    }

    private Type ClrType(SchemaType type) => type.Nullable switch
    {
        ListType list => typeof(IReadOnlyList<>).MakeGenericType(ClrType(list.Item)),
        ObjectType root when ReferenceEquals(root, _types.Query) => typeof(RootValue),
        ObjectType named => _rows[named.Name],
        CompositeType => typeof(Row),
        EnumType values => typeof(Nullable<>).MakeGenericType(_enums[values.Name]),
        ScalarType { Kind: ScalarKind.Int } => typeof(long?),
        ScalarType { Kind: ScalarKind.Float } => typeof(double?),
        ScalarType { Kind: ScalarKind.Boolean } => typeof(bool?),
        _ => typeof(string),
    };

    private static Type MakeEnum(EnumType type)
    {
        var module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Enums"), AssemblyBuilderAccess.Run).DefineDynamicModule("Enums");
        var made = module.DefineEnum(type.Name, TypeAttributes.Public, typeof(int));
        for (var i = 0; i < type.Values.Count; i++)
            made.DefineLiteral(type.Values[i].Name, i);
        return made.CreateType();
    }

    private static void Call(string method, object target, Type[] types, params object?[] arguments) =>
        target.GetType()
            .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Single(found => found.Name == method && found.GetGenericArguments().Length == types.Length && found.GetParameters().Length == arguments.Length)
            .MakeGenericMethod(types)
            .Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
