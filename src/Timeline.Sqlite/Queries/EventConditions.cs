using System.Globalization;
using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Queries;

/// <summary>What an event filter says in SQL, alike for every statement on lists of events.</summary>
internal static class EventConditions
{
    /// <summary>The names of the conditions that the filter sets, apart from time.</summary>
    public static ValueList<string> NamesOf(EventFilter filter) => Sets(filter).Select(set => set.Name).ToValueList();

    /// <summary>The values of all its conditions as parameters.</summary>
    public static IEnumerable<(string, object?)> Values(EventFilter filter) =>
        [.. Sets(filter).Select(set => ("@" + set.Name, (object?)set.Values)), .. TimeValues(filter)];

    /// <summary>The conditions that the filter sets, by their names in <c>conditions.sql</c>, with their values.</summary>
    private static IEnumerable<(string Name, string Values)> Sets(EventFilter filter) =>
        new (string Name, int Count, Func<string> Values)[]
        {
            ("kinds", filter.Kinds.Count, () => Json.Numbers(filter.Kinds.Select(kind => (int)kind))),
            ("forms", filter.Forms.Count, () => Json.Numbers(filter.Forms.Select(form => (int)form))),
            ("modalities", filter.Modalities.Count, () => Json.Numbers(filter.Modalities.Select(modality => (int)modality))),
            ("precisions", filter.Precisions.Count, () => Json.Numbers(filter.Precisions.Select(precision => (int)precision))),
            ("places", filter.Places.Count, () => Json.Ids(filter.Places)),
            ("actors", filter.Actors.Count, () => Json.Ids(filter.Actors)),
            ("topics", filter.Topics.Count, () => Json.Ids(filter.Topics)),
            ("publishers", filter.Publishers.Count, () => Json.Ids(filter.Publishers)),
        }
        .Where(set => set.Count > 0).Select(set => (set.Name, set.Values()));

    private static IEnumerable<(string, object?)> TimeValues(EventFilter filter)
    {
        for (int i = 0; i < filter.When.Count; i++)
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"@from{i}"), filter.When[i].Window.From.Seconds);
            yield return (string.Create(CultureInfo.InvariantCulture, $"@to{i}"), filter.When[i].Window.To.Seconds);
        }
    }
}
