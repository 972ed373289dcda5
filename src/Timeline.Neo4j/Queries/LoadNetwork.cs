using Timeline.Actors;
using Timeline.Claims;
using Timeline.Connections;
using Timeline.Events;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Neo4j.PackStream;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>
/// Reads the contacts between some actors and another by meeting in the middle: as many steps as a chain may have hops, each taken
/// from the end that has fewer actors to look at. What cannot be part of a chain is then left out.
/// </summary>
internal sealed class LoadNetwork
{
    private readonly ICypherTransport _transport;
    private readonly Dataset _dataset;
    private readonly NetworkQuery _query;
    private readonly TimeReach _time;
    private readonly (string Name, object? Value)[] _values;
    private readonly Dictionary<EventId, ContactEvent> _events = [];
    private bool _isTruncated;

    private LoadNetwork(ICypherTransport transport, Dataset dataset, NetworkQuery query)
    {
        (_transport, _dataset, _query) = (transport, dataset, query);
        _time = TimeReach.Of(query.During is { } window ? [new TimeCondition(TimeFilter.During, window)] : []);
        _values =
        [
            ("contacts", ContactBits.MakingContact(query.Modalities)), ("modalities", query.Modalities.Select(EnumNames<Modality>.Of).ToArray()),
            .. query.During.Values(),
        ];
    }

    public static async Task<ContactNetwork> AnswerAsync(ICypherTransport transport, Dataset dataset, NetworkQuery query, CancellationToken cancellation)
    {
        var load = new LoadNetwork(transport, dataset, query);
        await load.ExpandAsync(cancellation);
        return new ContactNetwork(load.Relevant(), load._isTruncated);
    }

    private async Task ExpandAsync(CancellationToken cancellation)
    {
        var start = new ContactReach<ActorId>(_query.From);
        var goal = new ContactReach<ActorId>([_query.To]);
        for (int hop = 0; hop < _query.MaxHops && !_isTruncated && start.Frontier.Count > 0 && goal.Frontier.Count > 0; hop++)
        {
            ContactReach<ActorId> end = start.Frontier.Count <= goal.Frontier.Count ? start : goal;
            HashSet<EventId> events = await FindEventsOfAsync(end.Frontier, cancellation);
            await LoadEventsAsync([.. events.Where(contact => !_events.ContainsKey(contact)).Take(_query.MaxEvents - _events.Count)], cancellation);
            end.Advance(events.Where(_events.ContainsKey).SelectMany(contact => _events[contact].Parties).Select(party => party.Actor));
        }
    }

    private async Task<HashSet<EventId>> FindEventsOfAsync(IReadOnlyCollection<ActorId> actors, CancellationToken cancellation)
    {
        var events = new HashSet<EventId>();
        string text = ContactStatements.EventsOf(_query.During is not null);
        foreach (ActorId[] chunk in actors.Chunk(Chunks.Size))
        {
            Dictionary<string, object?>[] parents = [.. chunk.Select(actor => KeyRange.Of(_dataset, actor.Value).ToParent(_time))];
            events.UnionWith(await _transport.ReadAsync(
                _dataset.With(text, [("parents", parents), .. _values]), (ref record) => new EventId(record.ReadString()), cancellation));
            if (events.Count(contact => !_events.ContainsKey(contact)) > _query.MaxEvents - _events.Count)
            {
                _isTruncated = true;
                break;
            }
        }

        return events;
    }

    private async Task LoadEventsAsync(IReadOnlyList<EventId> events, CancellationToken cancellation)
    {
        CypherRead<ContactEvent>[] reads =
        [
            .. events.Chunk(Chunks.Size).Select(chunk => new CypherRead<ContactEvent>(
                _dataset.Statement("load-contact-events", [("ids", chunk.Select(id => id.Value).ToArray()), .. _values]), ReadEvent)),
        ];
        if (reads.Length > 0)
        {
            await _transport.ReadAllAsync(reads, cancellation);
        }

        foreach (ContactEvent contact in reads.SelectMany(read => read.Rows))
        {
            _events.Add(contact.Id, contact);
        }
    }

    private static ContactEvent ReadEvent(ref PackStreamReader record)
    {
        var id = new EventId(record.ReadString());
        var bounds = new Bounds(
            new TimePoint(record.ReadInt64()), new TimePoint(record.ReadInt64()), new TimePoint(record.ReadInt64()), new TimePoint(record.ReadInt64()),
            record.ReadBoolean(), record.ReadBoolean());
        bool isActual = record.ReadBoolean();
        var parties = new ContactParty[record.ReadListHeader()];
        for (int i = 0; i < parties.Length; i++)
        {
            record.ReadListHeader();
            parties[i] = new ContactParty(new ActorId(record.ReadString()), record.ReadBoolean());
        }

        return new ContactEvent(id, bounds, isActual, parties.OrderBy(party => party.Actor).ToValueList());
    }

    /// <summary>The events that can be a hop of a chain short enough, in their order.</summary>
    private List<ContactEvent> Relevant()
    {
        ContactEvent[] contacts = [.. _events.Values];
        ActorId[][] parties = [.. contacts.Select(contact => contact.Parties.Select(party => party.Actor).ToArray())];
        List<ContactEvent> relevant = [.. ContactReach<ActorId>.OnTheWay(parties, _query.From, [_query.To], _query.MaxHops).Select(place => contacts[place])];
        relevant.Sort((one, other) => one.SortKey.CompareTo(other.SortKey));
        return relevant;
    }
}
