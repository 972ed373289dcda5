using Timeline.Claims;
using Timeline.Events;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Neo4j.Saving;

/// <summary>
/// Gathers what is to be written of many events. The lists of an event are written anew only where something changed by which
/// lists are ordered or kept: most claims only confirm.
/// </summary>
internal sealed class EventRows(Dataset dataset)
{
    private readonly List<string> _removed = [];
    private readonly List<Dictionary<string, object?>> _events = [];
    private readonly List<string> _leaving = [];
    private readonly List<string> _placed = [];
    private readonly List<Dictionary<string, object?>> _actors = [];
    private readonly List<Dictionary<string, object?>> _offices = [];
    private readonly List<Dictionary<string, object?>> _places = [];
    private readonly List<Dictionary<string, object?>> _topics = [];
    private readonly List<Dictionary<string, object?>> _articles = [];
    private readonly List<Dictionary<string, object?>> _articlesLeft = [];
    private long _longestShort;

    /// <summary>An event that is not there any more.</summary>
    public void Remove(EventId id) => _removed.Add(id.Value);

    /// <summary>An event as its claims have it now.</summary>
    public void Add(Event folded, IReadOnlyList<Claim> claims, EventBefore? was)
    {
        string sort = SortText.Of(folded.SortKey);
        string parts = EventPartsJson.Write(folded);
        _events.Add(EventRow(folded, claims, sort, parts));
        if (!folded.Bounds.IsLong())
        {
            _longestShort = Math.Max(_longestShort, folded.Bounds.LatestEnd.Seconds - folded.Bounds.EarliestStart.Seconds);
        }

        bool isMoved = was is null || was.Sort != sort;
        if (isMoved || was?.Parts != parts || was.Kind != folded.Kind)
        {
            AddToLists(folded, sort, isNew: was is null);
        }

        AddToArticles(folded, sort, folded.Articles.Texts(), was, isMoved);
    }

    /// <summary>The statements that write it all.</summary>
    public Writes ToWrites()
    {
        var writes = new Writes(dataset);
        if (_longestShort > 0)
        {
            writes.AddOnce("widen-reach", ("seconds", _longestShort));
        }

        writes.Add("remove-events", _removed);
        writes.AddExpecting("save-events", _events, "Some event is not the subject of any claim");
        writes.Add("leave-lists", _leaving);
        writes.Add("leave-articles", _articlesLeft);
        writes.AddExpecting("list-for-actors", _actors, Complaint("participant"));
        writes.AddExpecting("list-for-offices", _offices, Complaint("office"));
        writes.AddExpecting("list-for-places", _places, Complaint("place"));
        writes.AddExpecting("list-for-topics", _topics, Complaint("topic"));
        writes.AddExpecting("list-for-articles", _articles, Complaint("article"));
        writes.Add("list-for-outer-places", _placed);
        return writes;
    }

    private static string Complaint(string what) => $"Some event has a {what}";

    private Dictionary<string, object?> EventRow(Event folded, IReadOnlyList<Claim> claims, string sort, string parts)
    {
        Bounds bounds = folded.Bounds;
        var properties = new Dictionary<string, object?>
        {
            ["dataset"] = dataset.Name,
            ["id"] = folded.Id.Value,
            ["title"] = folded.Title,
            ["kind"] = EnumNames<EventKind>.Of(folded.Kind),
            ["form"] = EnumNames<EventForm>.Of(folded.Form),
            ["modality"] = EnumNames<Modality>.Of(folded.Modality),
            ["isDisputed"] = folded.IsDisputed,
            ["claimCount"] = folded.ClaimCount,
            ["isStartUnknown"] = bounds.StartUnknown,
            ["isEndUnknown"] = bounds.EndUnknown,
            ["parts"] = parts,
            ["articles"] = folded.Articles.Texts(),
            ["sort"] = sort,
            ["precision"] = folded.When is { } date ? EnumNames<Precision>.Of(date.Precision) : null,
            ["sortKey"] = dataset.Key(sort),
            ["toldKey"] = dataset.Key(SortText.Of(-folded.ClaimCount) + sort),
            ["endKey"] = dataset.Key(SortText.Of(bounds.LatestEnd.Seconds)),
            ["longSortKey"] = bounds.IsLong() ? dataset.Key(sort) : null,
        };
        properties.AddDate(folded.When);
        properties.AddBounds(bounds);
        properties.AddEntry([folded.Title], claims.SelectMany(claim => claim.Content.Quotes).Select(quote => quote.Text).Distinct(StringComparer.Ordinal));
        return new Dictionary<string, object?>
        {
            ["properties"] = properties,
            ["earliestStart"] = DateProperties.Day(bounds.EarliestStart),
            ["latestStart"] = DateProperties.Day(bounds.LatestStart),
            ["earliestEnd"] = DateProperties.Day(bounds.EarliestEnd),
            ["latestEnd"] = DateProperties.Day(bounds.LatestEnd),
        };
    }

    private void AddToLists(Event folded, string sort, bool isNew)
    {
        if (!isNew)
        {
            _leaving.Add(folded.Id.Value);
        }

        _actors.AddRange(folded.Participations.Select((part, position) => ListRow(folded, part.Actor.Value, ParticipationProperties(folded, sort, position))));
        _offices.AddRange(folded.Participations.Select(part => part.Office?.Value).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(office => ListRow(folded, office, KeysOf(folded, office, sort))));
        _topics.AddRange(folded.Topics.Select(topic => ListRow(folded, topic.Value, KeysOf(folded, topic.Value, sort))));
        _places.AddRange(folded.Places.Select(place => ListRow(folded, place.Value, KeysOf(folded, place.Value, sort))));
        if (folded.Places.Count > 0)
        {
            _placed.Add(folded.Id.Value);
        }
    }

    private void AddToArticles(Event folded, string sort, string[] articles, EventBefore? was, bool isMoved)
    {
        string[] before = was is null ? [] : [.. was.Articles];
        _articlesLeft.AddRange((isMoved ? before : before.Except(articles)).Select(article => ListRow(folded, article, [])));
        _articles.AddRange((isMoved ? articles : articles.Except(before)).Select(article => ListRow(folded, article, KeysOf(folded, article, sort))));
    }

    private static Dictionary<string, object?> ListRow(Event folded, string owner, Dictionary<string, object?> properties) =>
        new() { ["event"] = folded.Id.Value, ["owner"] = owner, ["properties"] = properties };

    /// <summary>Who takes part twice, in two roles, stands in the list of his events once.</summary>
    private Dictionary<string, object?> ParticipationProperties(Event folded, string sort, int position)
    {
        Participation part = folded.Participations[position];
        bool isFirst = !folded.Participations.Take(position).Any(earlier => earlier.Actor == part.Actor);
        Dictionary<string, object?> properties = isFirst ? KeysOf(folded, part.Actor.Value, sort) : [];
        properties["role"] = EnumNames<ParticipantRole>.Of(part.Role);
        properties["modality"] = EnumNames<Modality>.Of(part.Modality);
        properties["office"] = part.Office?.Value;
        properties["onBehalfOf"] = part.OnBehalfOf?.Value;
        properties["words"] = part.Words;
        properties["contact"] = isFirst ? Contact(folded, part) : null;
        properties["contactKey"] = properties["contact"] is null ? null : properties["sortKey"];
        return properties;
    }

    /// <summary>A bit for each modality of the actor's parts in contact; null when there is none, or the event makes no contacts.</summary>
    private static int? Contact(Event folded, Participation first)
    {
        int bits = EventKinds.Of(folded.Kind).IsContact
            ? folded.Participations.Where(part => part.Actor == first.Actor && part.Role.IsInContact()).Aggregate(0, (bits, part) => bits | (1 << (int)part.Modality))
            : 0;
        return bits == 0 ? null : bits;
    }

    private Dictionary<string, object?> KeysOf(Event folded, string owner, string sort)
    {
        string key = dataset.Key(owner, sort);
        return new Dictionary<string, object?> { ["sortKey"] = key, ["longSortKey"] = folded.Bounds.IsLong() ? key : null };
    }
}
