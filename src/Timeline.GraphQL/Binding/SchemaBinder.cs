using Timeline.GraphQL.Execution;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Binding;

/// <summary>Joins a type system with its bindings, and notes every difference between the two.</summary>
internal sealed class SchemaBinder(TypeSystem types, SchemaBindings bindings)
{
    private readonly List<SchemaProblem> _problems = [];

    /// <summary>Joins; gives what is missing or superfluous on either side.</summary>
    public IReadOnlyList<SchemaProblem> Bind()
    {
        BindLeaves();
        BindInputs();
        BindRows();
        BindAbstracts();
        BindFields();
        types.TypeNameField!.Binding = new TypeNameResolver();
        return _problems;
    }

    private void BindLeaves()
    {
        foreach (var (type, binding) in Match<EnumType, EnumBinding>(bindings.Enums, binding => binding.Name, "enum"))
        {
            type.Binding = binding;
            foreach (var (node, problem) in binding.Bind(type))
                Report(node, problem);
        }
        foreach (var (type, binding) in Match<ScalarType, ScalarBinding>(bindings.Scalars, binding => binding.Name, "scalar", IsCustom))
            (type.Binding, type.Parse) = (binding, binding.Parse);

        static bool IsCustom(ScalarType type) => type.Kind == ScalarKind.Custom;
    }

    private void BindInputs()
    {
        foreach (var (type, binding) in Match<InputObjectType, InputBinding>(bindings.Inputs, binding => binding.Name, "input"))
            type.Binding = binding;
    }

    private void BindRows()
    {
        foreach (var type in types.Types.OfType<ObjectType>())
        {
            var rows = BindingsOf(type).Select(binding => binding.RowType).Distinct().ToList();
            if (rows.Count == 0)
                Report(type.Node, $"Type \"{type.Name}\" has no binding: {Call(type)}.");
            else if (rows.Count > 1)
                Report(type.Node, $"Type \"{type.Name}\" is bound to several CLR types: {string.Join(", ", rows.Select(CompleterFactory.Name))}.");
            else if (RootRow(type) is { } root && rows[0] != root)
                Report(type.Node, $"Root type \"{type.Name}\" is bound to {CompleterFactory.Name(rows[0])}; expected {Call(type)}.");
            else
                type.Binding = rows[0];
        }
        foreach (var name in bindings.Types.Select(binding => binding.Name).Distinct())
            if (types.Types.Find(name) is not ObjectType)
                Report(null, $"Type \"{name}\" is bound, but the SDL has no such object type.");
        if (types.Mutation is null && bindings.Mutations.Count > 0)
            Report(null, "Mutations are bound, but the SDL has no mutation type.");
        if (types.Subscription is null && bindings.Subscriptions.Count > 0)
            Report(null, "Subscriptions are bound, but the SDL has no subscription type.");
    }

    private void BindAbstracts()
    {
        foreach (var type in types.Types.OfType<CompositeType>().Where(type => type is not ObjectType))
        {
            var possible = types.PossibleTypes(type);
            var rows = possible.Select(item => item.Binding as Type).ToList();
            if (!bindings.Abstracts.Contains(type.Name))
                Report(type.Node, $"Abstract type \"{type.Name}\" has no binding: Abstract(\"{type.Name}\").");
            else if (rows.Distinct().Count() != rows.Count)
                Report(type.Node, $"The possible types of \"{type.Name}\" must be bound to different CLR types: {string.Join(", ", possible)}.");
            else if (rows.TrueForAll(row => row is not null))
                type.Binding = new AbstractTypes(type.Name, [.. rows.OfType<Type>()]);
        }
        foreach (var name in bindings.Abstracts)
            if (types.Types.Find(name) is not (InterfaceType or UnionType))
                Report(null, $"Abstract type \"{name}\" is bound, but the SDL has no such interface or union.");
    }

    private void BindFields()
    {
        var completers = new CompleterFactory(types);
        foreach (var type in types.Types.OfType<ObjectType>().Where(type => type.Binding is not null))
        {
            var fields = BindingsOf(type).SelectMany(binding => binding.Fields).ToLookup(field => field.Name);
            foreach (var field in type.Fields)
                BindField(field, [.. fields[field.Name]], completers);
            foreach (var name in fields.Select(group => group.Key).Where(name => !type.Fields.Contains(name)))
                Report(type.Node, $"{type.Name}.{name} is bound, but the SDL has no such field.");
        }
    }

    private void BindField(FieldDefinition field, IReadOnlyList<FieldBinding> found, CompleterFactory completers)
    {
        if (found.Count == 0)
            Report(field.Node, $"{field} has no binding.");
        else if (found.Count > 1)
            Report(field.Node, $"{field} has {found.Count} bindings; expected one.");
        else if (found[0].Compile(field.Type, completers, out var problem) is { } resolver)
            field.Binding = resolver;
        else if (field.Type.Named is not CompositeType { Binding: null })
            Report(field.Node, $"{field} {problem}.");
    }

    /// <summary>Pairs each type of a kind with its one binding.</summary>
    private IEnumerable<(TType Type, TBinding Binding)> Match<TType, TBinding>(
        List<TBinding> all, Func<TBinding, string> name, string kind, Func<TType, bool>? needed = null)
        where TType : NamedType
    {
        var byName = all.ToLookup(name);
        foreach (var type in types.Types.OfType<TType>().Where(needed ?? (_ => true)))
        {
            var found = byName[type.Name].ToList();
            if (found.Count == 1)
                yield return (type, found[0]);
            else
                Report(type.Node, $"{kind} \"{type.Name}\" has {(found.Count == 0 ? "no binding" : $"{found.Count} bindings")}; expected one.");
        }
        foreach (var group in byName)
            if (types.Types.Find(group.Key) is not TType)
                Report(null, $"\"{group.Key}\" is bound as {kind}, but the SDL has none of that name.");
    }

    private IEnumerable<ObjectBinding> BindingsOf(ObjectType type)
    {
        IEnumerable<ObjectBinding> own = bindings.Types.Where(binding => binding.Name == type.Name);
        if (ReferenceEquals(type, types.Query))
            own = own.Concat(bindings.Queries);
        if (ReferenceEquals(type, types.Mutation))
            own = own.Concat(bindings.Mutations);
        return ReferenceEquals(type, types.Subscription) ? own.Concat(bindings.Subscriptions) : own;
    }

    /// <summary>CLR type of the rows of a root type; null for other types.</summary>
    private Type? RootRow(ObjectType type) =>
        ReferenceEquals(type, types.Query) || ReferenceEquals(type, types.Mutation) ? typeof(RootValue)
        : ReferenceEquals(type, types.Subscription) ? typeof(SourceEvent)
        : null;

    private string Call(ObjectType type) =>
        ReferenceEquals(type, types.Query) ? "Query(…)"
        : ReferenceEquals(type, types.Mutation) ? "Mutation(…)"
        : ReferenceEquals(type, types.Subscription) ? "Subscription(…)"
        : $"Type<…>(\"{type.Name}\", …)";

    private void Report(Node? node, string message) => _problems.Add(node is null
        ? new SchemaProblem(message)
        : new SchemaProblem(message, node.Location.Source ?? "built-in", node.Location.ToSourceLocation()));
}
