using Timeline.Claims;
using Timeline.Sqlite.Access;

namespace Timeline.Sqlite.Queries;

/// <summary>Reads claims by their ids.</summary>
internal static class LoadClaims
{
    public static IReadOnlyDictionary<ClaimId, Claim> Answer(Session session, IReadOnlyCollection<ClaimId> ids) =>
        Loads.Load(session, SqlFiles.Statement("load-claims"), ids, ClaimRows.Read, claim => claim.Id);
}
