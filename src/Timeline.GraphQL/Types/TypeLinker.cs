using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Types;

/// <summary>
/// Turns definitions and extensions into linked types. Expects definitions that passed the SDL rules: whatever
/// names an unknown type is left out.
/// </summary>
internal sealed class TypeLinker
{
    private readonly TypeSystem _system = new();

    private TypeLinker()
    {
    }

    public static TypeSystem Link(IReadOnlyCollection<DefinitionNode> definitions)
    {
        var linker = new TypeLinker();
        linker.Declare(definitions.OfType<TypeDefinitionNode>().Where(node => !BuiltIn.IsScalar(node.Name.Value)), isBuiltIn: false);
        linker.Declare(Needed(definitions), isBuiltIn: true);
        foreach (var node in definitions.Concat(BuiltIn.Types))
            linker.AddMembers(node);
        linker.AddDirectives(definitions.OfType<DirectiveDefinitionNode>(), isBuiltIn: false);
        linker.AddDirectives(BuiltIn.Directives, isBuiltIn: true);
        linker.AddMetaFields();
        linker.AddSchema([.. definitions.OfType<SchemaNode>()]);
        return linker._system;
    }

    /// <summary>A built-in scalar that nothing refers to is not part of the schema (section 3.5).</summary>
    private static IEnumerable<TypeDefinitionNode> Needed(IEnumerable<DefinitionNode> definitions)
    {
        var used = definitions.Concat(BuiltIn.Definitions).SelectMany(TypeReferences.Of).Select(type => type.Name.Value).ToHashSet();
        return BuiltIn.Types.Where(node =>
            node.Name.Value != BuiltIn.MetaFields && (node is not ScalarTypeNode || used.Contains(node.Name.Value)));
    }

    private void Declare(IEnumerable<TypeDefinitionNode> nodes, bool isBuiltIn)
    {
        foreach (var node in nodes.OrderBy(node => node.IsExtension))
        {
            if (_system.Types.TryFind(node.Name.Value, out var known))
            {
                if (node.IsExtension)
                    known.Extensions.Add(node);
                continue;
            }
            if (node.IsExtension)
                continue;
            var type = Create(node);
            type.Node = node;
            type.Description = node.Description?.Value;
            type.IsBuiltIn = isBuiltIn;
            _system.Types.Add(type);
        }
    }

    private static NamedType Create(TypeDefinitionNode node) => node switch
    {
        ScalarTypeNode => new ScalarType(node.Name.Value, BuiltIn.Kind(node.Name.Value)),
        ObjectTypeNode => new ObjectType(node.Name.Value),
        InterfaceTypeNode => new InterfaceType(node.Name.Value),
        UnionTypeNode => new UnionType(node.Name.Value),
        EnumTypeNode => new EnumType(node.Name.Value),
        _ => new InputObjectType(node.Name.Value),
    };

    private void AddMembers(DefinitionNode definition)
    {
        if (definition is not TypeDefinitionNode node || !_system.Types.TryFind(node.Name.Value, out var type))
            return;
        type.Directives.AddRange(node.Directives);
        switch (type, node)
        {
            case (ScalarType scalar, ScalarTypeNode):
                scalar.SpecifiedBy ??= ConstantArgument(node.Directives, "specifiedBy", "url");
                break;
            case (CompositeType composite, FieldsTypeNode fields):
                AddFields(composite, fields);
                break;
            case (UnionType union, UnionTypeNode members):
                foreach (var member in members.Members)
                    if (_system.Types.Find(member.Name.Value) is ObjectType concrete)
                        union.Members.Add(concrete);
                break;
            case (EnumType @enum, EnumTypeNode values):
                foreach (var value in values.Values)
                    @enum.Values.Add(Link(value));
                break;
            case (InputObjectType input, InputObjectTypeNode fields):
                input.IsOneOf |= node.Directives.Any(directive => directive.Name.Value == "oneOf");
                AddInputValues(input.Fields, fields.Fields, name => $"{input.Name}.{name}");
                break;
        }
    }

    private void AddFields(CompositeType type, FieldsTypeNode node)
    {
        foreach (var parent in node.Interfaces)
            if (_system.Types.Find(parent.Name.Value) is InterfaceType found)
                type.Interfaces.Add(found);
        foreach (var field in node.Fields)
            if (Link(field, type) is { } linked)
                type.Fields.Add(linked);
    }

    private FieldDefinition? Link(FieldDefinitionNode node, CompositeType? parent)
    {
        if (_system.Resolve(node.Type) is not { } type)
            return null;
        var field = new FieldDefinition(node.Name.Value, type)
        {
            Description = node.Description?.Value,
            DeprecationReason = DeprecationReason(node.Directives),
            Node = node,
            Parent = parent,
        };
        AddInputValues(field.Arguments, node.Arguments, name => $"{field}({name}:)");
        return field;
    }

    private void AddInputValues(
        NamedList<InputValueDefinition> list, ImmutableArray<InputValueDefinitionNode> nodes, Func<string, string> coordinate)
    {
        foreach (var node in nodes)
        {
            if (_system.Resolve(node.Type) is not { } type)
                continue;
            list.Add(new InputValueDefinition(node.Name.Value, type)
            {
                Description = node.Description?.Value,
                DeprecationReason = DeprecationReason(node.Directives),
                Default = node.Default,
                Node = node,
                Coordinate = coordinate(node.Name.Value),
            });
        }
    }

    private static EnumValueDefinition Link(EnumValueDefinitionNode node) => new(node.Name.Value)
    {
        Description = node.Description?.Value,
        DeprecationReason = DeprecationReason(node.Directives),
        Node = node,
    };

    private void AddDirectives(IEnumerable<DirectiveDefinitionNode> nodes, bool isBuiltIn)
    {
        foreach (var node in nodes)
        {
            var directive = new DirectiveDefinition(node.Name.Value)
            {
                Description = node.Description?.Value,
                IsRepeatable = node.IsRepeatable,
                Locations = [.. node.Locations.Select(location => location.Value)],
                Node = node,
                IsBuiltIn = isBuiltIn,
            };
            if (_system.Directives.Add(directive))
                AddInputValues(directive.Arguments, node.Arguments, name => $"{directive}({name}:)");
        }
    }

    private void AddMetaFields()
    {
        var node = (ObjectTypeNode)BuiltIn.Types.Single(type => type.Name.Value == BuiltIn.MetaFields);
        _system.TypeNameField = Link(node.Fields[0], parent: null);
        _system.SchemaField = Link(node.Fields[1], parent: null);
        _system.TypeField = Link(node.Fields[2], parent: null);
    }

    private void AddSchema(ImmutableArray<SchemaNode> nodes)
    {
        _system.Node = nodes.FirstOrDefault(node => !node.IsExtension);
        _system.Extensions.AddRange(nodes.Where(node => node.IsExtension));
        _system.Description = _system.Node?.Description?.Value;
        if (_system.Node is null)
        {
            SetRoot(OperationKind.Query, "Query");
            SetRoot(OperationKind.Mutation, "Mutation");
            SetRoot(OperationKind.Subscription, "Subscription");
        }
        foreach (var operation in nodes.SelectMany(node => node.Operations))
            SetRoot(operation.Kind, operation.Type.Name.Value);
    }

    private void SetRoot(OperationKind kind, string name)
    {
        var type = _system.Types.Find(name) as ObjectType;
        if (kind == OperationKind.Query)
            _system.Query = type;
        else if (kind == OperationKind.Mutation)
            _system.Mutation = type;
        else
            _system.Subscription = type;
    }

    private static string? DeprecationReason(ImmutableArray<DirectiveNode> directives) =>
        directives.Any(directive => directive.Name.Value == "deprecated")
            ? ConstantArgument(directives, "deprecated", "reason") ?? "No longer supported"
            : null;

    private static string? ConstantArgument(ImmutableArray<DirectiveNode> directives, string directive, string argument) =>
        (directives.FirstOrDefault(node => node.Name.Value == directive)?.Arguments
            .FirstOrDefault(node => node.Name.Value == argument)?.Value as StringValueNode)?.Value;
}
