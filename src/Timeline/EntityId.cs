namespace Timeline;

/// <summary>
/// A stable, readable identifier: a prefix that says what the thing is, a colon, and a kebab-case name, as in
/// <c>person:mark-milley</c>. Because of the prefix an id names one thing among all kinds of things.
/// </summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public interface IEntityId<TSelf> where TSelf : struct, IEntityId<TSelf>
{
    /// <summary>The id as written, for example <c>place:tel-aviv</c>.</summary>
    string Value { get; }

    /// <summary>The prefixes this kind of id may carry, without the colon; the first is the usual one.</summary>
    static abstract IReadOnlyList<string> Prefixes { get; }

    /// <summary>Wraps a text that is already known to be well formed; <see cref="EntityId.TryParse{TId}"/> is the door for others.</summary>
    static abstract TSelf FromWellFormed(string value);
}

/// <summary>Reading and judging ids of every kind.</summary>
public static class EntityId
{
    /// <summary>The longest id accepted, in characters; a store may rely on it.</summary>
    public const int MaxLength = 200;

    /// <summary>Reads an id. Answers false when the prefix is not one of this kind's or the name is not kebab-case.</summary>
    /// <remarks>A name consists of lower-case ASCII letters, digits, and single <c>-</c> or <c>.</c> between them.</remarks>
    public static bool TryParse<TId>(string? text, out TId id) where TId : struct, IEntityId<TId>
    {
        bool isWellFormed = text is not null && text.Length <= MaxLength && IsWellFormed(text, TId.Prefixes);
        id = isWellFormed ? TId.FromWellFormed(text!) : default;
        return isWellFormed;
    }

    /// <summary>Reads an id that the caller vouches for.</summary>
    /// <exception cref="FormatException">The text is not an id of this kind.</exception>
    public static TId Parse<TId>(string text) where TId : struct, IEntityId<TId> =>
        TryParse(text, out TId id) ? id : throw new FormatException($"\"{text}\" is not an id; expected {Expected<TId>()}.");

    /// <summary>What an id of this kind looks like, for messages: <c>person:some-name, org:some-name or group:some-name</c>.</summary>
    public static string Expected<TId>() where TId : struct, IEntityId<TId>
    {
        string[] shapes = [.. TId.Prefixes.Select(prefix => prefix + ":some-name")];
        return shapes.Length == 1 ? shapes[0] : string.Join(", ", shapes[..^1]) + " or " + shapes[^1];
    }

    private static bool IsWellFormed(string text, IReadOnlyList<string> prefixes)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && prefixes.Contains(text[..colon]) && IsKebabCase(text.AsSpan(colon + 1));
    }

    private static bool IsKebabCase(ReadOnlySpan<char> name)
    {
        bool separatorMayFollow = false;
        foreach (char c in name)
        {
            bool isSeparator = c is '-' or '.';
            if (isSeparator ? !separatorMayFollow : !(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))
            {
                return false;
            }

            separatorMayFollow = !isSeparator;
        }

        return separatorMayFollow;
    }
}
