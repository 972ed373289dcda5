using Timeline.Claims;
using Timeline.Events;
using Timeline.Storage;

namespace Timeline.Tests.Storage;

/// <summary>Variants of facts for tests.</summary>
internal static class Revising
{
    /// <summary>The event with only some of its parts.</summary>
    public static Event Only(this Event whole, EventParts parts) => whole with
    {
        Places = parts.HasFlag(EventParts.Places) ? whole.Places : [],
        Participations = parts.HasFlag(EventParts.Participations) ? whole.Participations : [],
        Topics = parts.HasFlag(EventParts.Topics) ? whole.Topics : [],
        Counts = parts.HasFlag(EventParts.Counts) ? whole.Counts : [],
        Articles = parts.HasFlag(EventParts.Articles) ? whole.Articles : [],
    };

    /// <summary>The claim with another content, and the id that follows from it.</summary>
    public static Claim Saying(this Claim claim, Func<ClaimContent, ClaimContent> change)
    {
        ClaimContent content = change(claim.Content);
        return claim with { Content = content, Id = ClaimIdentity.Of(claim.Article, claim.Event, claim.Label, content) };
    }

    /// <summary>The batch as a new revision of its one article's document, with other claims.</summary>
    public static Batch Revised(this Batch batch, string hash, IEnumerable<Claim> claims) => batch with
    {
        RecordedAt = batch.RecordedAt + NodaTime.Duration.FromDays(1 + hash[0] - '0'),
        Documents = [batch.Documents[0] with { ContentHash = hash, Content = hash }],
        Articles = [batch.Articles[0] with { ContentHash = hash }],
        Claims = claims.Where(claim => claim.Article == batch.Articles[0].Id).ToValueList(),
    };
}
