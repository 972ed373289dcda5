using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Language;

/// <summary>Reads type system definitions and extensions (section 3).</summary>
internal static class TypeSystemSyntax
{
    /// <summary>Where a directive may stand (section 3.13), executable locations first.</summary>
    private static readonly ImmutableHashSet<string> DirectiveLocations =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE",
        "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    /// <summary>The definition or extension whose keyword is next; null if none is.</summary>
    public static TypeSystemNode? TryParse(ref TokenReader reader, Location location, StringValueNode? description)
    {
        var isExtension = reader.SkipKeyword("extend"u8);
        if (!isExtension && reader.SkipKeyword("directive"u8))
            return ParseDirectiveDefinition(ref reader, location, description);
        if (reader.SkipKeyword("schema"u8))
            return ParseSchema(ref reader, new Start(location, description, isExtension));
        var start = new Start(location, description, isExtension);
        if (reader.SkipKeyword("scalar"u8))
            return ParseScalar(ref reader, start);
        if (reader.SkipKeyword("type"u8))
            return ParseObject(ref reader, start);
        if (reader.SkipKeyword("interface"u8))
            return ParseInterface(ref reader, start);
        if (reader.SkipKeyword("union"u8))
            return ParseUnion(ref reader, start);
        if (reader.SkipKeyword("enum"u8))
            return ParseEnum(ref reader, start);
        if (reader.SkipKeyword("input"u8))
            return ParseInputObject(ref reader, start);
        return isExtension ? throw reader.Unexpected() : null;
    }

    private static SchemaNode ParseSchema(ref TokenReader reader, Start start)
    {
        var directives = ExecutableSyntax.ParseConstantDirectives(ref reader);
        var operations = start.IsExtension
            ? reader.OptionalMany(TokenKind.BraceLeft, ParseRootOperation, TokenKind.BraceRight)
            : reader.Many(TokenKind.BraceLeft, ParseRootOperation, TokenKind.BraceRight);
        RefuseEmpty(ref reader, start, directives.Length + operations.Length);
        return new SchemaNode
        {
            Location = start.Location,
            Description = start.Description,
            IsExtension = start.IsExtension,
            Directives = directives,
            Operations = operations,
        };
    }

    private static RootOperationNode ParseRootOperation(ref TokenReader reader)
    {
        var location = reader.Location;
        var kind = ExecutableSyntax.TryTakeOperationKind(ref reader) ?? throw reader.UnexpectedInsteadOf(TokenKind.Name);
        reader.Expect(TokenKind.Colon);
        return new RootOperationNode { Location = location, Kind = kind, Type = ValueSyntax.ParseNamedType(ref reader) };
    }

    private static ScalarTypeNode ParseScalar(ref TokenReader reader, Start start)
    {
        var (name, directives) = (reader.ExpectName(), ExecutableSyntax.ParseConstantDirectives(ref reader));
        RefuseEmpty(ref reader, start, directives.Length);
        return new ScalarTypeNode
        {
            Location = start.Location,
            Description = start.Description,
            IsExtension = start.IsExtension,
            Name = name,
            Directives = directives,
        };
    }

    private static ObjectTypeNode ParseObject(ref TokenReader reader, Start start)
    {
        var (name, interfaces) = (reader.ExpectName(), ParseInterfaces(ref reader));
        var directives = ExecutableSyntax.ParseConstantDirectives(ref reader);
        var fields = reader.OptionalMany(TokenKind.BraceLeft, ParseField, TokenKind.BraceRight);
        RefuseEmpty(ref reader, start, interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeNode
        {
            Location = start.Location,
            Description = start.Description,
            IsExtension = start.IsExtension,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        };
    }

    private static InterfaceTypeNode ParseInterface(ref TokenReader reader, Start start)
    {
        var (name, interfaces) = (reader.ExpectName(), ParseInterfaces(ref reader));
        var directives = ExecutableSyntax.ParseConstantDirectives(ref reader);
        var fields = reader.OptionalMany(TokenKind.BraceLeft, ParseField, TokenKind.BraceRight);
        RefuseEmpty(ref reader, start, interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeNode
        {
            Location = start.Location,
            Description = start.Description,
            IsExtension = start.IsExtension,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        };
    }

    private static UnionTypeNode ParseUnion(ref TokenReader reader, Start start)
    {
        var (name, directives) = (reader.ExpectName(), ExecutableSyntax.ParseConstantDirectives(ref reader));
        ImmutableArray<NamedTypeNode> members = reader.Skip(TokenKind.EqualsSign)
            ? reader.Delimited(TokenKind.Pipe, ValueSyntax.ParseNamedType)
            : [];
        RefuseEmpty(ref reader, start, directives.Length + members.Length);
        return new UnionTypeNode
        {
            Location = start.Location,
            Description = start.Description,
            IsExtension = start.IsExtension,
            Name = name,
            Directives = directives,
            Members = members,
        };
    }

    private static EnumTypeNode ParseEnum(ref TokenReader reader, Start start)
    {
        var (name, directives) = (reader.ExpectName(), ExecutableSyntax.ParseConstantDirectives(ref reader));
        var values = reader.OptionalMany(TokenKind.BraceLeft, ParseEnumValue, TokenKind.BraceRight);
        RefuseEmpty(ref reader, start, directives.Length + values.Length);
        return new EnumTypeNode
        {
            Location = start.Location,
            Description = start.Description,
            IsExtension = start.IsExtension,
            Name = name,
            Directives = directives,
            Values = values,
        };
    }

    private static InputObjectTypeNode ParseInputObject(ref TokenReader reader, Start start)
    {
        var (name, directives) = (reader.ExpectName(), ExecutableSyntax.ParseConstantDirectives(ref reader));
        var fields = reader.OptionalMany(TokenKind.BraceLeft, ParseInputValue, TokenKind.BraceRight);
        RefuseEmpty(ref reader, start, directives.Length + fields.Length);
        return new InputObjectTypeNode
        {
            Location = start.Location,
            Description = start.Description,
            IsExtension = start.IsExtension,
            Name = name,
            Directives = directives,
            Fields = fields,
        };
    }

    private static DirectiveDefinitionNode ParseDirectiveDefinition(
        ref TokenReader reader, Location location, StringValueNode? description)
    {
        reader.Expect(TokenKind.At);
        var name = reader.ExpectName();
        var arguments = reader.OptionalMany(TokenKind.ParenLeft, ParseInputValue, TokenKind.ParenRight);
        var isRepeatable = reader.SkipKeyword("repeatable"u8);
        reader.ExpectKeyword("on"u8);
        return new DirectiveDefinitionNode
        {
            Location = location,
            Description = description,
            IsExtension = false,
            Name = name,
            Arguments = arguments,
            IsRepeatable = isRepeatable,
            Locations = reader.Delimited(TokenKind.Pipe, ParseDirectiveLocation),
        };
    }

    private static NameNode ParseDirectiveLocation(ref TokenReader reader)
    {
        if (reader.Kind == TokenKind.Name && !DirectiveLocations.Contains(reader.Text))
            throw reader.Unexpected();
        return reader.ExpectName();
    }

    private static ImmutableArray<NamedTypeNode> ParseInterfaces(ref TokenReader reader) =>
        reader.SkipKeyword("implements"u8) ? reader.Delimited(TokenKind.Ampersand, ValueSyntax.ParseNamedType) : [];

    private static FieldDefinitionNode ParseField(ref TokenReader reader)
    {
        var (location, description) = (reader.Location, ValueSyntax.ParseDescription(ref reader));
        var name = reader.ExpectName();
        var arguments = reader.OptionalMany(TokenKind.ParenLeft, ParseInputValue, TokenKind.ParenRight);
        reader.Expect(TokenKind.Colon);
        return new FieldDefinitionNode
        {
            Location = location,
            Description = description,
            Name = name,
            Arguments = arguments,
            Type = ValueSyntax.ParseType(ref reader),
            Directives = ExecutableSyntax.ParseConstantDirectives(ref reader),
        };
    }

    private static InputValueDefinitionNode ParseInputValue(ref TokenReader reader)
    {
        var (location, description) = (reader.Location, ValueSyntax.ParseDescription(ref reader));
        var name = reader.ExpectName();
        reader.Expect(TokenKind.Colon);
        return new InputValueDefinitionNode
        {
            Location = location,
            Description = description,
            Name = name,
            Type = ValueSyntax.ParseType(ref reader),
            Default = reader.Skip(TokenKind.EqualsSign) ? ValueSyntax.ParseConstant(ref reader) : null,
            Directives = ExecutableSyntax.ParseConstantDirectives(ref reader),
        };
    }

    private static EnumValueDefinitionNode ParseEnumValue(ref TokenReader reader)
    {
        var (location, description) = (reader.Location, ValueSyntax.ParseDescription(ref reader));
        if (reader.IsKeyword("true"u8) || reader.IsKeyword("false"u8) || reader.IsKeyword("null"u8))
        {
            throw new SyntaxException(reader.Location.Offset,
                $"Name \"{reader.Text}\" is reserved and cannot be used for an enum value.");
        }
        return new EnumValueDefinitionNode
        {
            Location = location,
            Description = description,
            Name = reader.ExpectName(),
            Directives = ExecutableSyntax.ParseConstantDirectives(ref reader),
        };
    }

    /// <summary>An extension must add something.</summary>
    private static void RefuseEmpty(ref TokenReader reader, Start start, int parts)
    {
        if (start.IsExtension && parts == 0)
            throw reader.Unexpected();
    }

    /// <summary>What stood before the keyword of a definition.</summary>
    private readonly record struct Start(Location Location, StringValueNode? Description, bool IsExtension);
}
