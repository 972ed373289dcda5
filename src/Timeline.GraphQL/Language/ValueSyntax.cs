using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Language;

/// <summary>Reads values, type references and directives, which executable documents and SDL share (sections 2.10 to 2.13).</summary>
internal static class ValueSyntax
{
    public static StringValueNode? ParseDescription(ref TokenReader reader) =>
        reader.Kind is TokenKind.String or TokenKind.BlockString ? ParseString(ref reader) : null;

    /// <summary>A value that may contain variables.</summary>
    public static ValueNode ParseValue(ref TokenReader reader) => ParseValue(ref reader, isConstant: false);

    /// <summary>A value in which variables are refused.</summary>
    public static ValueNode ParseConstant(ref TokenReader reader) => ParseValue(ref reader, isConstant: true);

    public static VariableNode ParseVariable(ref TokenReader reader)
    {
        var location = reader.Location;
        reader.Expect(TokenKind.Dollar);
        return new VariableNode { Location = location, Name = reader.ExpectName() };
    }

    public static ArgumentNode ParseArgument(ref TokenReader reader) => ParseArgument(ref reader, ParseValue);

    public static DirectiveNode ParseDirective(ref TokenReader reader) => ParseDirective(ref reader, ParseArgument);

    public static DirectiveNode ParseConstantDirective(ref TokenReader reader) =>
        ParseDirective(ref reader, static (ref TokenReader inner) => ParseArgument(ref inner, ParseConstant));

    /// <summary>A type: a name or a list, either with <c>!</c> (section 2.12).</summary>
    public static TypeNode ParseType(ref TokenReader reader)
    {
        var location = reader.Location;
        TypeNode type;
        if (reader.Skip(TokenKind.BracketLeft))
        {
            reader.Enter();
            type = new ListTypeNode { Location = location, Item = ParseType(ref reader) };
            reader.Leave();
            reader.Expect(TokenKind.BracketRight);
        }
        else
        {
            type = ParseNamedType(ref reader);
        }
        return reader.Skip(TokenKind.Bang) ? new NonNullTypeNode { Location = location, Nullable = type } : type;
    }

    public static NamedTypeNode ParseNamedType(ref TokenReader reader) =>
        new() { Location = reader.Location, Name = reader.ExpectName() };

    private static ValueNode ParseValue(ref TokenReader reader, bool isConstant)
    {
        var location = reader.Location;
        switch (reader.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(ref reader, isConstant);
            case TokenKind.BraceLeft:
                return ParseObject(ref reader, isConstant);
            case TokenKind.Int:
                return new IntValueNode { Location = location, Text = TakeText(ref reader) };
            case TokenKind.Float:
                return new FloatValueNode { Location = location, Text = TakeText(ref reader) };
            case TokenKind.String or TokenKind.BlockString:
                return ParseString(ref reader);
            case TokenKind.Name:
                return ParseWord(ref reader);
            case TokenKind.Dollar when !isConstant:
                return ParseVariable(ref reader);
            case TokenKind.Dollar when reader.PeekNext().Kind == TokenKind.Name:
                // Its name is not taken: what follows must not fail first.
                reader.Advance();
                throw new SyntaxException(location.Offset, $"Unexpected variable \"${reader.Text}\" in constant value.");
            default:
                throw reader.Unexpected();
        }
    }

    private static ValueNode ParseWord(ref TokenReader reader)
    {
        var location = reader.Location;
        return TakeText(ref reader) switch
        {
            "true" => new BooleanValueNode { Location = location, Value = true },
            "false" => new BooleanValueNode { Location = location, Value = false },
            "null" => new NullValueNode { Location = location },
            var name => new EnumValueNode { Location = location, Value = name },
        };
    }

    private static StringValueNode ParseString(ref TokenReader reader)
    {
        var (location, isBlock) = (reader.Location, reader.Kind == TokenKind.BlockString);
        return new StringValueNode { Location = location, Value = TakeText(ref reader), IsBlock = isBlock };
    }

    private static ListValueNode ParseList(ref TokenReader reader, bool isConstant)
    {
        var location = reader.Location;
        reader.Enter();
        var items = reader.Any<ValueNode>(TokenKind.BracketLeft, isConstant ? ParseConstant : ParseValue, TokenKind.BracketRight);
        reader.Leave();
        return new ListValueNode { Location = location, Items = items };
    }

    private static ObjectValueNode ParseObject(ref TokenReader reader, bool isConstant)
    {
        var location = reader.Location;
        reader.Enter();
        var fields = reader.Any<ObjectFieldNode>(TokenKind.BraceLeft, isConstant ? ParseConstantField : ParseField, TokenKind.BraceRight);
        reader.Leave();
        return new ObjectValueNode { Location = location, Fields = fields };
    }

    private static ObjectFieldNode ParseField(ref TokenReader reader) => ParseField(ref reader, ParseValue);

    private static ObjectFieldNode ParseConstantField(ref TokenReader reader) => ParseField(ref reader, ParseConstant);

    private static ObjectFieldNode ParseField(ref TokenReader reader, Production<ValueNode> value)
    {
        var (location, name) = (reader.Location, reader.ExpectName());
        reader.Expect(TokenKind.Colon);
        return new ObjectFieldNode { Location = location, Name = name, Value = value(ref reader) };
    }

    private static ArgumentNode ParseArgument(ref TokenReader reader, Production<ValueNode> value)
    {
        var (location, name) = (reader.Location, reader.ExpectName());
        reader.Expect(TokenKind.Colon);
        return new ArgumentNode { Location = location, Name = name, Value = value(ref reader) };
    }

    private static DirectiveNode ParseDirective(ref TokenReader reader, Production<ArgumentNode> argument)
    {
        var location = reader.Location;
        reader.Expect(TokenKind.At);
        return new DirectiveNode
        {
            Location = location,
            Name = reader.ExpectName(),
            Arguments = reader.OptionalMany(TokenKind.ParenLeft, argument, TokenKind.ParenRight),
        };
    }

    private static string TakeText(ref TokenReader reader)
    {
        var text = reader.Text;
        reader.Advance();
        return text;
    }
}
