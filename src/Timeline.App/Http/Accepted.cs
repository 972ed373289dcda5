using Microsoft.Extensions.Primitives;
using Timeline.App.Http.Subscriptions;

namespace Timeline.App.Http;

/// <summary>What a request takes for an answer.</summary>
/// <param name="TakesJson">Whether the header allows one of the media types of a single answer.</param>
/// <param name="Type">Which of them; JSON also where it allows neither, for errors.</param>
/// <param name="Events">Whether it takes events.</param>
public readonly record struct Accepted(bool TakesJson, ResponseMediaType Type, EventStreamWish Events)
{
    public static Accepted Of(StringValues header)
    {
        var type = AcceptHeader.Choose(header);
        return new(type is not null, type ?? ResponseMediaType.Json, EventStreamWishes.Of(header, type is not null));
    }
}
