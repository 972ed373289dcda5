using Timeline.Events;
using Timeline.GraphQL;

namespace Timeline.Api.Input;

/// <summary>What a store has to read so that a selection of events can be answered.</summary>
internal static class EventSelection
{
    /// <summary>The parts selected of an event.</summary>
    public static EventParts Parts(Selection? ofEvent) =>
        ofEvent is null
            ? EventParts.None
            : Part(ofEvent, "places", EventParts.Places)
                | Part(ofEvent, "participants", EventParts.Participations)
                | Part(ofEvent, "topics", EventParts.Topics)
                | Part(ofEvent, "counts", EventParts.Counts)
                | Part(ofEvent, "articles", EventParts.Articles);

    /// <summary>The parts selected of the events of a connection, by way of nodes or edges.</summary>
    public static EventParts PartsOfPage(Selection ofConnection) =>
        Parts(ofConnection.Child("nodes")) | Parts(ofConnection.Child("edges")?.Child("node"));

    private static EventParts Part(Selection ofEvent, string field, EventParts part) =>
        ofEvent.Selects(field) ? part : EventParts.None;
}
