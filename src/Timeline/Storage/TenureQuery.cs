using Timeline.Actors;
using Timeline.Offices;
using Timeline.Time;

namespace Timeline.Storage;

/// <summary>A question for tenures: one page for each parent.</summary>
public sealed record TenureQuery
{
    /// <summary>Whose tenures; all of one type.</summary>
    public required IReadOnlyList<TenuresOf> Parents { get; init; }

    /// <summary>Only tenures that may overlap this window; absent for all.</summary>
    public TimeWindow? On { get; init; }

    /// <summary>Which page of each, in the order of <see cref="TenureKey"/>.</summary>
    public required Page<TenureKey> Page { get; init; }
}

/// <summary>Whose tenures a list holds.</summary>
public abstract record TenuresOf
{
    private TenuresOf()
    {
    }

    /// <summary>The offices somebody held.</summary>
    public sealed record ByHolder(ActorId Holder) : TenuresOf;

    /// <summary>Who held an office.</summary>
    public sealed record InOffice(OfficeId Office) : TenuresOf;
}

/// <summary>The order of tenures: by date, then office, then holder.</summary>
/// <param name="Bounds">The bounds of the tenure.</param>
/// <param name="Office">The office.</param>
/// <param name="Holder">The holder.</param>
public readonly record struct TenureKey(Bounds Bounds, OfficeId Office, ActorId Holder)
{
    /// <summary>The key of a tenure.</summary>
    public static TenureKey Of(Tenure tenure) => new(tenure.During.Bounds, tenure.Office, tenure.Holder);
}
