using Timeline.Actors;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Topics;

namespace Timeline.Storage;

/// <summary>What it takes to change a definition. Pure, so that every store judges alike.</summary>
public static class Redefinition
{
    /// <summary>Whether a definition changes nothing: who defines a thing again in equal words does not become its author.</summary>
    public static bool SaysTheSame<T>(T before, T now) where T : notnull => (before, now) switch
    {
        (Topic one, Topic other) => one == other with { DefinedBy = one.DefinedBy },
        (Actor one, Actor other) => one == other with { DefinedBy = one.DefinedBy },
        (Office one, Office other) => one == other with { DefinedBy = one.DefinedBy },
        (Place one, Place other) => one == other with { DefinedBy = one.DefinedBy },
        _ => before.Equals(now),
    };
}
