using System.Globalization;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Tests.Differential;

/// <summary>
/// Random data for a schema as JSON: rows by field, with nulls also where the schema allows none, resolvers that fail
/// (<c>{"throw": message}</c>), and now and then a value or a type name that does not fit.
/// </summary>
internal sealed class Fixtures(TypeSystem types, Random random)
{
    /// <summary>A row with the fields of the query and the mutation type, and the events of each field of the subscription type.</summary>
    public string Root(int depth)
    {
        var members = types.Query!.Fields.Concat(types.Mutation!.Fields).DistinctBy(field => field.Name).Select(field => Member(field, depth));
        return $"{{{string.Join(',', members.Concat(types.Subscription!.Fields.Select(field => Source(field, depth))))}}}";
    }

    // A source that cannot be opened, or some events.
    private string Source(FieldDefinition field, int depth) => random.Next(15) == 0
        ? $"\"{field.Name}\":{{\"throw\":\"no source\"}}"
        : $"\"{field.Name}\":[{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => Value(field.Type, depth, isItem: true)))}]";

    private string Member(FieldDefinition field, int depth) =>
        $"\"{field.Name}\":{(random.Next(40) == 0 ? $$"""{"throw":"boom {{random.Next(1000)}}"}""" : Value(field.Type, depth))}";

    private string Value(SchemaType type, int depth, bool isItem = false)
    {
        if (random.Next(type.IsNonNull ? 60 : 15) == 0)
            return "null";
        // What does not fit at all is no item: the rows of these tests convert a list at once.
        var isStrange = !isItem && random.Next(40) == 0;
        return type.Nullable switch
        {
            ListType when isStrange => "7",
            ListType list => $"[{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => Value(list.Item, depth, isItem: true)))}]",
            CompositeType when depth == 0 => "null",
            ObjectType row => Row(row, row.Name, depth - 1),
            CompositeType composite => Row(Pick(types.PossibleTypes(composite)), depth - 1),
            EnumType values => isStrange ? "\"NONE\"" : $"\"{Pick(values.Values).Name}\"",
            ScalarType { Kind: ScalarKind.Int } => isStrange ? "3000000000" : $"{random.Next(-50, 100)}",
            ScalarType { Kind: ScalarKind.Float } => (random.Next(-50, 100) / 4.0).ToString(CultureInfo.InvariantCulture),
            ScalarType { Kind: ScalarKind.Boolean } => random.Next(2) == 0 ? "true" : "false",
            ScalarType { Kind: ScalarKind.ID } => random.Next(2) == 0 ? $"{random.Next(100)}" : $"\"id{random.Next(100)}\"",
            _ => $"\"{Pick(["plain", "", "a \\\"quote\\\"", "ümläut 😀", "line\\nbreak \\u0001", "<script>&amp;\\u2028"])}{random.Next(100)}\"",
        };
    }

    // A type that does not exist, or one that need not be possible where the row stands.
    private string Row(ObjectType type, int depth) => random.Next(100) switch
    {
        0 => Row(type, "Nobody", depth),
        1 => Row((ObjectType)types.Types.Find("Area")!, "Area", depth),
        _ => Row(type, type.Name, depth),
    };

    private string Row(ObjectType type, string name, int depth) =>
        $"{{\"__typename\":\"{name}\",{string.Join(',', type.Fields.Select(field => Member(field, depth)))}}}";

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
