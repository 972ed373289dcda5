namespace Timeline.Actors;

/// <summary>The three kinds of actor.</summary>
public enum ActorKind
{
    /// <summary>One human being.</summary>
    Person,

    /// <summary>An organisation: a government, a ministry, an office's staff, a news agency.</summary>
    Organization,

    /// <summary>People a source does not name ("senior US officials"). A group is never resolved into its members.</summary>
    Group,
}

/// <summary>The kind of an actor as its id tells it.</summary>
public static class ActorKinds
{
    /// <summary>Reads the kind from the prefix of the id.</summary>
    public static ActorKind Of(ActorId id) => id.Value[0] switch
    {
        'p' => ActorKind.Person,
        'o' => ActorKind.Organization,
        _ => ActorKind.Group,
    };
}
