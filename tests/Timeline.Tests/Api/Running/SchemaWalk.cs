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
