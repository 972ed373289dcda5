namespace Timeline.Events;

/// <summary>How a source relates one event to another; read "this event … the other".</summary>
public enum RelationKind
{
    /// <summary>Is a part of the other.</summary>
    PartOf,

    /// <summary>Was over before the other began.</summary>
    Before,

    /// <summary>Began when the other was over.</summary>
    After,

    /// <summary>Answers the other.</summary>
    InResponseTo,

    /// <summary>Has the other as its content.</summary>
    About,

    /// <summary>Is the other, told again.</summary>
    SameAs,

    /// <summary>Cannot be true together with the other.</summary>
    Contradicts,

    /// <summary>Is expressly not the other.</summary>
    DistinctFrom,

    /// <summary>Brings the other about.</summary>
    Causes,
}
