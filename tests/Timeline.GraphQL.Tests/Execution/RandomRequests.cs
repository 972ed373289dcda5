using System.Text;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Tests.Execution;

/// <summary>Random data and random valid queries for a schema in which a field name has the same type wherever it occurs.</summary>
internal sealed class RandomRequests(TypeSystem types, Random random)
{
    private readonly Dictionary<string, string> _fragments = [];
    private int _aliases;

    public string Data(SchemaType type, int depth)
    {
        if (random.Next(30) == 0)
            return "null";
        return type.Nullable switch
        {
            ListType list => $"[{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => Data(list.Item, depth)))}]",
            CompositeType when depth == 0 => "null",
            CompositeType composite => Row(Pick(types.PossibleTypes(composite)), depth - 1),
            ScalarType { Kind: ScalarKind.Int } => random.Next(40) == 0 ? "3000000000" : $"{random.Next(100)}",
            ScalarType { Kind: ScalarKind.Boolean } => random.Next(2) == 0 ? "true" : "false",
            _ => $"\"s{random.Next(100)}\"",
        };
    }

    public string Row(ObjectType type, int depth)
    {
        var fields = type.Fields.Select(field => $"\"{field.Name}\":{(random.Next(40) == 0 ? $$"""{"throw":"boom {{random.Next(1000)}}"}""" : Data(field.Type, depth))}");
        return $"{{\"__typename\":\"{type.Name}\",{string.Join(',', fields)}}}";
    }

    public string Query()
    {
        var selection = Selection(types.Query!, 5, 0);
        return $"query($v0: Boolean!, $v1: Boolean!, $v2: Boolean!) {{ used0: __typename @include(if: $v0) used1: __typename @skip(if: $v1) used2: __typename @skip(if: $v2) {selection} }}\n"
            + string.Join('\n', _fragments.Values);
    }

    private string Selection(CompositeType type, int depth, int fragmentLevel)
    {
        var text = new StringBuilder("__typename ");
        for (var count = random.Next(1, 5); count > 0; count--)
            text.Append(random.Next(6) switch
            {
                0 => Inline(type, depth, fragmentLevel),
                1 when fragmentLevel < 3 => Spread(type, depth, fragmentLevel),
                _ => Field(type, depth, fragmentLevel),
            }).Append(' ');
        return text.ToString();
    }

    private string Field(CompositeType type, int depth, int fragmentLevel)
    {
        if (type.Fields.Count == 0)
            return "";
        var field = Pick(type.Fields);
        var alias = random.Next(4) == 0 ? $"a{_aliases++}: " : "";
        if (field.Type.Named is not CompositeType below)
            return $"{alias}{field.Name}{Condition()}";
        return depth == 0 ? "" : $"{alias}{field.Name}{Condition()} {{ {Selection(below, depth - 1, fragmentLevel)} }}";
    }

    private string Inline(CompositeType type, int depth, int fragmentLevel)
    {
        if (random.Next(3) == 0)
            return $"...{Condition()} {{ {Selection(type, depth, fragmentLevel)} }}";
        var condition = Overlapping(type);
        return $"... on {condition.Name}{Condition()} {{ {Selection(condition, depth, fragmentLevel)} }}";
    }

    private string Spread(CompositeType type, int depth, int fragmentLevel)
    {
        var condition = Overlapping(type);
        // A fragment spreads only those of deeper levels, so none contains itself.
        var name = $"F{fragmentLevel}_{condition.Name}_{depth}";
        if (!_fragments.ContainsKey(name))
        {
            _fragments[name] = "";
            _fragments[name] = $"fragment {name} on {condition.Name} {{ {Selection(condition, Math.Max(0, depth - 1), fragmentLevel + 1)} }}";
        }
        return $"...{name}{Condition()}";
    }

    private CompositeType Overlapping(CompositeType type) =>
        Pick(types.Types.OfType<CompositeType>().Where(other => !other.IsBuiltIn && types.Overlap(type, other)).ToList());

    private string Condition() => random.Next(8) switch
    {
        0 => $" @include(if: $v{random.Next(3)})",
        1 => $" @skip(if: $v{random.Next(3)})",
        2 => $" @include(if: {(random.Next(4) == 0 ? "false" : "true")})",
        _ => "",
    };

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
