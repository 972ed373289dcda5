using NodaTime;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;

namespace Timeline.Storage;

/// <summary>A question for claims: one page for each parent.</summary>
public sealed record ClaimQuery
{
    /// <summary>Whose claims; all of one type.</summary>
    public required IReadOnlyList<ClaimsOf> Parents { get; init; }

    /// <summary>Whether superseded and withdrawn claims are wanted too.</summary>
    public bool IncludesEnded { get; init; }

    /// <summary>Which page of each, in the order of <see cref="ClaimKey"/>.</summary>
    public required Page<ClaimKey> Page { get; init; }
}

/// <summary>Whose claims a list holds.</summary>
public abstract record ClaimsOf
{
    private ClaimsOf()
    {
    }

    /// <summary>The claims about an event.</summary>
    public sealed record AboutEvent(EventId Event) : ClaimsOf;

    /// <summary>The claims an article makes.</summary>
    public sealed record InArticle(ArticleId Article) : ClaimsOf;
}

/// <summary>The order in which claims became known: publication, then recording, then the place in the article, then the id.</summary>
/// <param name="KnownFrom">The earliest moment of publication.</param>
/// <param name="RecordedAt">When it was recorded, to the millisecond.</param>
/// <param name="Position">Where it stands among its article's claims.</param>
/// <param name="Id">The claim.</param>
public readonly record struct ClaimKey(Time.TimePoint KnownFrom, Instant RecordedAt, int Position, ClaimId Id) : IComparable<ClaimKey>
{
    /// <summary>The key of a claim.</summary>
    public static ClaimKey Of(Claim claim) => new(claim.KnownFrom, claim.RecordedAt, claim.Position, claim.Id);

    /// <inheritdoc/>
    public int CompareTo(ClaimKey other) =>
        (KnownFrom.CompareTo(other.KnownFrom), RecordedAt.CompareTo(other.RecordedAt), Position.CompareTo(other.Position)) switch
        {
            (not 0 and var known, _, _) => known,
            (_, not 0 and var recorded, _) => recorded,
            (_, _, not 0 and var position) => position,
            _ => Id.CompareTo(other.Id),
        };
}
