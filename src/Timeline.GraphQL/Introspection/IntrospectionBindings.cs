using Timeline.GraphQL.Binding;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Introspection;

/// <summary>
/// Introspection (section 4.2) as ordinary bindings: its rows are the type system itself, so it is resolved, limited
/// and written like everything else.
/// </summary>
internal static class IntrospectionBindings
{
    /// <summary>Binds the types that introspection brings to every schema.</summary>
    public static void AddTo(SchemaBindings bind, TypeSystem types)
    {
        bind.Enum<TypeKind>("__TypeKind");
        bind.Enum<DirectiveLocation>("__DirectiveLocation");
        bind.Type<TypeSystem>("__Schema", BindSchema);
        bind.Type<SchemaType>("__Type", type => BindType(type, types));
        bind.Type<FieldDefinition>("__Field", BindField);
        bind.Type<InputValueDefinition>("__InputValue", BindInputValue);
        bind.Type<EnumValueDefinition>("__EnumValue", BindEnumValue);
        bind.Type<DirectiveDefinition>("__Directive", BindDirective);
    }

    /// <summary>Binds the fields that introspection adds to the query root; done when the types are bound.</summary>
    public static void BindMetaFields(TypeSystem types)
    {
        var completers = new CompleterFactory(types);
        Bind(types.SchemaField, new PropertyBinding<RootValue, TypeSystem>("__schema", _ => types));
        Bind(types.TypeField, new ComputedBinding<RootValue, SchemaType?>("__type", (_, args) => types.Types.Find(args.Get<string>("name"))));

        void Bind(FieldDefinition? field, FieldBinding binding)
        {
            string? problem = null;
            if (field is not null)
                field.Binding = binding.Compile(field.Type, completers, out problem) ?? throw new InvalidOperationException(problem);
        }
    }

    private static void BindSchema(TypeBinding<TypeSystem> schema)
    {
        schema.Field("description", s => s.Description);
        schema.Field("types", s => s.Types);
        schema.Field("queryType", s => s.Query);
        schema.Field("mutationType", s => s.Mutation);
        schema.Field("subscriptionType", s => s.Subscription);
        schema.Field("directives", s => s.Directives);
    }

    private static void BindType(TypeBinding<SchemaType> type, TypeSystem types)
    {
        type.Field("kind", KindOf);
        type.Field("name", t => (t as NamedType)?.Name);
        type.Field("description", t => (t as NamedType)?.Description);
        type.Field("specifiedByURL", t => (t as ScalarType)?.SpecifiedBy);
        type.Field("fields", (SchemaType t, Arguments args) =>
            t is ObjectType or InterfaceType ? Current(((CompositeType)t).Fields, args, field => field.DeprecationReason) : null);
        type.Field("interfaces", t => t is ObjectType or InterfaceType ? ((CompositeType)t).Interfaces : null);
        type.Field("possibleTypes", t => t is InterfaceType or UnionType ? (IReadOnlyList<ObjectType>)types.PossibleTypes((CompositeType)t) : null);
        type.Field("enumValues", (SchemaType t, Arguments args) =>
            t is EnumType values ? Current(values.Values, args, value => value.DeprecationReason) : null);
        type.Field("inputFields", (SchemaType t, Arguments args) =>
            t is InputObjectType input ? Current(input.Fields, args, field => field.DeprecationReason) : null);
        type.Field("ofType", t => t switch { ListType list => list.Item, NonNullType nonNull => nonNull.Inner, _ => (SchemaType?)null });
        type.Field("isOneOf", t => (t as InputObjectType)?.IsOneOf);
    }

    private static void BindField(TypeBinding<FieldDefinition> field)
    {
        field.Field("name", f => f.Name);
        field.Field("description", f => f.Description);
        field.Field("args", (FieldDefinition f, Arguments args) => Current(f.Arguments, args, argument => argument.DeprecationReason));
        field.Field("type", f => f.Type);
        field.Field("isDeprecated", f => f.DeprecationReason is not null);
        field.Field("deprecationReason", f => f.DeprecationReason);
    }

    private static void BindInputValue(TypeBinding<InputValueDefinition> input)
    {
        input.Field("name", i => i.Name);
        input.Field("description", i => i.Description);
        input.Field("type", i => i.Type);
        input.Field("defaultValue", i => i.Default is null ? null : ValuePrinter.Print(i.Default));
        input.Field("isDeprecated", i => i.DeprecationReason is not null);
        input.Field("deprecationReason", i => i.DeprecationReason);
    }

    private static void BindEnumValue(TypeBinding<EnumValueDefinition> value)
    {
        value.Field("name", v => v.Name);
        value.Field("description", v => v.Description);
        value.Field("isDeprecated", v => v.DeprecationReason is not null);
        value.Field("deprecationReason", v => v.DeprecationReason);
    }

    private static void BindDirective(TypeBinding<DirectiveDefinition> directive)
    {
        directive.Field("name", d => d.Name);
        directive.Field("description", d => d.Description);
        directive.Field("isRepeatable", d => d.IsRepeatable);
        directive.Field("locations", d => d.Locations.Select(LocationOf).ToArray());
        directive.Field("args", (DirectiveDefinition d, Arguments args) => Current(d.Arguments, args, argument => argument.DeprecationReason));
    }

    private static IReadOnlyList<T> Current<T>(IReadOnlyList<T> all, Arguments args, Func<T, string?> deprecation) =>
        args.Get<bool>("includeDeprecated") ? all : [.. all.Where(item => deprecation(item) is null)];

    private static TypeKind KindOf(SchemaType type) => type switch
    {
        NonNullType => TypeKind.NonNull,
        ListType => TypeKind.List,
        ObjectType => TypeKind.Object,
        InterfaceType => TypeKind.Interface,
        UnionType => TypeKind.Union,
        EnumType => TypeKind.Enum,
        InputObjectType => TypeKind.InputObject,
        _ => TypeKind.Scalar,
    };

    private static DirectiveLocation LocationOf(string name) =>
        Enum.Parse<DirectiveLocation>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
