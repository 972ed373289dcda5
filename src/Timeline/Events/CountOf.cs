namespace Timeline.Events;

/// <summary>What a count counts.</summary>
public enum CountOf
{
    /// <summary>People killed.</summary>
    Killed,

    /// <summary>People wounded.</summary>
    Wounded,

    /// <summary>How often a series happened.</summary>
    Occurrences,

    /// <summary>People who took part.</summary>
    Participants,

    /// <summary>Houses, cars and other property hit.</summary>
    Properties,

    /// <summary>Anything else; the words say what.</summary>
    Other,
}
