namespace Timeline.Storage;

/// <summary>How much a store holds.</summary>
public sealed record StoreSummary(long Documents, long Articles, long Actors, long Offices, long Tenures, long Places, long Topics, long Events, long Claims, long ActiveClaims)
{
    /// <summary>Whether nothing was ever saved.</summary>
    public bool IsEmpty => Documents == 0;
}
