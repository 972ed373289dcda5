using NodaTime;
using NodaTime.Text;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Time;
using Timeline.Time.News;
using Timeline.Time.Order;

namespace Timeline.Ingest.Checking;

/// <summary>Notices what is allowed in an article's claims and yet may be a slip.</summary>
internal static class Remarks
{
    /// <summary>With more relations than any article has, the order is not looked at: that work grows faster than they do.</summary>
    private const int MaxRelations = 2000;

    /// <param name="article">The article.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="entries">The same claims as they were written, in the same order.</param>
    public static ValueList<Remark> On(Article article, IReadOnlyList<Claim> claims, IReadOnlyList<ClaimEntry> entries) =>
        claims.SelectMany(claim => OnClaim(article, claim).Select(text => At(entries[claim.Position].Event, text)))
            .Concat(OnOrder(claims, entries))
            .OrderBy(remark => remark.Line)
            .ToValueList();

    private static IEnumerable<string> OnClaim(Article article, Claim claim)
    {
        if (claim.Content.Quotes.Count == 0)
        {
            yield return $"no quote supports the claim about {claim.Event}";
        }

        bool isTold = claim.Content.Modality == Modality.Actual;
        if (isTold && claim.Content.When is { } when && when.Bounds.EarliestStart > article.Published.Bounds.LatestEnd)
        {
            yield return $"{claim.Event} is told as ACTUAL, and {when.Edtf} is after the publication on {article.Published.Edtf}";
        }

        if (claim.Content.When is { Expression: { } words } given && UsualReading(words, given, article, claim) is { } usual)
        {
            yield return $"\"{words}\" said on {usual.Anchor} usually means {usual.Edtf} ({usual.Rule}), which excludes {given.Edtf}";
        }
    }

    /// <summary>
    /// How the news rules read words, if that excludes the date given for them. Words about what is to come look ahead;
    /// the anchor counts where it is a day.
    /// </summary>
    private static EventDate? UsualReading(string words, EventDate given, Article article, Claim claim)
    {
        string anchor = given.Anchor ?? article.Published.Edtf.ToString();
        if (!LocalDatePattern.Iso.Parse(anchor).TryGetValue(default, out LocalDate day))
        {
            return null;
        }

        bool looksAhead = claim.Content.Modality is Modality.Planned or Modality.Expected or Modality.Predicted;
        EventDate? usual = NewsExpressions.Resolve(words, day, looksAhead ? Outlook.Ahead : Outlook.Back);
        var span = new TimeWindow(given.Bounds.EarliestStart, given.Bounds.LatestEnd);
        return usual is not null && TimeFilter.Overlaps.Holds(usual.Bounds, span) == Certainty.No ? usual : null;
    }

    /// <summary>Dates and order that cannot both be right.</summary>
    private static IEnumerable<Remark> OnOrder(IReadOnlyList<Claim> claims, IReadOnlyList<ClaimEntry> entries)
    {
        var dates = new Dictionary<string, Bounds>(StringComparer.Ordinal);
        foreach (Claim claim in claims.Where(claim => claim.Content.When is not null))
        {
            dates.TryAdd(claim.Event.Value, claim.Content.When?.Bounds ?? Bounds.Unknown);
        }

        EventRelation[] relations = [.. claims.SelectMany(claim => claim.Content.Relations.Select(relation => new EventRelation(claim.Event, relation.Event, relation, claim.Id)))];
        if (relations.Length > MaxRelations)
        {
            yield break;
        }

        IEnumerable<OrderConstraint> order = relations.SelectMany(relation => relation.Constraints());
        foreach (OrderContradiction contradiction in DateOrder.Tighten(dates, order).Contradictions)
        {
            Claim claim = claims.First(one => one.Id.Value == contradiction.Statements[0].Source);
            yield return At(entries[claim.Position].Event, $"the dates and the order of {Complaints.AllOf(contradiction.Events)} contradict each other");
        }
    }

    private static Remark At(Word word, string text) => new(word.Line, word.Column, text);
}
