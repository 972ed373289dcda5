using System.Text;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Tests.Differential;

/// <summary>A request for both implementations.</summary>
/// <param name="Query">The document.</param>
/// <param name="Variables">A JSON object.</param>
/// <param name="OperationName">Which operation to run.</param>
/// <param name="Fixture">Index of the data it is asked of.</param>
/// <param name="OnError">What an error does to the positions around it.</param>
internal sealed record GeneratedRequest(string Query, string Variables, string? OperationName, int Fixture, ErrorBehavior OnError);

/// <summary>One random document for a schema, most of the time valid, with all that the language offers to operations.</summary>
internal sealed class RandomDocument(TypeSystem types, Random random)
{
    private readonly Dictionary<string, string> _fragments = [];
    private readonly RandomInputs _inputs = new(random);
    private readonly NamedType _boolean = types.Types.Find("Boolean")!;
    private readonly HashSet<string> _unlike = Unlike(types);
    private int _selections;

    public static GeneratedRequest Make(TypeSystem types, Random random, int fixtures) =>
        new RandomDocument(types, random).Make(fixtures);

    private GeneratedRequest Make(int fixtures)
    {
        var (keyword, root) = random.Next(12) switch
        {
            < 2 => ("mutation", types.Mutation!),
            2 => ("subscription", types.Subscription!),
            _ => ("query", types.Query!),
        };
        var depth = random.Next(2, 5);
        // A subscription has one root field; now and then it is hidden in a fragment, or not alone.
        var selection = ReferenceEquals(root, types.Subscription) && random.Next(10) > 0 ? Field(root, depth, 0) : Selection(root, depth, 0);
        var named = random.Next(3) == 0;
        var others = random.Next(8) == 0 ? "query Other { n kind }\n" : "";
        var tag = keyword == "subscription" ? "" : Tag();
        var definitions = _inputs.Definitions();
        var description = random.Next(20) == 0 ? "\"What it is for\"\n" : "";
        var head = named || others != "" ? $"{description}{keyword} Main{definitions}{tag} "
            : keyword != "query" || definitions != "" || tag != "" ? $"{description}{keyword}{definitions}{tag} " : "";
        var operation = others != "" || random.Next(30) == 0 ? Pick(["Main", "Main", "Main", "Other", "None", null]) : null;
        return new GeneratedRequest(
            $"{head}{{ {selection} }}\n{others}{string.Join('\n', _fragments.Values)}", _inputs.Json(), operation, random.Next(fixtures), OnError());
    }

    private ErrorBehavior OnError() => random.Next(10) switch
    {
        < 2 => ErrorBehavior.Null,
        2 => ErrorBehavior.Abort,
        _ => ErrorBehavior.Propagate,
    };

    private string Selection(CompositeType type, int depth, int fragmentLevel)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 5); count > 0 && _selections++ < 40; count--)
            text.Append(random.Next(10) switch
            {
                0 => "__typename",
                1 or 2 => Inline(type, depth, fragmentLevel),
                3 or 4 when fragmentLevel < 3 => Spread(type, depth, fragmentLevel),
                _ => Field(type, depth, fragmentLevel),
            }).Append(random.Next(12) == 0 ? ",\n  # next\n  " : " ");
        // Nothing may be empty, and every list of fields shows its type at times.
        return text.Append(random.Next(3) == 0 || string.IsNullOrWhiteSpace(text.ToString()) ? "__typename" : "").ToString();
    }

    private string Field(CompositeType type, int depth, int fragmentLevel)
    {
        if (ReferenceEquals(type, types.Query) && random.Next(40) == 0)
            return Pick(["__type(name: \"Person\") { name kind fields { name isDeprecated args { name defaultValue type { kind name ofType { name } } } } interfaces { name } }",
                "__type(name: \"By\") { name kind isOneOf inputFields { name defaultValue } }", "__schema { queryType { name } directives { name isRepeatable } }"]);
        if (type.Fields.Count == 0)
            return "__typename";
        var field = Pick(type.Fields);
        if (random.Next(500) == 0)
            return "nowhere";
        if (field.Type.Named is CompositeType && depth == 0)
            return "";
        var head = $"{Alias(type, field)}{field.Name}{_inputs.Arguments(field.Arguments)}{Condition()}{Tag("@once")}";
        return field.Type.Named is CompositeType below ? $"{head} {{ {Selection(below, depth - 1, fragmentLevel)} }}" : head;
    }

    // Most fields that cannot be merged with others of their name get a response name of their own.
    private string Alias(CompositeType type, FieldDefinition field) => random.Next(20) switch
    {
        0 => "",
        1 => $"a{random.Next(6)}: ",
        < 5 => $"c{random.Next(1000)}: ",
        _ when field.Arguments.Count > 0 => $"b{_selections}: ",
        _ when _unlike.Contains(field.Name) => $"{field.Name}_{type.Name}: ",
        _ => "",
    };

    private string Inline(CompositeType type, int depth, int fragmentLevel)
    {
        if (random.Next(3) == 0)
            return $"...{Condition()}{Tag("@once")} {{ {Selection(type, depth, fragmentLevel)} }}";
        var condition = Overlapping(type);
        return $"... on {condition.Name}{Condition()}{Tag("@once")} {{ {Selection(condition, depth, fragmentLevel)} }}";
    }

    private string Spread(CompositeType type, int depth, int fragmentLevel)
    {
        var condition = Overlapping(type);
        // A fragment spreads only those of deeper levels, so none contains itself.
        var name = $"F{fragmentLevel}_{condition.Name}_{depth}";
        if (!_fragments.ContainsKey(name))
        {
            _fragments[name] = "";
            _fragments[name] = $"fragment {name} on {condition.Name}{Tag()} {{ {Selection(condition, Math.Max(0, depth - 1), fragmentLevel + 1)} }}";
        }
        return $"...{name}{Condition()}{Tag()}";
    }

    private CompositeType Overlapping(CompositeType type) => random.Next(300) == 0
        ? Pick(types.Types.OfType<CompositeType>().Where(other => !other.IsBuiltIn).ToList())
        : Pick(types.Types.OfType<CompositeType>().Where(other => !other.IsBuiltIn && types.Overlap(type, other)).ToList());

    private string Condition() => random.Next(8) switch
    {
        0 => $" @include(if: {_inputs.Condition(_boolean)})",
        1 => $" @skip(if: {_inputs.Condition(_boolean)})",
        2 when random.Next(3) == 0 => $" @skip(if: {_inputs.Condition(_boolean)}) @include(if: {_inputs.Condition(_boolean)})",
        _ => "",
    };

    private string Tag(string? other = null) => random.Next(50) switch
    {
        0 => " @tag(name: \"a\") @tag(name: \"b\", weight: 2)",
        1 when other is not null || random.Next(10) == 0 => " @once(by: {id: 1})",
        _ => "",
    };

    /// <summary>Names of fields that mean something else in different types.</summary>
    private static HashSet<string> Unlike(TypeSystem types) =>
    [
        .. types.Types.OfType<CompositeType>().SelectMany(type => type.Fields).GroupBy(field => field.Name)
            .Where(fields => fields.Select(field => field.Type.ToString()).Distinct().Count() > 1)
            .Select(fields => fields.Key),
    ];

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
