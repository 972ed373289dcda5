using System.Collections;
using System.Globalization;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Tests.Execution;

/// <summary>Writes down the values that resolvers get, in the order of the definition: <c>{ids:["1"] kind:MEETING}</c>.</summary>
internal static class CoercedText
{
    public static string Of(IEnumerable<InputValueDefinition> definitions, Arguments arguments) =>
        Members(definitions, arguments.Has, arguments.Get<object?>);

    private static string Members(IEnumerable<InputValueDefinition> definitions, Func<string, bool> has, Func<string, object?> get) =>
        $"{{{string.Join(' ', definitions.Where(item => has(item.Name)).Select(item => $"{item.Name}:{Of(item.Type, get(item.Name))}"))}}}";

    private static string Of(SchemaType type, object? value) => (type.Nullable, value) switch
    {
        (_, null) => "null",
        (InputObjectType input, InputReader reader) => Members(input.Fields, reader.Has, reader.Get<object?>),
        (ListType list, IEnumerable items) => $"[{string.Join(' ', items.Cast<object?>().Select(item => Of(list.Item, item)))}]",
        (EnumType, _) => $"\"{value}\"",
        (_, string text) => $"\"{text}\"",
        (_, bool flag) => flag ? "true" : "false",
        _ => System.Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
