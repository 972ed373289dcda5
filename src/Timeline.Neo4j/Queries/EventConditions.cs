using System.Globalization;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Neo4j.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>What an event filter says in Cypher, alike for every statement on lists of events.</summary>
internal static class EventConditions
{
    /// <summary>The names of the conditions that the filter sets, apart from time.</summary>
    public static ValueList<string> NamesOf(EventFilter filter) => SetFilters(filter).Select(set => set.Name).ToValueList();

    /// <summary>The values of all its conditions as parameters.</summary>
    public static IReadOnlyList<(string Name, object? Value)> Values(EventFilter filter) =>
        [.. SetFilters(filter).Select(set => (set.Name, (object?)set.Values())), .. TimeValues(filter)];

    /// <summary>The conditions that the filter sets, by their names in <c>conditions.cypher</c>, with their values.</summary>
    private static IEnumerable<(string Name, Func<string[]> Values)> SetFilters(EventFilter filter) =>
        new (string Name, int Count, Func<string[]> Values)[]
        {
            ("kinds", filter.Kinds.Count, () => [.. filter.Kinds.Select(EnumNames<EventKind>.Of)]),
            ("forms", filter.Forms.Count, () => [.. filter.Forms.Select(EnumNames<EventForm>.Of)]),
            ("modalities", filter.Modalities.Count, () => [.. filter.Modalities.Select(EnumNames<Modality>.Of)]),
            ("precisions", filter.Precisions.Count, () => [.. filter.Precisions.Select(EnumNames<Precision>.Of)]),
            ("places", filter.Places.Count, () => [.. filter.Places.Select(place => place.Value)]),
            ("actors", filter.Actors.Count, () => [.. filter.Actors.Select(actor => actor.Value)]),
            ("topics", filter.Topics.Count, () => [.. filter.Topics.Select(topic => topic.Value)]),
            ("publishers", filter.Publishers.Count, () => [.. filter.Publishers.Select(publisher => publisher.Value)]),
        }
        .Where(set => set.Count > 0).Select(set => (set.Name, set.Values));

    private static IEnumerable<(string Name, object? Value)> TimeValues(EventFilter filter)
    {
        for (int i = 0; i < filter.When.Count; i++)
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"from{i}"), filter.When[i].Window.From.Seconds);
            yield return (string.Create(CultureInfo.InvariantCulture, $"to{i}"), filter.When[i].Window.To.Seconds);
        }
    }
}
