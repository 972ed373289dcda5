using System.Text;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Types;

/// <summary>
/// Writes a type system as SDL: the schema, its directives, its types, each in the order of the sources and with its
/// extensions merged in. What is built in is left out. Reading the text gives the same type system.
/// </summary>
internal sealed class SdlPrinter
{
    private readonly StringBuilder _text = new();

    private SdlPrinter()
    {
    }

    public static string Print(TypeSystem system)
    {
        var printer = new SdlPrinter();
        printer.PrintSchema(system);
        foreach (var directive in system.Directives.Where(directive => !directive.IsBuiltIn))
            printer.Print(directive);
        foreach (var type in system.Types.Where(type => !type.IsBuiltIn))
            printer.Print(type);
        return printer._text.ToString();
    }

    /// <summary>The schema where the sources define it; otherwise its root types are found by their names.</summary>
    private void PrintSchema(TypeSystem system)
    {
        var nodes = system.Extensions.Prepend(system.Node).OfType<SchemaNode>().ToList();
        if (nodes.Count == 0)
            return;
        StartEntry(system.Description);
        _text.Append(system.Node is null ? "extend schema" : "schema");
        Print(nodes.SelectMany(node => node.Directives));
        PrintBlock(nodes.SelectMany(node => node.Operations), operation =>
            _text.Append("  ").Append(operation.Kind.Keyword()).Append(": ").Append(operation.Type).Append('\n'));
    }

    private void Print(DirectiveDefinition directive)
    {
        StartEntry(directive.Description);
        _text.Append("directive ").Append(directive);
        Print(directive.Arguments, "");
        _text.Append(directive.IsRepeatable ? " repeatable on " : " on ").AppendJoin(" | ", directive.Locations).Append('\n');
    }

    private void Print(NamedType type)
    {
        StartEntry(type.Description);
        _text.Append(Keyword(type)).Append(' ').Append(type.Name);
        if (type is CompositeType { Interfaces.Count: > 0 } composite)
            _text.Append(" implements ").AppendJoin(" & ", composite.Interfaces.Names);
        Print(type.Directives);
        switch (type)
        {
            case UnionType union:
                _text.Append(" = ").AppendJoin(" | ", union.Members.Names).Append('\n');
                break;
            case CompositeType fields:
                PrintBlock(fields.Fields, Print);
                break;
            case EnumType @enum:
                PrintBlock(@enum.Values, Print);
                break;
            case InputObjectType input:
                PrintBlock(input.Fields, field =>
                {
                    PrintDescription(field.Description, "  ");
                    _text.Append("  ");
                    Print(field);
                    _text.Append('\n');
                });
                break;
            default:
                _text.Append('\n');
                break;
        }
    }

    private static string Keyword(NamedType type) => type switch
    {
        ScalarType => "scalar",
        ObjectType => "type",
        InterfaceType => "interface",
        UnionType => "union",
        EnumType => "enum",
        _ => "input",
    };

    private void Print(FieldDefinition field)
    {
        PrintDescription(field.Description, "  ");
        _text.Append("  ").Append(field.Name);
        Print(field.Arguments, "  ");
        _text.Append(": ").Append(field.Type);
        Print(field.Node?.Directives ?? []);
        _text.Append('\n');
    }

    private void Print(EnumValueDefinition value)
    {
        PrintDescription(value.Description, "  ");
        _text.Append("  ").Append(value.Name);
        Print(value.Node?.Directives ?? []);
        _text.Append('\n');
    }

    /// <summary>Arguments stand on one line unless one of them is described.</summary>
    private void Print(NamedList<InputValueDefinition> arguments, string indent)
    {
        if (arguments.Count == 0)
            return;
        var isOneLine = arguments.All(argument => argument.Description is null);
        _text.Append('(');
        for (var i = 0; i < arguments.Count; i++)
        {
            if (isOneLine)
            {
                _text.Append(i == 0 ? "" : ", ");
            }
            else
            {
                _text.Append('\n');
                PrintDescription(arguments[i].Description, indent + "  ");
                _text.Append(indent).Append("  ");
            }
            Print(arguments[i]);
        }
        _text.Append(isOneLine ? ")" : $"\n{indent})");
    }

    private void Print(InputValueDefinition input)
    {
        _text.Append(input.Name).Append(": ").Append(input.Type);
        if (input.Default is not null)
            _text.Append(" = ").Append(ValuePrinter.Print(input.Default));
        Print(input.Node?.Directives ?? []);
    }

    private void Print(IEnumerable<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(" @").Append(directive.Name);
            if (directive.Arguments.IsEmpty)
                continue;
            var arguments = directive.Arguments.Select(argument => $"{argument.Name}: {ValuePrinter.Print(argument.Value)}");
            _text.Append('(').AppendJoin(", ", arguments).Append(')');
        }
    }

    private void PrintBlock<T>(IEnumerable<T> items, Action<T> print)
    {
        var list = items.ToList();
        _text.Append(list.Count == 0 ? "\n" : " {\n");
        list.ForEach(print);
        _text.Append(list.Count == 0 ? "" : "}\n");
    }

    private void StartEntry(string? description)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        PrintDescription(description, "");
    }

    private void PrintDescription(string? description, string indent)
    {
        if (description is not null)
            _text.Append(indent).Append(Block(description, indent)).Append('\n');
    }

    /// <summary>A block string where that keeps the text as it is; quoted otherwise.</summary>
    private static string Block(string text, string indent)
    {
        var escaped = text.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var fitsOneLine = !text.Contains('\n', StringComparison.Ordinal) && !text.EndsWith('"') && !text.EndsWith('\\');
        var content = fitsOneLine
            ? escaped
            : $"\n{indent}{escaped.Replace("\n", $"\n{indent}", StringComparison.Ordinal)}\n{indent}";
        var isKept = BlockString.Dedent(content.Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal)) == text
            && !text.Contains('\r', StringComparison.Ordinal);
        return isKept ? $"\"\"\"{content}\"\"\"" : ValuePrinter.Quote(text);
    }
}
