using Timeline.Actors;
using Timeline.Events;
using Timeline.Time;

namespace Timeline.Storage;

/// <summary>A question for articles: all of them, or one page for each of many events.</summary>
public sealed record ArticleQuery
{
    /// <summary>The events whose active claims the articles make; absent: all articles, as one slice.</summary>
    public IReadOnlyList<EventId>? About { get; init; }

    /// <summary>Only articles of these publishers; empty for all.</summary>
    public ValueList<ActorId> Publishers { get; init; } = [];

    /// <summary>Only articles that may have been published inside this window; absent for all.</summary>
    public TimeWindow? PublishedDuring { get; init; }

    /// <summary>Which page, in the order of publication (the four bounds), then the id.</summary>
    public required Page<SortKey> Page { get; init; }
}
