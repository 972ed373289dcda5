using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Queries;

/// <summary>Answers questions for events.</summary>
internal static class FindEvents
{
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
            .. EventConditions.Values(query.Filter),
        ];
        IReadOnlyDictionary<int, ListTotal>? totals = query.Page.WantsTotal
            ? session.Read(EventStatements.Count(shape), row => (Parent: row.GetInt32(0), Total: ListStatement.ReadTotal(row, 1)), [.. values])
                .ToDictionary(row => row.Parent, row => row.Total)
            : null;

        values.Add(("@limit", query.Page.Limit()));
        values.Add(("@reach", LongEvents.ReachOf(query.Filter.When)));
        values.AddRange(query.Page.From.Values());
        List<(int, Event)> rows = session.Read(EventStatements.Find(shape), row => (row.GetInt32(0), EventRows.Read(row)), [.. values]);
        return query.Page.ToSlices(parents.Length, rows, totals);
    }

    private static EventShape ShapeOf(EventQuery query) => new(
        ListOf(query.Parents[0]),
        query.Page.IsBackward,
        query.Page.From is not null,
        EventConditions.NamesOf(query.Filter),
        query.Filter.When.Select(condition => condition.Relation).ToValueList(),
        query.Filter.Likelihood,
        query.Parts,
        query.Parents[0] is not (EventsOf.PartsOf or EventsOf.Listed) && LongEvents.ReachOf(query.Filter.When) is not null);

    /// <summary>The file of the list of a parent and its like.</summary>
    public static string ListOf(EventsOf parent) => parent switch
    {
        EventsOf.Everything => "events-everything",
        EventsOf.ByActor => "events-of-actor",
        EventsOf.ByPair => "events-of-pair",
        EventsOf.ByOffice => "events-of-office",
        EventsOf.ByPlace => "events-of-place",
        EventsOf.DirectlyAt => "events-at-place",
        EventsOf.ByTopic => "events-of-topic",
        EventsOf.ByArticle => "events-of-article",
        EventsOf.PartsOf => "events-parts-of",
        EventsOf.Listed => "events-listed",
        _ => throw new ArgumentException($"{parent.GetType().Name} is not a list of events.", nameof(parent)),
    };

    /// <summary>What the files of lists know the parents as.</summary>
    public static string KeysOf(IEnumerable<EventsOf> parents) => Json.Write(parents, static (json, parent) =>
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
        EventsOf.DirectlyAt place => place.Place.Value,
        EventsOf.ByTopic topic => topic.Topic.Value,
        EventsOf.ByArticle article => article.Article.Value,
        EventsOf.PartsOf whole => whole.Event.Value,
        _ => "",
    };
}
