using Timeline.Api.Input;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.GraphQL;
using Timeline.Ingest;
using Timeline.Ingest.Importing;
using Timeline.Storage;

namespace Timeline.Api;

/// <summary>Behind <c>mutation.graphql</c>.</summary>
internal static class MutationResolvers
{
    public static void Bind(SchemaBindings bind, Loaders loaders)
    {
        bind.Enum<DocumentOutcome>("DocumentOutcome");
        bind.Mutation(mutation =>
        {
            mutation.Batch<ImportReport>("recordArticle", RecordAsync);
            mutation.Batch<Claim>("withdrawClaim", WithdrawAsync);
        });
        bind.Type<ImportReport>("ImportReport", type =>
        {
            type.Field("documents", report => report.Documents);
            type.Field("definitionsChanged", report => report.DefinitionsChanged);
            type.Field("claimsAdded", report => report.ClaimsAdded);
            type.Field("claimsSuperseded", report => report.ClaimsSuperseded);
            type.Field("claimsWithdrawn", report => report.ClaimsWithdrawn);
            type.LoadMany("eventsTouched", report => report.EventsTouched, loaders.Events);
        });
        bind.Type<DocumentReport>("DocumentReport", type =>
        {
            type.Field("id", report => report.Id);
            type.Field("outcome", report => report.Outcome);
            type.Field("complaints", report => report.Complaints);
            type.Field("omitted", report => report.Omitted);
            type.Field("remarks", report => report.Remarks);
            type.Load("article", report => EntityId.TryParse(report.Id, out ArticleId id) ? id : default(ArticleId?), loaders.Articles);
        });
        bind.Type<Complaint>("Complaint", type =>
        {
            type.Field("line", complaint => complaint.Line);
            type.Field("column", complaint => complaint.Column);
            type.Field("what", complaint => complaint.What);
            type.Field("expected", complaint => complaint.Expected);
        });
        bind.Type<Remark>("Remark", type =>
        {
            type.Field("line", remark => remark.Line);
            type.Field("column", remark => remark.Column);
            type.Field("text", remark => remark.Text);
        });
    }

    private static async ValueTask RecordAsync(FieldBatch<RootValue, ImportReport> batch)
    {
        var request = TimelineRequest.Of(batch.State);

        // The name chooses the format; YAML reads JSON too.
        var source = DocumentSource.FromText("document.yaml", batch.Arguments.Get<string>("document"));
        batch.Set(0, await new Importer(request.Store, request.Time).ImportAsync([source], new ImportOptions(), batch.Cancellation));
        request.Changes?.Announce();
    }

    private static async ValueTask WithdrawAsync(FieldBatch<RootValue, Claim> batch)
    {
        ClaimId id = ArgumentValues.Id<ClaimId>("claim", batch.Arguments.Get<string>("claim"));
        string reason = batch.Arguments.Get<string>("reason").Trim();
        if (reason.Length == 0)
        {
            throw ArgumentValues.Invalid("reason", "it is empty; expected a sentence that says why the claim is taken back.");
        }

        var request = TimelineRequest.Of(batch.State);
        await request.Store.SaveAsync(new Batch { RecordedAt = request.Now, Withdrawals = [new Withdrawal(id, reason)] }, batch.Cancellation);
        request.Changes?.Announce();
        IReadOnlyDictionary<ClaimId, Claim> claims = await request.Store.LoadClaimsAsync([id], batch.Cancellation);
        batch.Set(0, claims.GetValueOrDefault(id) ?? throw new GraphQLException(TimelineErrorCodes.NotFound, $"There is no claim {id}."));
    }
}
