using NodaTime;
using Timeline.Actors;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Topics;

namespace Timeline.Storage;

/// <summary>What is saved together, in one transaction: one or more documents with everything they define and claim, and withdrawals.</summary>
/// <remarks>
/// The batch has been checked: ids it refers to are in it or in the store. A document replaces what its former revision
/// defined: its tenures, and (as <see cref="ClaimRevision"/> says) its claims.
/// </remarks>
public sealed record Batch
{
    /// <summary>The moment of recording, the same for all of the batch.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>The documents as handed in.</summary>
    public ValueList<Document> Documents { get; init; } = [];

    /// <summary>Articles, each with its text where there is one.</summary>
    public ValueList<Article> Articles { get; init; } = [];

    /// <summary>Topics to define or redefine.</summary>
    public ValueList<Topic> Topics { get; init; } = [];

    /// <summary>Actors to define or redefine.</summary>
    public ValueList<Actor> Actors { get; init; } = [];

    /// <summary>Offices to define or redefine.</summary>
    public ValueList<Office> Offices { get; init; } = [];

    /// <summary>Tenures: all that the batch's documents state.</summary>
    public ValueList<Tenure> Tenures { get; init; } = [];

    /// <summary>Places to define or redefine.</summary>
    public ValueList<Place> Places { get; init; } = [];

    /// <summary>Claims: all that the batch's articles make.</summary>
    public ValueList<Claim> Claims { get; init; } = [];

    /// <summary>Claims to take back.</summary>
    public ValueList<Withdrawal> Withdrawals { get; init; } = [];
}

/// <summary>That a claim is taken back.</summary>
/// <param name="Claim">The claim; one that is not there or not active any more is left as it is.</param>
/// <param name="Reason">Why; not empty.</param>
public sealed record Withdrawal(ClaimId Claim, string Reason);
