using Timeline.Actors;
using Timeline.Connections;
using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>
/// Reads the contacts between some actors and another by meeting in the middle: as many steps as a chain may have hops, each taken
/// from the end that has fewer actors to look at. What cannot be part of a chain is then left out.
/// </summary>
internal sealed class LoadNetwork
{
    private readonly Session _session;
    private readonly NetworkQuery _query;
    private readonly int _modalities;
    private readonly Dictionary<int, List<(int Actor, bool IsActual)>> _parties = [];
    private bool _isTruncated;

    private LoadNetwork(Session session, NetworkQuery query)
    {
        _session = session;
        _query = query;
        _modalities = ContactStatements.Bits(query.Modalities);
    }

    public static ContactNetwork Answer(Session session, NetworkQuery query) => new LoadNetwork(session, query).Answer();

    private ContactNetwork Answer()
    {
        Dictionary<string, int> keys = _session
            .Read(SqlFiles.Statement("load-actor-keys"), row => (Id: row.GetString(0), Key: row.GetInt32(1)), ("@ids", Json.Ids([.. _query.From, _query.To])))
            .DistinctBy(row => row.Id).ToDictionary(row => row.Id, row => row.Key);
        int[] from = [.. _query.From.Where(actor => keys.ContainsKey(actor.Value)).Select(actor => keys[actor.Value])];
        if (from.Length == 0 || !keys.TryGetValue(_query.To.Value, out int to))
        {
            return new ContactNetwork([], IsTruncated: false);
        }

        Expand(from, to);
        return new ContactNetwork(ReadEvents(Relevant(from, to)), _isTruncated);
    }

    private void Expand(int[] from, int to)
    {
        var start = new ContactReach<int>(from);
        var goal = new ContactReach<int>([to]);
        for (int hop = 0; hop < _query.MaxHops && !_isTruncated && start.Frontier.Count > 0 && goal.Frontier.Count > 0; hop++)
        {
            ContactReach<int> end = start.Frontier.Count <= goal.Frontier.Count ? start : goal;
            List<int> events = ReadEventsOf(end.Frontier);
            ReadParties([.. events.Where(contact => !_parties.ContainsKey(contact))]);
            end.Advance(events.Where(_parties.ContainsKey).SelectMany(contact => _parties[contact]).Select(party => party.Actor));
        }
    }

    private List<int> ReadEventsOf(IReadOnlyCollection<int> actors)
    {
        var events = new HashSet<int>();
        string sql = ContactStatements.ContactEventsOf(_query.During is not null);
        foreach (int[] chunk in actors.Chunk(Chunks.Size))
        {
            int room = _query.MaxEvents - _parties.Count;
            events.UnionWith(_session.Read(
                sql, row => row.GetInt32(0),
                [("@actors", Json.Numbers(chunk)), ("@modalities", _modalities), .. _query.During.Values()]));
            if (events.Count(contact => !_parties.ContainsKey(contact)) > room)
            {
                _isTruncated = true;
                break;
            }
        }

        return [.. events];
    }

    private void ReadParties(int[] events)
    {
        int room = _query.MaxEvents - _parties.Count;
        foreach (int[] chunk in events.Take(room).Chunk(Chunks.Size))
        {
            _session.ForEach(
                SqlFiles.Statement("load-contact-parties"),
                row =>
                {
                    int contact = row.GetInt32(0);
                    if (!_parties.TryGetValue(contact, out List<(int, bool)>? parties))
                    {
                        _parties.Add(contact, parties = []);
                    }

                    parties.Add((row.GetInt32(1), row.GetBoolean(2)));
                },
                ("@events", Json.Numbers(chunk)), ("@modalities", _modalities));
        }
    }

    /// <summary>The events that can be a hop of a chain short enough.</summary>
    private int[] Relevant(int[] from, int to)
    {
        KeyValuePair<int, List<(int Actor, bool IsActual)>>[] contacts = [.. _parties];
        int[][] parties = [.. contacts.Select(contact => contact.Value.Select(party => party.Actor).ToArray())];
        return [.. ContactReach<int>.OnTheWay(parties, from, [to], _query.MaxHops).Select(place => contacts[place].Key)];
    }

    private List<ContactEvent> ReadEvents(int[] events)
    {
        Dictionary<int, string> ids = Loads.LoadIds(
            _session, "load-actor-ids", "@actors", events.SelectMany(contact => _parties[contact]).Select(party => party.Actor));
        var read = new List<ContactEvent>(events.Length);
        foreach (int[] chunk in events.Chunk(Chunks.Size))
        {
            read.AddRange(_session.Read(
                SqlFiles.Statement("load-contact-events"),
                row => new ContactEvent(
                    new EventId(row.GetString(1)),
                    new Bounds(
                        new TimePoint(row.GetInt64(2)), new TimePoint(row.GetInt64(3)), new TimePoint(row.GetInt64(4)), new TimePoint(row.GetInt64(5)),
                        row.GetBoolean(6), row.GetBoolean(7)),
                    row.GetBoolean(8),
                    _parties[row.GetInt32(0)].Select(party => new ContactParty(new ActorId(ids[party.Actor]), party.IsActual)).OrderBy(party => party.Actor).ToValueList()),
                ("@events", Json.Numbers(chunk))));
        }

        read.Sort((one, other) => one.SortKey.CompareTo(other.SortKey));
        return read;
    }
}
