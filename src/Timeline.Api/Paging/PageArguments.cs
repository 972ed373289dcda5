using Timeline.GraphQL;
using Timeline.Storage;

namespace Timeline.Api.Paging;

/// <summary>Reads <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>, the same for every list.</summary>
internal static class PageArguments
{
    public const int DefaultSize = 20;

    public const int MaxSize = 100;

    /// <exception cref="GraphQLException">The arguments contradict each other, ask for too much, or a cursor is none of this list.</exception>
    public static Page<TKey> Read<TKey>(Arguments arguments, Selection selection, CursorKind<TKey> cursors) where TKey : struct
    {
        (int? first, int? last) = (arguments.Get<int?>("first"), arguments.Get<int?>("last"));
        (string? after, string? before) = (arguments.Get<string?>("after"), arguments.Get<string?>("before"));
        if (first is not null && last is not null)
        {
            throw Invalid("\"first\" and \"last\" contradict each other; give one of them.");
        }

        bool isBackward = last is not null;
        if ((isBackward ? after : before) is not null)
        {
            throw Invalid(isBackward
                ? "\"after\" goes with \"first\"; to read backward give \"last\" and \"before\"."
                : "\"before\" goes with \"last\"; to read forward give \"first\" and \"after\".");
        }

        return new Page<TKey>
        {
            Size = isBackward ? Checked("last", last) : Checked("first", first),
            IsBackward = isBackward,
            From = isBackward ? Key("before", before, cursors) : Key("after", after, cursors),
            WantsTotal = selection.Selects("totalCount") || selection.Selects("certainCount"),
        };
    }

    private static int Checked(string name, int? size) => size switch
    {
        null => DefaultSize,
        < 0 => throw Invalid($"\"{name}\" is {size}; expected 0 to {MaxSize}."),
        > MaxSize => throw new GraphQLException(TimelineErrorCodes.PageLimit,
            $"\"{name}\" is {size}, and a page has at most {MaxSize} items; ask for {MaxSize} and go on from the cursors of pageInfo."),
        _ => size.Value,
    };

    private static TKey? Key<TKey>(string name, string? cursor, CursorKind<TKey> cursors) where TKey : struct =>
        cursor is null ? null
        : cursors.TryRead(cursor, out TKey key, out string problem) ? key
        : throw Invalid($"\"{name}\": {problem}");

    private static GraphQLException Invalid(string message) => new(ErrorCodes.BadUserInput, message);
}
