using Timeline.Connections;

namespace Timeline.Api.Rows;

/// <summary>One contact of a chain.</summary>
internal sealed record HopRow(Hop Hop);
