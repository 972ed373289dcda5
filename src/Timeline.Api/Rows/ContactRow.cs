using Timeline.Connections;
using Timeline.Storage;

namespace Timeline.Api.Rows;

/// <summary>A contact with the conditions it was counted under, so that its events are those that were counted.</summary>
internal sealed record ContactRow(Contact Contact, EventFilter Conditions);
