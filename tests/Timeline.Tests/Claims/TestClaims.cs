using NodaTime;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Time;

namespace Timeline.Tests.Claims;

/// <summary>Makes claims for tests: about one event, published on a day, saying what the test needs.</summary>
internal static class TestClaims
{
    public static readonly EventId TheEvent = new("event:meeting");

    public static Claim Published(string day, ClaimContent content, string article = "a", string label = "", int recordedMinute = 0)
    {
        var articleId = new ArticleId("article:" + article);
        return new Claim
        {
            Id = ClaimIdentity.Of(articleId, TheEvent, label, content),
            Article = articleId,
            Event = TheEvent,
            Label = label,
            KnownFrom = Date(day).Bounds.EarliestStart,
            RecordedAt = Instant.FromUtc(2024, 1, 1, 0, recordedMinute),
            Content = content,
        };
    }

    public static EventDate Date(string edtf) => EventDate.Parse(edtf).Value;
}
