using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation;

/// <summary>
/// Goes through an executable document once, knowing the type of everything, and lets each rule look at each part.
/// Recursion is as deep as the parser let the document nest; fragments are not followed.
/// </summary>
internal sealed class TypedWalk(ValidationContext context, ImmutableArray<Rule> rules)
{
    private readonly TypeSystem _system = context.System;
    private List<VariableUse> _uses = [];
    private List<FragmentSpreadNode> _spreads = [];

    public void Run()
    {
        foreach (var rule in rules)
            rule.Begin();
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is ExecutableNode executable)
                Visit(executable);
        }
        foreach (var rule in rules)
            rule.End();
    }

    private void Visit(ExecutableNode definition)
    {
        (_uses, _spreads) = (context.UsesIn(definition), context.SpreadsIn(definition));
        if (definition is OperationNode operation)
            Visit(operation);
        else
            Visit((FragmentNode)definition);
    }

    private void Visit(OperationNode node)
    {
        var root = _system.RootOf(node.Kind);
        foreach (var rule in rules)
            rule.Operation(node, root);
        foreach (var variable in node.Variables)
            Visit(variable);
        Visit(node.Directives, node.Kind switch
        {
            OperationKind.Query => "QUERY",
            OperationKind.Mutation => "MUTATION",
            _ => "SUBSCRIPTION",
        });
        Visit(node.SelectionSet, root);
    }

    private void Visit(VariableDefinitionNode node)
    {
        foreach (var rule in rules)
            rule.Variable(node);
        Visit(node.Type.Named);
        if (node.Default is not null)
            Visit(node.Default, _system.Resolve(node.Type) is { IsInput: true } type ? type : null, default);
        Visit(node.Directives, "VARIABLE_DEFINITION");
    }

    private void Visit(FragmentNode node)
    {
        foreach (var rule in rules)
            rule.Fragment(node);
        Visit(node.TypeCondition);
        Visit(node.Directives, "FRAGMENT_DEFINITION");
        Visit(node.SelectionSet, Composite(node.TypeCondition));
    }

    private void Visit(NamedTypeNode node)
    {
        foreach (var rule in rules)
            rule.NamedType(node);
    }

    private void Visit(SelectionSetNode node, CompositeType? parent)
    {
        foreach (var selection in node.Selections)
        {
            if (context.IsFull)
                return;
            switch (selection)
            {
                case FieldNode field:
                    Visit(field, parent);
                    break;
                case InlineFragmentNode fragment:
                    Visit(fragment, parent);
                    break;
                case FragmentSpreadNode spread:
                    Visit(spread, parent);
                    break;
            }
        }
    }

    private void Visit(FieldNode node, CompositeType? parent)
    {
        var definition = parent is null ? null : _system.FindField(parent, node.Name.Value);
        foreach (var rule in rules)
            rule.Field(node, parent, definition);
        Visit(node.Arguments, definition?.Arguments);
        Visit(node.Directives, "FIELD");
        if (node.SelectionSet is not null)
            Visit(node.SelectionSet, definition?.Type.Named as CompositeType);
    }

    private void Visit(InlineFragmentNode node, CompositeType? parent)
    {
        foreach (var rule in rules)
            rule.InlineFragment(node, parent);
        if (node.TypeCondition is not null)
            Visit(node.TypeCondition);
        Visit(node.Directives, "INLINE_FRAGMENT");
        Visit(node.SelectionSet, node.TypeCondition is null ? parent : Composite(node.TypeCondition));
    }

    private void Visit(FragmentSpreadNode node, CompositeType? parent)
    {
        _spreads.Add(node);
        foreach (var rule in rules)
            rule.Spread(node, parent);
        Visit(node.Directives, "FRAGMENT_SPREAD");
    }

    private void Visit(ImmutableArray<DirectiveNode> nodes, string location)
    {
        if (nodes.IsEmpty)
            return;
        foreach (var rule in rules)
            rule.Directives(nodes);
        foreach (var node in nodes)
        {
            var definition = _system.Directives.Find(node.Name.Value);
            foreach (var rule in rules)
                rule.Directive(node, definition, location);
            Visit(node.Arguments, definition?.Arguments);
        }
    }

    private void Visit(ImmutableArray<ArgumentNode> nodes, NamedList<InputValueDefinition>? definitions)
    {
        if (nodes.IsEmpty)
            return;
        foreach (var rule in rules)
            rule.Arguments(nodes);
        foreach (var node in nodes)
        {
            var definition = definitions?.Find(node.Name.Value);
            Visit(node.Value, definition?.Type, new Place(definition, null));
        }
    }

    private void Visit(ValueNode node, SchemaType? type, Place place)
    {
        foreach (var rule in rules)
            rule.Value(node, type);
        switch (node)
        {
            case VariableNode variable:
                _uses.Add(new VariableUse(variable, type, place.Input?.HasDefault ?? false, place.OneOf));
                break;
            case ListValueNode list:
                // A list where none is expected is wrong as a whole; nothing is expected of its items.
                var item = (type?.Nullable as ListType)?.Item;
                foreach (var value in list.Items)
                    Visit(value, item, default);
                break;
            case ObjectValueNode given:
                var input = type?.Named as InputObjectType;
                foreach (var field in given.Fields)
                {
                    var definition = input?.Fields.Find(field.Name.Value);
                    Visit(field.Value, definition?.Type, new Place(definition, input is { IsOneOf: true } ? input : null));
                }
                break;
        }
    }

    private CompositeType? Composite(NamedTypeNode node) => _system.Types.Find(node.Name.Value) as CompositeType;

    /// <summary>What a value is given to.</summary>
    private readonly record struct Place(InputValueDefinition? Input, InputObjectType? OneOf);
}
