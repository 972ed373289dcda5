namespace Timeline.Storage;

/// <summary>A question for how many events there are for each value that a filter could ask for.</summary>
public sealed record FacetQuery
{
    /// <summary>The facets wanted.</summary>
    public required ValueList<Facet> Facets { get; init; }

    /// <summary>Which events count. Of each facet's own values this filter asks for none: <see cref="Facets.Without"/>.</summary>
    public EventFilter Filter { get; init; } = EventFilter.Any;

    /// <summary>How many values of each facet at most; from 0 on.</summary>
    public required int Size { get; init; }
}

/// <summary>What events can be told apart by: the conditions of a filter that are lists of values.</summary>
public enum Facet
{
    /// <summary>The kind.</summary>
    Kind,

    /// <summary>The form.</summary>
    Form,

    /// <summary>The modality.</summary>
    Modality,

    /// <summary>How finely the date is known; events without a date have none.</summary>
    Precision,

    /// <summary>Who published an active claim on it.</summary>
    Publisher,

    /// <summary>The places it happened in, and those that these lie in.</summary>
    Place,

    /// <summary>Who takes part.</summary>
    Actor,

    /// <summary>What it is about.</summary>
    Topic,
}

/// <summary>How many events have a value.</summary>
/// <param name="Value">An id, or the name of an enumeration's member.</param>
/// <param name="Events">How many events would pass if the filter asked for this value alone; at least 1.</param>
/// <param name="Certain">How many of them meet all conditions on time for certain.</param>
public sealed record FacetCount(string Value, int Events, int Certain)
{
    /// <summary>The order of a facet's values: most events first, then the value in ordinal order.</summary>
    public static IComparer<FacetCount> Order { get; } = Comparer<FacetCount>.Create((one, other) =>
        other.Events != one.Events ? other.Events.CompareTo(one.Events) : string.CompareOrdinal(one.Value, other.Value));
}

/// <summary>What follows from a facet.</summary>
public static class Facets
{
    /// <summary>The filter without its condition on a facet, so that its other values can be counted too.</summary>
    public static EventFilter Without(this EventFilter filter, Facet facet) => facet switch
    {
        Facet.Kind => filter with { Kinds = [] },
        Facet.Form => filter with { Forms = [] },
        Facet.Modality => filter with { Modalities = [] },
        Facet.Precision => filter with { Precisions = [] },
        Facet.Publisher => filter with { Publishers = [] },
        Facet.Place => filter with { Places = [] },
        Facet.Actor => filter with { Actors = [] },
        Facet.Topic => filter with { Topics = [] },
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };
}
