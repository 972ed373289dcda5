using System.Text.Json;

namespace Timeline.Tests.Api.Running;

/// <summary>The schema as introspection shows it, for tests that go over every field.</summary>
internal sealed class SchemaWalk
{
    private const string Introspection = """
        {
          __schema {
            queryType { name }
            mutationType { name }
            subscriptionType { name }
            types {
              kind name description isOneOf
              fields(includeDeprecated: true) { name description args { name description defaultValue type { ...T } } type { ...T } }
              inputFields { name description defaultValue type { ...T } }
              enumValues(includeDeprecated: true) { name description }
              interfaces { name }
              possibleTypes { name }
            }
          }
        }
        fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    private const int MaxDepth = 14;

    private readonly Dictionary<string, JsonElement> _types;

    private SchemaWalk(JsonElement schema) => _types = schema.At("types").EnumerateArray()
        .Where(type => !(type.At("name").GetString() ?? "").StartsWith("__", StringComparison.Ordinal))
        .ToDictionary(type => type.At("name").GetString() ?? "");

    public IEnumerable<JsonElement> Types => _types.Values;

    public static async Task<SchemaWalk> ReadAsync(SeededApi api) => new((await api.DataAsync(Introspection)).At("__schema"));

    /// <summary>Every field of every object type, as <c>Event.title</c>.</summary>
    public IEnumerable<string> Coordinates =>
        from type in Types
        where type.At("kind").GetString() == "OBJECT"
        from name in FieldsOf(type.At("name").ToString())
        select $"{type.At("name")}.{name}";

    /// <summary>The names of the fields of a type.</summary>
    public IEnumerable<string> FieldsOf(string type) => _types[type].At("fields").Texts("name").OfType<string>();

    /// <summary>
    /// A field with everything below it. Each type is opened once in a query, so that it ends; a type that was opened
    /// before, what may be anything at all, and what lies too deep for the engine is only named.
    /// </summary>
    /// <param name="type">The type of the parent.</param>
    /// <param name="field">The field.</param>
    /// <param name="arguments">The arguments of fields that need some, by coordinate.</param>
    public string Query(string type, string field, IReadOnlyDictionary<string, string> arguments) =>
        Select(type, field, arguments, opened: [type, "Node"], depth: 1);

    /// <summary>Some fields below a field, chosen at random, with the page arguments that they take.</summary>
    /// <param name="type">The type of the parent.</param>
    /// <param name="field">The field.</param>
    /// <param name="arguments">The arguments of fields that need some, by coordinate.</param>
    /// <param name="random">Chooses.</param>
    /// <param name="depth">How deep the selection may still go.</param>
    public string RandomQuery(string type, string field, IReadOnlyDictionary<string, string> arguments, Random random, int depth)
    {
        JsonElement definition = _types[type].At("fields").EnumerateArray().Single(candidate => candidate.At("name").GetString() == field);
        string given = arguments.TryGetValue($"{type}.{field}", out string? text) ? $"({text})"
            : definition.At("args").Texts("name").Contains("last") && random.Next(2) == 0 ? $"({RandomPage(random)})"
            : "";
        JsonElement named = NamedType(definition.At("type"));
        string below = named.At("name").GetString() ?? "";
        if (named.At("kind").GetString() is "SCALAR" or "ENUM")
        {
            return field + given;
        }

        string[] fields = [.. FieldsOf(below).Where(child => depth > 1 && random.Next(3) == 0 && !NeedsArguments(below, child, arguments))];
        return $"{field}{given} {{ __typename {string.Join(' ', fields.Select(child => RandomQuery(below, child, arguments, random, depth - 1)))} }}";
    }

    private static string RandomPage(Random random) => random.Next(4) switch
    {
        0 => "first: 0",
        1 => "last: 3",
        2 => "first: 100",
        _ => "first: 2",
    };

    private bool NeedsArguments(string type, string field, IReadOnlyDictionary<string, string> arguments) =>
        !arguments.ContainsKey($"{type}.{field}")
        && _types[type].At("fields").EnumerateArray().Single(candidate => candidate.At("name").GetString() == field).At("args").EnumerateArray()
            .Any(argument => argument.At("type", "kind").GetString() == "NON_NULL" && argument.At("defaultValue").ValueKind == JsonValueKind.Null);

    private string Select(string type, string field, IReadOnlyDictionary<string, string> arguments, HashSet<string> opened, int depth)
    {
        string given = arguments.TryGetValue($"{type}.{field}", out string? text) ? $"({text})" : "";
        JsonElement named = NamedType(_types[type].At("fields").EnumerateArray().Single(candidate => candidate.At("name").GetString() == field).At("type"));
        string below = named.At("name").GetString() ?? "";
        if (named.At("kind").GetString() is "SCALAR" or "ENUM")
        {
            return field + given;
        }

        string fields = depth < MaxDepth && opened.Add(below)
            ? string.Join(' ', FieldsOf(below).Select(child => Select(below, child, arguments, opened, depth + 1)))
            : "";
        return $"{field}{given} {{ __typename {fields} }}";
    }

    private static JsonElement NamedType(JsonElement type) =>
        type.TryGetProperty("ofType", out JsonElement inner) && inner.ValueKind == JsonValueKind.Object ? NamedType(inner) : type;
}
