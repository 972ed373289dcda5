using System.Globalization;
using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>Answers questions for events.</summary>
internal static class FindEvents
{
    /// <summary>A hundred days in seconds, as the indexes of long events have it.</summary>
    private const long LongEvent = 8_640_000;

    public static IReadOnlyList<Slice<Event>> Answer(Session session, EventQuery query)
    {
        var slices = new List<Slice<Event>>(query.Parents.Count);
        foreach (EventsOf[] parents in query.Parents.Chunk(Chunks.Size))
        {
            slices.AddRange(Answer(session, query, parents));
        }

        return slices;
    }

    private static IReadOnlyList<Slice<Event>> Answer(Session session, EventQuery query, EventsOf[] parents)
    {
        EventShape shape = ShapeOf(query);
        List<(string, object?)> values = 
        [
            ("@parents", KeysOf(parents)),
            .. SetFilters(query.Filter).Select(set => ("@" + set.Name, (object?)set.Values)),
            .. TimeValues(query.Filter),
        ];
        IReadOnlyDictionary<int, ListTotal>? totals = query.Page.WantsTotal
            ? session.Read(EventStatements.Count(shape), row => (Parent: row.GetInt32(0), Total: ListStatement.ReadTotal(row, 1)), [.. values])
                .ToDictionary(row => row.Parent, row => row.Total)
            : null;

        values.Add(("@limit", query.Page.Limit()));
        values.Add(("@reach", ReachOf(query.Filter)));
        values.AddRange(query.Page.From.Values());
        List<(int, Event)> rows = session.Read(EventStatements.Find(shape), row => (row.GetInt32(0), EventRows.Read(row)), [.. values]);
        return query.Page.ToSlices(parents.Length, rows, totals);
    }

    private static EventShape ShapeOf(EventQuery query) => new(
        ListOf(query.Parents[0]),
        query.Page.IsBackward,
        query.Page.From is not null,
        SetFilters(query.Filter).Select(set => set.Name).ToValueList(),
        query.Filter.When.Select(condition => condition.Relation).ToValueList(),
        query.Filter.Likelihood,
        query.Parts,
        query.Parents[0] is not (EventsOf.PartsOf or EventsOf.Listed) && ReachOf(query.Filter) is not null);

    private static string ListOf(EventsOf parent) => parent switch
    {
        EventsOf.Everything => "events-everything",
        EventsOf.ByActor => "events-of-actor",
        EventsOf.ByPair => "events-of-pair",
        EventsOf.ByOffice => "events-of-office",
        EventsOf.ByPlace => "events-of-place",
        EventsOf.ByTopic => "events-of-topic",
        EventsOf.ByArticle => "events-of-article",
        EventsOf.PartsOf => "events-parts-of",
        EventsOf.Listed => "events-listed",
        _ => throw new ArgumentException($"{parent.GetType().Name} is not a list of events.", nameof(parent)),
    };

    private static string KeysOf(EventsOf[] parents) => Json.Write(parents, static (json, parent) =>
    {
        switch (parent)
        {
            case EventsOf.ByPair pair:
                json.WriteStartArray();
                json.WriteStringValue(pair.One.Value);
                json.WriteStringValue(pair.Other.Value);
                json.WriteNumberValue(ContactStatements.Bits(pair.Modalities));
                json.WriteEndArray();
                break;
            case EventsOf.Listed listed:
                json.WriteRawValue(Json.Ids(listed.Events));
                break;
            default:
                json.WriteStringValue(KeyOf(parent));
                break;
        }
    });

    private static string KeyOf(EventsOf parent) => parent switch
    {
        EventsOf.ByActor actor => actor.Actor.Value,
        EventsOf.ByOffice office => office.Office.Value,
        EventsOf.ByPlace place => place.Place.Value,
        EventsOf.ByTopic topic => topic.Topic.Value,
        EventsOf.ByArticle article => article.Article.Value,
        EventsOf.PartsOf whole => whole.Event.Value,
        _ => "",
    };

    /// <summary>The conditions that the filter sets, by their names in <c>conditions.sql</c>, with their values.</summary>
    private static IEnumerable<(string Name, string Values)> SetFilters(EventFilter filter) =>
        new (string Name, int Count, Func<string> Values)[]
        {
            ("kinds", filter.Kinds.Count, () => Json.Numbers(filter.Kinds.Select(kind => (int)kind))),
            ("forms", filter.Forms.Count, () => Json.Numbers(filter.Forms.Select(form => (int)form))),
            ("modalities", filter.Modalities.Count, () => Json.Numbers(filter.Modalities.Select(modality => (int)modality))),
            ("places", filter.Places.Count, () => Json.Ids(filter.Places)),
            ("actors", filter.Actors.Count, () => Json.Ids(filter.Actors)),
            ("topics", filter.Topics.Count, () => Json.Ids(filter.Topics)),
            ("publishers", filter.Publishers.Count, () => Json.Ids(filter.Publishers)),
        }
        .Where(set => set.Count > 0).Select(set => (set.Name, set.Values()));

    /// <summary>
    /// Since when an event that spans at most a hundred days must have begun to meet all conditions on time; null when
    /// these do not say.
    /// </summary>
    private static long? ReachOf(EventFilter filter)
    {
        TimePoint reach = filter.When.Aggregate(TimePoint.Beginning, (latest, condition) => TimePoint.Max(latest, condition.Relation switch
        {
            TimeFilter.Before => TimePoint.Beginning,
            TimeFilter.After => condition.Window.To,
            _ => condition.Window.From,
        }));
        return reach.IsFinite ? reach.Plus(-LongEvent).Seconds : null;
    }

    private static IEnumerable<(string, object?)> TimeValues(EventFilter filter)
    {
        for (int i = 0; i < filter.When.Count; i++)
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"@from{i}"), filter.When[i].Window.From.Seconds);
            yield return (string.Create(CultureInfo.InvariantCulture, $"@to{i}"), filter.When[i].Window.To.Seconds);
        }
    }
}
