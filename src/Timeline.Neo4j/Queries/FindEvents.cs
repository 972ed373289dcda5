using Timeline.Actors;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Neo4j.PackStream;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>Answers questions for events.</summary>
internal static class FindEvents
{
    public static async Task<IReadOnlyList<Slice<Event>>> AnswerAsync(
        ICypherTransport transport, Dataset dataset, DefinitionCache definitions, EventQuery query, CancellationToken cancellation)
    {
        if (query.Parents.Count == 0)
        {
            return [];
        }

        long askedAt = definitions.Now;
        long? revision = null;
        RecordReader<Event> readEvent = EventRecords.Reader(query.Parts);
        var time = TimeReach.Of(query.Filter.When);
        EventShape shape = ShapeOf(query, time);
        IReadOnlyList<Slice<Event>> slices = await new ListQuestion<Event>(
            EventStatements.Find(shape), EventStatements.Count(shape),
            [.. query.Parents.Select(parent => ParentOf(dataset, parent, list => list.For(query.Page, SortText.Of).ToParent(time)))],
            ReadWithRevision)
        {
            Values = [.. EventConditions.Values(query.Filter), ("spans", TimeReach.Spans)],
            IsCertain = query.Filter.Likelihood == Likelihood.Certain && query.Filter.When.Count > 0 ? null : found => query.Filter.When.All(condition => condition.Relation.Holds(found.Bounds, condition.Window) == Certainty.Yes),
        }.AskAsync(transport, dataset, query.Page, cancellation);
        if (revision is { } seen)
        {
            definitions.Confirm(askedAt, seen);
        }

        return slices;

        Event ReadWithRevision(ref PackStreamReader record)
        {
            Event found = readEvent(ref record);
            revision = record.ReadInt64();
            return found;
        }
    }

    private static EventShape ShapeOf(EventQuery query, TimeReach time)
    {
        EventList list = ListOf(query.Parents[0]);
        return new EventShape(
            list,
            query.Page.IsBackward,
            EventConditions.NamesOf(query.Filter),
            query.Filter.When.Select(condition => condition.Relation).ToValueList(),
            query.Filter.Likelihood,
            EventRecords.Columns(query.Parts),
            list.IsIndexed && time.Start is not null);
    }

    /// <summary>The list that a parent is one of.</summary>
    public static EventList ListOf(EventsOf parent) => parent switch
    {
        EventsOf.Everything => EventList.Everything,
        EventsOf.ByActor => EventList.OfActor,
        EventsOf.ByPair => EventList.OfPair,
        EventsOf.ByOffice => EventList.OfOffice,
        EventsOf.ByPlace => EventList.OfPlace,
        EventsOf.DirectlyAt => EventList.DirectlyAt,
        EventsOf.ByTopic => EventList.OfTopic,
        EventsOf.ByArticle => EventList.OfArticle,
        EventsOf.PartsOf => EventList.PartsOf,
        EventsOf.Listed => EventList.Listed,
        _ => throw new ArgumentException($"{parent.GetType().Name} is not a list of events.", nameof(parent)),
    };

    /// <summary>A parent of a statement.</summary>
    /// <param name="dataset">Where its list is.</param>
    /// <param name="parent">The parent.</param>
    /// <param name="toParent">What of the list is to be read.</param>
    public static Dictionary<string, object?> ParentOf(Dataset dataset, EventsOf parent, Func<KeyRange, Dictionary<string, object?>> toParent)
    {
        Dictionary<string, object?> Range(params ReadOnlySpan<string> owner) => toParent(KeyRange.Of(dataset, owner));

        Dictionary<string, object?> Side(ActorId one, ActorId other) => new(Range(one.Value))
        {
            ["id"] = one.Value,
            ["other"] = other.Value,
            ["begin"] = KeyRange.Of(dataset, one.Value).First,
            ["end"] = KeyRange.Of(dataset, one.Value).Last,
        };

        return parent switch
        {
            EventsOf.ByActor actor => Range(actor.Actor.Value),
            EventsOf.ByOffice office => Range(office.Office.Value),
            EventsOf.ByPlace place => Range(place.Place.Value),
            EventsOf.DirectlyAt place => Range(place.Place.Value),
            EventsOf.ByTopic topic => Range(topic.Topic.Value),
            EventsOf.ByArticle article => Range(article.Article.Value),
            EventsOf.PartsOf whole => new(Range()) { ["id"] = whole.Event.Value },
            EventsOf.Listed listed => new(Range()) { ["ids"] = listed.Events.Select(id => id.Value).ToArray() },
            EventsOf.ByPair pair => new()
            {
                ["sides"] = new[] { Side(pair.One, pair.Other), Side(pair.Other, pair.One) },
                ["contacts"] = ContactBits.MakingContact(pair.Modalities),
                ["modalities"] = pair.Modalities.Select(EnumNames<Modality>.Of).ToArray(),
            },
            _ => Range(),
        };
    }
}
