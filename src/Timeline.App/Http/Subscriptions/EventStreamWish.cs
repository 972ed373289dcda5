using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Timeline.App.Http.Subscriptions;

/// <summary>Whether a request takes events, by its <c>Accept</c> header.</summary>
public enum EventStreamWish
{
    /// <summary>It does not name them.</summary>
    None,

    /// <summary>It takes JSON too: events are for subscriptions, JSON for what has one answer.</summary>
    Also,

    /// <summary>It takes nothing else.</summary>
    Only,
}

public static class EventStreamWishes
{
    /// <param name="accept">The header.</param>
    /// <param name="takesJson">Whether it allows JSON.</param>
    public static EventStreamWish Of(StringValues accept, bool takesJson)
    {
        if (!Names(accept))
            return EventStreamWish.None;
        return takesJson ? EventStreamWish.Also : EventStreamWish.Only;
    }

    private static bool Names(StringValues accept) =>
        accept.Count > 0
        && accept.ToString().Contains(EventStreamOutbox.MediaType, StringComparison.OrdinalIgnoreCase)
        && MediaTypeHeaderValue.TryParseList(accept, out var ranges)
        && ranges.Any(range => range.MediaType.Equals(EventStreamOutbox.MediaType, StringComparison.OrdinalIgnoreCase) && range.Quality != 0);
}
