using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Binding;

/// <summary>An enum of the SDL and its CLR enum.</summary>
internal abstract class EnumBinding(string name, Type clrType)
{
    public string Name => name;

    public Type ClrType => clrType;

    /// <summary>Binds each value of the SDL; gives what exists on one side only.</summary>
    public IEnumerable<(Node? Node, string Problem)> Bind(EnumType type)
    {
        var members = Enum.GetNames(ClrType).ToDictionary(Normalize, StringComparer.Ordinal);
        foreach (var value in type.Values)
        {
            if (members.Remove(Normalize(value.Name), out var member))
                value.Binding = Enum.Parse(ClrType, member);
            else
                yield return (value.Node, $"Value \"{type.Name}.{value.Name}\" has no counterpart in {ClrType.Name}.");
        }
        foreach (var member in members.Values)
            yield return (type.Node, $"{ClrType.Name}.{member} has no counterpart in enum \"{type.Name}\".");
    }

    // THIRD_PLACE_MEETING and ThirdPlaceMeeting are the same words.
    private static string Normalize(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}

/// <summary>An enum of the SDL and its CLR enum.</summary>
internal sealed class EnumBinding<T>(string name) : EnumBinding(name, typeof(T))
    where T : struct, Enum;
