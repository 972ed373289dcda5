using Timeline.GraphQL;
using Timeline.Time;

namespace Timeline.Api.Input;

/// <summary>Judges the values of arguments and input fields that the SDL alone cannot.</summary>
internal static class ArgumentValues
{
    /// <summary>The most ids a list of ids may hold.</summary>
    public const int MaxIds = 100;

    /// <summary>The span that an EDTF date covers; null where none was given.</summary>
    /// <exception cref="GraphQLException">An end of it is unknown.</exception>
    public static TimeWindow? Window(string name, Edtf? date)
    {
        if (date is null)
        {
            return null;
        }

        return TimeWindow.FromEdtf(date).TryGet(out TimeWindow window, out EdtfError? error)
            ? window
            : throw Invalid(name, error.Message);
    }

    /// <summary>An id of a condition, which must at least look like one.</summary>
    /// <exception cref="GraphQLException">It is no id of this kind.</exception>
    public static TId Id<TId>(string name, string text) where TId : struct, IEntityId<TId> =>
        EntityId.TryParse(text, out TId id)
            ? id
            : throw Invalid(name, $"\"{text}\" is not an id; expected {EntityId.Expected<TId>()}.");

    /// <summary>The ids of a condition; empty where none were given.</summary>
    /// <exception cref="GraphQLException">One is no id of this kind, or there are too many.</exception>
    public static ValueList<TId> Ids<TId>(string name, IReadOnlyList<string>? texts) where TId : struct, IEntityId<TId> =>
        Counted(name, texts).Select(text => Id<TId>(name, text)).ToValueList();

    /// <summary>The list itself, unless it is too long.</summary>
    /// <exception cref="GraphQLException">There are too many.</exception>
    public static IReadOnlyList<string> Counted(string name, IReadOnlyList<string>? texts) =>
        texts is not { Count: > MaxIds }
            ? texts ?? []
            : throw new GraphQLException(TimelineErrorCodes.PageLimit, $"\"{name}\" has {texts.Count} ids; at most {MaxIds} may be asked for at once.");

    /// <summary>A number between bounds.</summary>
    /// <exception cref="GraphQLException">It is outside.</exception>
    public static int Between(string name, int number, int least, int most) =>
        number >= least && number <= most ? number : throw Invalid(name, $"it is {number}; expected {least} to {most}.");

    /// <summary>What is wrong with an argument.</summary>
    public static GraphQLException Invalid(string name, string problem) => new(ErrorCodes.BadUserInput, $"\"{name}\": {problem}");
}
