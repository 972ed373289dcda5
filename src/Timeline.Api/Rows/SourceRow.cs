using Timeline.Claims;

namespace Timeline.Api.Rows;

/// <summary>A source with the claims about one event that go back to it.</summary>
internal sealed record SourceRow(ClaimSource Source, IReadOnlyList<Claim> Claims);
