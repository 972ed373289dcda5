using System.Collections.Frozen;
using System.Text.Json;
using Timeline.Neo4j.PackStream;

namespace Timeline.Neo4j.Access;

/// <summary>Enumeration members as the graph has them: by the names that the GraphQL schema gives them.</summary>
internal static class EnumNames<TEnum> where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Names =
        Enum.GetValues<TEnum>().ToFrozenDictionary(member => member, member => JsonNamingPolicy.SnakeCaseUpper.ConvertName(member.ToString()));

    private static readonly FrozenDictionary<string, TEnum> Members =
        Names.ToFrozenDictionary(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);

    /// <summary>The name of a member, such as <c>THIRD_PLACE_MEETING</c>.</summary>
    public static string Of(TEnum member) => Names[member];

    /// <summary>The member of a name.</summary>
    /// <exception cref="PackStreamException">Nobody is called so: the graph was written by somebody else.</exception>
    public static TEnum Parse(string name) =>
        Members.TryGetValue(name, out TEnum member) ? member : throw new PackStreamException($"\"{name}\" is no {typeof(TEnum).Name}.");
}
