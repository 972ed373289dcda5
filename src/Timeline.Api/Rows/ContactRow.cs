using Timeline.Claims;
using Timeline.Connections;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Api.Rows;

/// <summary>A contact with the conditions it was counted under, so that its events are those that were counted.</summary>
internal sealed record ContactRow(Contact Contact, ContactConditions Conditions);

/// <summary>What a list of contacts was asked for.</summary>
internal sealed record ContactConditions(TimeWindow? During, ValueList<Modality> Modalities)
{
    public EventFilter ToFilter() => new() { When = During is { } window ? [new TimeCondition(TimeFilter.During, window)] : [] };
}
