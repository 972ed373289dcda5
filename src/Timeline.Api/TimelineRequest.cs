using NodaTime;
using Timeline.Api.Changes;
using Timeline.GraphQL;
using Timeline.Storage;

namespace Timeline.Api;

/// <summary>What a request brings along as <see cref="GraphQLRequest.State"/>.</summary>
/// <param name="Store">The store that answers.</param>
/// <param name="Time">The clock for what is recorded.</param>
public sealed record TimelineRequest(ITimelineStore Store, TimeProvider Time)
{
    private const long TicksPerMillisecond = NodaConstants.TicksPerMillisecond;

    /// <summary>What happens in the store; null where nobody can subscribe.</summary>
    public ChangeFeed? Changes { get; init; }

    internal ArchiveCounts Counts { get; } = new(Store);

    /// <summary>The present moment, to the millisecond, which is as fine as stores keep it.</summary>
    public Instant Now
    {
        get
        {
            long ticks = Instant.FromDateTimeOffset(Time.GetUtcNow()).ToUnixTimeTicks();
            return Instant.FromUnixTimeTicks(ticks - (ticks % TicksPerMillisecond));
        }
    }

    /// <summary>The request behind the state of a batch.</summary>
    public static TimelineRequest Of(object? state) =>
        state as TimelineRequest ?? throw new InvalidOperationException("GraphQLRequest.State must be a TimelineRequest.");
}
