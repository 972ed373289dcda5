using Timeline.Api.Input;
using Timeline.Claims;
using Timeline.GraphQL;
using Timeline.Storage;

namespace Timeline.Api;

/// <summary>Behind <c>mutation.graphql</c>.</summary>
internal static class MutationResolvers
{
    /// <summary>The code of the error for a change to something that is not there.</summary>
    private const string NotFound = "NOT_FOUND";

    public static void Bind(SchemaBindings bind, Loaders loaders)
    {
        bind.Mutation(mutation => mutation.Batch<Claim>("withdrawClaim", WithdrawAsync));
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
        IReadOnlyDictionary<ClaimId, Claim> claims = await request.Store.LoadClaimsAsync([id], batch.Cancellation);
        batch.Set(0, claims.GetValueOrDefault(id) ?? throw new GraphQLException(NotFound, $"There is no claim {id}."));
    }
}
