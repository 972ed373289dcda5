using Timeline.Storage;

namespace Timeline.Api.Rows;

/// <summary>The facets that were asked for; the others are not there.</summary>
internal sealed record FacetsRow(IReadOnlyDictionary<Facet, IReadOnlyList<FacetCount>> Counts)
{
    /// <summary>The counts by the members of an enumeration.</summary>
    public IReadOnlyList<MemberCount<TMember>>? Members<TMember>(Facet facet) where TMember : struct, Enum =>
        Counts.GetValueOrDefault(facet)?.Select(count => new MemberCount<TMember>(Enum.Parse<TMember>(count.Value), count)).ToArray();

    /// <summary>The counts by ids.</summary>
    public IReadOnlyList<IdCount<TId>>? Ids<TId>(Facet facet) where TId : struct, IEntityId<TId> =>
        Counts.GetValueOrDefault(facet)?.Select(count => new IdCount<TId>(TId.FromWellFormed(count.Value), count)).ToArray();
}

/// <summary>A count with its value.</summary>
internal abstract record ValueCount(FacetCount Count);

/// <summary>How many events are of a member of an enumeration.</summary>
internal sealed record MemberCount<TMember>(TMember Value, FacetCount Count) : ValueCount(Count) where TMember : struct, Enum;

/// <summary>How many events something with an id has.</summary>
internal sealed record IdCount<TId>(TId Value, FacetCount Count) : ValueCount(Count) where TId : struct, IEntityId<TId>;
