using System.Collections.Immutable;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation;

/// <summary>Some directives and where they stand.</summary>
/// <param name="Owner">What carries them: a definition or a part of one.</param>
/// <param name="Directives">In the order of the source.</param>
/// <param name="Location">The name of the place, as directive definitions list it.</param>
internal readonly record struct DirectiveSite(Node Owner, ImmutableArray<DirectiveNode> Directives, string Location);

/// <summary>The definitions of all SDL sources, as the SDL rules look at them.</summary>
internal sealed class SdlContext
{
    private readonly Problems _problems = new();

    public SdlContext(ImmutableArray<DefinitionNode> definitions)
    {
        Definitions = definitions;
        Sites = [.. definitions.SelectMany(SitesOf)];
        foreach (var type in definitions.OfType<TypeDefinitionNode>().Where(node => !node.IsExtension))
            Types.TryAdd(type.Name.Value, type);
        foreach (var directive in definitions.OfType<DirectiveDefinitionNode>().Concat(BuiltIn.Directives))
            Directives.TryAdd(directive.Name.Value, directive);
    }

    public ImmutableArray<DefinitionNode> Definitions { get; }

    /// <summary>Every place with directives, in the order of the source.</summary>
    public ImmutableArray<DirectiveSite> Sites { get; }

    /// <summary>The first definition of each type; without the built-in ones.</summary>
    public Dictionary<string, TypeDefinitionNode> Types { get; } = [];

    /// <summary>The first definition of each directive; with the built-in ones.</summary>
    public Dictionary<string, DirectiveDefinitionNode> Directives { get; } = [];

    public ImmutableArray<Problem> Problems => _problems.ToImmutable();

    public void Report(string message, params ReadOnlySpan<Location> locations) => _problems.Report(message, locations);

    /// <summary>Every constant: defaults and arguments of directives.</summary>
    public IEnumerable<ValueNode> Values() => Definitions.SelectMany(InputValues).Select(input => input.Default).OfType<ValueNode>()
        .Concat(Sites.SelectMany(site => site.Directives).SelectMany(directive => directive.Arguments).Select(argument => argument.Value));

    private static IEnumerable<InputValueDefinitionNode> InputValues(DefinitionNode definition) => definition switch
    {
        DirectiveDefinitionNode directive => directive.Arguments,
        FieldsTypeNode type => type.Fields.SelectMany(field => field.Arguments),
        InputObjectTypeNode input => input.Fields,
        _ => [],
    };

    private static IEnumerable<DirectiveSite> SitesOf(DefinitionNode definition) => (definition switch
    {
        SchemaNode schema => [new DirectiveSite(schema, schema.Directives, "SCHEMA")],
        DirectiveDefinitionNode directive => SitesOf(directive.Arguments, "ARGUMENT_DEFINITION"),
        ScalarTypeNode scalar => [new DirectiveSite(scalar, scalar.Directives, "SCALAR")],
        FieldsTypeNode type => SitesOf(type),
        UnionTypeNode union => [new DirectiveSite(union, union.Directives, "UNION")],
        EnumTypeNode @enum => @enum.Values
            .Select(value => new DirectiveSite(value, value.Directives, "ENUM_VALUE"))
            .Prepend(new DirectiveSite(@enum, @enum.Directives, "ENUM")),
        InputObjectTypeNode input => SitesOf(input.Fields, "INPUT_FIELD_DEFINITION")
            .Prepend(new DirectiveSite(input, input.Directives, "INPUT_OBJECT")),
        _ => Enumerable.Empty<DirectiveSite>(),
    }).Where(site => site.Directives.Length > 0);

    private static IEnumerable<DirectiveSite> SitesOf(FieldsTypeNode type)
    {
        yield return new DirectiveSite(type, type.Directives, type is ObjectTypeNode ? "OBJECT" : "INTERFACE");
        foreach (var field in type.Fields)
        {
            foreach (var site in SitesOf(field.Arguments, "ARGUMENT_DEFINITION"))
                yield return site;
            yield return new DirectiveSite(field, field.Directives, "FIELD_DEFINITION");
        }
    }

    private static IEnumerable<DirectiveSite> SitesOf(ImmutableArray<InputValueDefinitionNode> nodes, string location) =>
        nodes.Select(node => new DirectiveSite(node, node.Directives, location));
}
