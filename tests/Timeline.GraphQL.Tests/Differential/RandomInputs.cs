using System.Text;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Tests.Differential;

/// <summary>
/// Random values of input types, as literals with variables in them and as JSON for these variables; most of them fit
/// their type.
/// </summary>
internal sealed class RandomInputs(Random random)
{
    private readonly List<(string Name, SchemaType Type, string Text)> _variables = [];

    /// <summary>The definitions of the variables that were used, with parentheses; nothing where there are none.</summary>
    public string Definitions() =>
        _variables.Count == 0 ? "" : $"({string.Join(", ", _variables.Select(variable => variable.Text))})";

    /// <summary>A JSON object of values for the variables; now and then none, or one too many.</summary>
    public string Json()
    {
        var members = _variables.Where(variable => random.Next(variable.Type.IsNonNull && !variable.Text.Contains('=', StringComparison.Ordinal) ? 100 : 4) > 0).Select(variable => $"\"{variable.Name}\":{Json(variable.Type, 3)}");
        return $"{{{string.Join(',', random.Next(10) == 0 ? members.Append("\"unknown\":1") : members)}}}";
    }

    public string Arguments(IReadOnlyList<InputValueDefinition> definitions)
    {
        var given = definitions
            .Where(item => item.Type.IsNonNull && !item.HasDefault ? random.Next(150) > 0 : random.Next(3) > 0)
            .OrderBy(_ => random.Next())
            .Select(item => $"{item.Name}: {Literal(item.Type, 3, item.HasDefault)}")
            .ToList();
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    /// <summary>A condition for <c>@skip</c> or <c>@include</c>.</summary>
    public string Condition(NamedType boolean) =>
        random.Next(3) == 0 ? (random.Next(3) == 0 ? "false" : "true") : Variable(new NonNullType(boolean), false);

    private string Literal(SchemaType type, int depth, bool hasDefault = false)
    {
        if (random.Next(4) == 0)
            return Variable(type, hasDefault);
        return Constant(type, depth, (inner, below) => Literal(inner, below));
    }

    private string Constant(SchemaType type, int depth, Func<SchemaType, int, string> part)
    {
        if (random.Next(type.IsNonNull ? 300 : 10) == 0)
            return "null";
        if (random.Next(200) == 0)
            return Pick(["1", "1.5", "\"text\"", "VISIT", "true", "[]", "{}", "[[1]]", "{id: 1}", "99999999999"]);
        return type.Nullable switch
        {
            ListType list when random.Next(8) == 0 => part(list.Item, depth),
            ListType list => $"[{string.Join(Pick([", ", " "]), Enumerable.Range(0, random.Next(4)).Select(_ => part(list.Item, depth)))}]",
            InputObjectType input => Object(input, depth, (field, type) => $"{field.Name}: {part(type, depth - 1)}"),
            EnumType values => random.Next(150) == 0 ? "VISITS" : Pick(values.Values).Name,
            ScalarType { Kind: ScalarKind.Int } => Pick(["0", "1", "-7", "2147483647", "42"]),
            ScalarType { Kind: ScalarKind.Float } => Pick(["0", "1.5", "-2.25", "1e3", "7"]),
            ScalarType { Kind: ScalarKind.Boolean } => Pick(["true", "false"]),
            ScalarType { Kind: ScalarKind.ID } => Pick(["1", "\"x\"", "-3", "\"\""]),
            ScalarType { Kind: ScalarKind.Custom } => random.Next(100) == 0 ? "\"\"" : Pick(["\"2023-03-03\"", "\"2023\""]),
            _ => Pick(["\"\"", "\"t\"", "\"\\u00fc\\n\"", "\"😀\"", "\"\"\"\n    block\n      more \\\"\"\" \n  \"\"\"", "\"\\u{1F600}\\uD83D\\uDE00\""]),
        };
    }

    private string Json(SchemaType type, int depth)
    {
        if (random.Next(type.IsNonNull ? 300 : 10) == 0)
            return "null";
        if (random.Next(200) == 0)
            return Pick(["1", "1.5", "\"text\"", "\"VISIT\"", "true", "[]", "{}", "[[1]]", "{\"id\":1}", "99999999999"]);
        return type.Nullable switch
        {
            ListType list when random.Next(8) == 0 => Json(list.Item, depth),
            ListType list => $"[{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => Json(list.Item, depth)))}]",
            InputObjectType input => Object(input, depth, (field, type) => $"\"{field.Name}\":{Json(type, depth - 1)}"),
            EnumType values => $"\"{(random.Next(150) == 0 ? "VISITS" : Pick(values.Values).Name)}\"",
            ScalarType { Kind: ScalarKind.Int } => Pick(["0", "1", "-7", "2147483647", "42", "3.0"]),
            ScalarType { Kind: ScalarKind.Float } => Pick(["0", "1.5", "-2.25", "1e3"]),
            ScalarType { Kind: ScalarKind.Boolean } => Pick(["true", "false"]),
            ScalarType { Kind: ScalarKind.ID } => Pick(["1", "\"x\"", "-3"]),
            ScalarType { Kind: ScalarKind.Custom } => random.Next(100) == 0 ? "\"\"" : Pick(["\"2023-03-03\"", "\"2023\""]),
            _ => Pick(["\"\"", "\"t\"", "\"\\u00fc\\n\"", "\"😀\""]),
        };
    }

    private string Object(InputObjectType type, int depth, Func<InputValueDefinition, SchemaType, string> member)
    {
        var fields = type.Fields.Where(field => field.Type.Named is not InputObjectType || depth > 0).ToList();
        var given = type.IsOneOf && random.Next(60) > 0
            ? [Pick(fields)]
            : fields.Where(field => field.Type.IsNonNull && !field.HasDefault ? random.Next(100) > 0 : random.Next(3) == 0);
        return $"{{{string.Join(", ", given.Select(field => member(field, Expected(type, field))))}}}";
    }

    // A variable for the one field of a oneOf object must not be null.
    private SchemaType Expected(InputObjectType type, InputValueDefinition field) =>
        type.IsOneOf && random.Next(40) > 0 ? new NonNullType(field.Type) : field.Type;

    private string Variable(SchemaType type, bool hasDefault)
    {
        if (_variables.Count > 0 && random.Next(3) == 0 && _variables.FindAll(known => known.Type.ToString() == type.ToString()) is { Count: > 0 } fitting)
            return $"${Pick(fitting).Name}";
        var name = $"v{_variables.Count}";
        var declared = random.Next(120) switch
        {
            < 40 when hasDefault => type.Nullable,
            0 or 1 when type.IsNonNull => type.Nullable,
            < 20 when !type.IsNonNull => new NonNullType(type),
            _ => type,
        };
        var text = new StringBuilder($"${name}: {declared}");
        if (random.Next(3) == 0 || (type.IsNonNull && !declared.IsNonNull && !hasDefault && random.Next(10) > 0))
            text.Append($" = {Constant(declared, 2, (inner, below) => Constant(inner, below, (deepest, _) => Constant(deepest, 0, (_, _) => "null")))}");
        _variables.Add((name, declared, text.ToString()));
        return $"${name}";
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
