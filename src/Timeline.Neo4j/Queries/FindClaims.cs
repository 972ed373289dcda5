using Timeline.Claims;
using Timeline.Neo4j.Graph;
using Timeline.Storage;

namespace Timeline.Neo4j.Queries;

/// <summary>Answers questions for claims.</summary>
internal static class FindClaims
{
    private static readonly ListStatement AboutEvent = new("find-claims", "count-claims", "eventKey");
    private static readonly ListStatement InArticle = new("find-claims", "count-claims", "articleKey");

    /// <summary>The lists that questions are answered from.</summary>
    public static IEnumerable<ListStatement> Lists => [AboutEvent, AboutEvent with { Conditions = ["active claim"] }, InArticle, InArticle with { Conditions = ["active claim"] }];

    public static Task<IReadOnlyList<Slice<Claim>>> AnswerAsync(ICypherTransport transport, Dataset dataset, ClaimQuery query, CancellationToken cancellation)
    {
        ListStatement list = query.Parents is [ClaimsOf.InArticle, ..] ? InArticle : AboutEvent;
        list = query.IncludesEnded ? list : list with { Conditions = ["active claim"] };
        return new ListQuestion<Claim>(
            list.Find(query.Page.IsBackward), list.Count(),
            [.. query.Parents.Select(parent => KeyRange.Of(dataset, OwnerOf(parent)).For(query.Page, SortText.Of).ToParent())],
            ClaimRecords.Read).AskAsync(transport, dataset, query.Page, cancellation);
    }

    private static string OwnerOf(ClaimsOf parent) => parent switch
    {
        ClaimsOf.AboutEvent about => about.Event.Value,
        ClaimsOf.InArticle article => article.Article.Value,
        _ => throw new ArgumentException($"{parent.GetType().Name} is not a list of claims.", nameof(parent)),
    };
}
