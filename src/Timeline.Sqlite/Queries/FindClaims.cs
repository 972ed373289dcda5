using Timeline.Claims;
using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Queries;

/// <summary>Answers questions for claims.</summary>
internal static class FindClaims
{
    private static readonly ListOrder Order = new("known_from", "recorded_at", "position", "id");
    private static readonly ListStatement AboutEvent = new("find-claims-about-event", "count-claims-about-event", Order);
    private static readonly ListStatement InArticle = new("find-claims-in-article", "count-claims-in-article", Order);

    /// <summary>The lists that questions are answered from.</summary>
    public static IEnumerable<ListStatement> Lists => [AboutEvent, AboutEvent with { Conditions = ["active claim"] }, InArticle, InArticle with { Conditions = ["active claim"] }];

    public static IReadOnlyList<Slice<Claim>> Answer(Session session, ClaimQuery query)
    {
        var slices = new List<Slice<Claim>>(query.Parents.Count);
        foreach (ClaimsOf[] parents in query.Parents.Chunk(Chunks.Size))
        {
            ListStatement list = StatementOf(parents[0], query.IncludesEnded);
            slices.AddRange(list.ReadSlices(
                session, parents.Length, query.Page, [("@parents", Json.Texts(parents.Select(KeyOf)))], FromValues(query.Page.From), ClaimRows.Read));
        }

        return slices;
    }

    private static ListStatement StatementOf(ClaimsOf parent, bool includesEnded)
    {
        ListStatement list = parent is ClaimsOf.AboutEvent ? AboutEvent : InArticle;
        return includesEnded ? list : list with { Conditions = ["active claim"] };
    }

    private static string KeyOf(ClaimsOf parent) => parent switch
    {
        ClaimsOf.AboutEvent about => about.Event.Value,
        ClaimsOf.InArticle article => article.Article.Value,
        _ => throw new ArgumentException($"{parent.GetType().Name} is not a list of claims.", nameof(parent)),
    };

    private static IEnumerable<(string, object?)> FromValues(ClaimKey? from) => from is { } key
        ? Order.Values(key.KnownFrom.Seconds, key.RecordedAt.ToUnixTimeTicks(), key.Position, key.Id.Value)
        : [];
}
