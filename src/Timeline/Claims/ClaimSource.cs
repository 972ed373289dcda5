using Timeline.Actors;
using Timeline.Articles;

namespace Timeline.Claims;

/// <summary>
/// Where a claim comes from in the end. Claims with equal sources do not corroborate each other: ten copies of a wire
/// story are one source.
/// </summary>
/// <param name="Actor">Who it is; absent for an unnamed speaker, and for an article without a publisher.</param>
/// <param name="Words">The article's words for an unnamed speaker.</param>
/// <param name="Article">
/// The article, where the source is nobody but it or somebody it does not name: that two articles leave speakers unnamed
/// does not make them the same.
/// </param>
public sealed record ClaimSource(ActorId? Actor, string? Words, ArticleId? Article)
{
    /// <summary>The last link of the claim's attribution, or else the publisher, or else the article itself.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="publisher">Who published its article; absent where the article does not say.</param>
    public static ClaimSource Of(Claim claim, ActorId? publisher) => claim.Content.Attribution switch
    {
        [.., { Speaker: { } speaker }] => new ClaimSource(speaker, null, null),
        [.., { Words: var words }] => new ClaimSource(null, words, claim.Article),
        _ when publisher is not null => new ClaimSource(publisher, null, null),
        _ => new ClaimSource(null, null, claim.Article),
    };
}
