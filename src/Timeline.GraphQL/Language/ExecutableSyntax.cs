using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Language;

/// <summary>Reads operations and fragments (sections 2.3 to 2.9).</summary>
internal static class ExecutableSyntax
{
    /// <summary>The operation or fragment whose keyword is next; null if none is.</summary>
    public static DefinitionNode? TryParse(ref TokenReader reader, Location location, StringValueNode? description)
    {
        if (reader.IsKeyword("fragment"u8))
            return ParseFragment(ref reader, location, description);
        return TryTakeOperationKind(ref reader) is { } kind ? ParseOperation(ref reader, kind, location, description) : null;
    }

    /// <summary>The short form of a query: only its selection set.</summary>
    public static OperationNode ParseOperation(ref TokenReader reader) => new()
    {
        Location = reader.Location,
        Kind = OperationKind.Query,
        Name = null,
        Variables = [],
        Directives = [],
        SelectionSet = ParseSelectionSet(ref reader),
    };

    /// <summary>Takes <c>query</c>, <c>mutation</c> or <c>subscription</c> if one is next.</summary>
    public static OperationKind? TryTakeOperationKind(ref TokenReader reader)
    {
        if (reader.SkipKeyword("query"u8))
            return OperationKind.Query;
        if (reader.SkipKeyword("mutation"u8))
            return OperationKind.Mutation;
        return reader.SkipKeyword("subscription"u8) ? OperationKind.Subscription : null;
    }

    private static OperationNode ParseOperation(
        ref TokenReader reader, OperationKind kind, Location location, StringValueNode? description) => new()
        {
            Location = location,
            Description = description,
            Kind = kind,
            Name = reader.Kind == TokenKind.Name ? reader.ExpectName() : null,
            Variables = reader.OptionalMany(TokenKind.ParenLeft, ParseVariableDefinition, TokenKind.ParenRight),
            Directives = ParseDirectives(ref reader),
            SelectionSet = ParseSelectionSet(ref reader),
        };

    private static VariableDefinitionNode ParseVariableDefinition(ref TokenReader reader)
    {
        var location = reader.Location;
        var description = ValueSyntax.ParseDescription(ref reader);
        var variable = ValueSyntax.ParseVariable(ref reader);
        reader.Expect(TokenKind.Colon);
        return new VariableDefinitionNode
        {
            Location = location,
            Description = description,
            Variable = variable,
            Type = ValueSyntax.ParseType(ref reader),
            Default = reader.Skip(TokenKind.EqualsSign) ? ValueSyntax.ParseConstant(ref reader) : null,
            Directives = ParseConstantDirectives(ref reader),
        };
    }

    private static FragmentNode ParseFragment(ref TokenReader reader, Location location, StringValueNode? description)
    {
        reader.ExpectKeyword("fragment"u8);
        if (reader.IsKeyword("on"u8))
            throw reader.Unexpected();
        var name = reader.ExpectName();
        reader.ExpectKeyword("on"u8);
        return new FragmentNode
        {
            Location = location,
            Description = description,
            Name = name,
            TypeCondition = ValueSyntax.ParseNamedType(ref reader),
            Directives = ParseDirectives(ref reader),
            SelectionSet = ParseSelectionSet(ref reader),
        };
    }

    private static SelectionSetNode ParseSelectionSet(ref TokenReader reader)
    {
        var location = reader.Location;
        reader.Enter();
        var selections = reader.Many(TokenKind.BraceLeft, ParseSelection, TokenKind.BraceRight);
        reader.Leave();
        return new SelectionSetNode { Location = location, Selections = selections };
    }

    private static SelectionNode ParseSelection(ref TokenReader reader) =>
        reader.Kind == TokenKind.Spread ? ParseSpread(ref reader) : ParseField(ref reader);

    private static FieldNode ParseField(ref TokenReader reader)
    {
        var (location, name) = (reader.Location, reader.ExpectName());
        var alias = reader.Skip(TokenKind.Colon) ? name : null;
        return new FieldNode
        {
            Location = location,
            Alias = alias,
            Name = alias is null ? name : reader.ExpectName(),
            Arguments = reader.OptionalMany(TokenKind.ParenLeft, ValueSyntax.ParseArgument, TokenKind.ParenRight),
            Directives = ParseDirectives(ref reader),
            SelectionSet = reader.Kind == TokenKind.BraceLeft ? ParseSelectionSet(ref reader) : null,
        };
    }

    private static SelectionNode ParseSpread(ref TokenReader reader)
    {
        var location = reader.Location;
        reader.Expect(TokenKind.Spread);
        var hasCondition = reader.SkipKeyword("on"u8);
        if (!hasCondition && reader.Kind == TokenKind.Name)
            return new FragmentSpreadNode { Location = location, Name = reader.ExpectName(), Directives = ParseDirectives(ref reader) };
        return new InlineFragmentNode
        {
            Location = location,
            TypeCondition = hasCondition ? ValueSyntax.ParseNamedType(ref reader) : null,
            Directives = ParseDirectives(ref reader),
            SelectionSet = ParseSelectionSet(ref reader),
        };
    }

    private static ImmutableArray<DirectiveNode> ParseDirectives(ref TokenReader reader) =>
        ParseDirectives(ref reader, ValueSyntax.ParseDirective);

    /// <summary>Directives whose arguments are constants: on variables and in SDL.</summary>
    public static ImmutableArray<DirectiveNode> ParseConstantDirectives(ref TokenReader reader) =>
        ParseDirectives(ref reader, ValueSyntax.ParseConstantDirective);

    private static ImmutableArray<DirectiveNode> ParseDirectives(ref TokenReader reader, Production<DirectiveNode> production)
    {
        if (reader.Kind != TokenKind.At)
            return [];
        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (reader.Kind == TokenKind.At)
            directives.Add(production(ref reader));
        return directives.DrainToImmutable();
    }
}
