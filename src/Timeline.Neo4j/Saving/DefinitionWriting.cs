using Timeline.Actors;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Topics;

namespace Timeline.Neo4j.Saving;

/// <summary>Defines actors, offices, places and topics, or redefines them.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="known">What there is.</param>
/// <param name="writes">Takes the statements.</param>
/// <param name="restores">Whether definitions are restored: who made them counts too.</param>
internal sealed class DefinitionWriting(Dataset dataset, Known known, Writes writes, bool restores = false)
{
    /// <summary>How many were new or changed.</summary>
    public int Changed { get; private set; }

    /// <summary>Whether some of them were there, differently.</summary>
    public bool ChangesKnown { get; private set; }

    public void Save(IEnumerable<Topic> topics) =>
        writes.Add("save-topics", [.. Changes(topics, known.Topics, topic => topic.Id).Select(topic => new Dictionary<string, object?>
        {
            ["dataset"] = dataset.Name,
            ["id"] = topic.Id.Value,
            ["name"] = topic.Name,
            ["note"] = topic.Note,
            ["definedBy"] = topic.DefinedBy.Value,
        }.ToRow(dataset, [topic.Name]))]);

    public void Save(IEnumerable<Actor> actors)
    {
        Actor[] changed = Changes(actors, known.Actors, actor => actor.Id);
        writes.Add("save-actors", [.. changed.Select(RowOf)]);
        writes.Add("connect-actors", [.. changed.Select(actor => actor.Id.Value).Union(known.ActorsOf)]);
    }

    public void Save(IEnumerable<Office> offices)
    {
        Office[] changed = Changes(offices, known.Offices, office => office.Id);
        writes.Add("save-offices", [.. changed.Select(office => new Dictionary<string, object?>
        {
            ["dataset"] = dataset.Name,
            ["id"] = office.Id.Value,
            ["title"] = office.Title,
            ["organization"] = office.Organization?.Value,
            ["aliases"] = office.Aliases,
            ["definedBy"] = office.DefinedBy.Value,
        }.ToRow(dataset, [office.Title, .. office.Aliases]))]);
        writes.AddExpecting(
            "connect-offices", [.. changed.Select(office => office.Id.Value)], changed.Count(office => office.Organization is not null),
            "Some office belongs to an organisation");
    }

    public void Save(IEnumerable<Place> places)
    {
        Dictionary<PlaceId, Place> before = known.Places.ToDictionary();
        Place[] changed = Changes(places, known.Places, place => place.Id);
        writes.Add("save-places", [.. changed.Select(place => new Dictionary<string, object?>
        {
            ["dataset"] = dataset.Name,
            ["id"] = place.Id.Value,
            ["name"] = place.Name,
            ["kind"] = EnumNames<PlaceKind>.Of(place.Kind),
            ["within"] = place.Within.Texts(),
            ["aliases"] = place.Aliases,
            ["note"] = place.Note,
            ["definedBy"] = place.DefinedBy.Value,
        }.ToRow(dataset, [place.Name, .. place.Aliases]))]);
        writes.Add("connect-places", [.. changed.Select(place => place.Id.Value).Union(known.PlacesWithin)]);

        // In one piece, because an event may lie in several of them.
        string[] moved =
        [
            .. changed.Where(place => before.GetValueOrDefault(place.Id) is { } was && !was.Within.Equals(place.Within)).Select(place => place.Id.Value)
                .Union(known.PlacesWithin),
        ];
        if (moved.Length > 0)
        {
            writes.AddOnce("relocate-events", ("ids", moved));
        }
    }

    private Dictionary<string, object?> RowOf(Actor actor)
    {
        Dictionary<string, object?> row = new Dictionary<string, object?>
        {
            ["dataset"] = dataset.Name,
            ["id"] = actor.Id.Value,
            ["name"] = actor.Name,
            ["kind"] = EnumNames<ActorKind>.Of(actor.Kind),
            ["aliases"] = actor.Aliases,
            ["description"] = actor.Description,
            ["partOf"] = actor.PartOf.Texts(),
            ["wikidata"] = actor.Wikidata,
            ["definedBy"] = actor.DefinedBy.Value,
        }.ToRow(dataset, [actor.Name, .. actor.Aliases], actor.Description);
        row["label"] = actor.Kind.ToString();
        return row;
    }

    /// <summary>Those that are not there yet, or differently, in id order. Who defines a thing again in equal words changes nothing.</summary>
    private T[] Changes<TId, T>(IEnumerable<T> definitions, Dictionary<TId, T> before, Func<T, TId> idOf)
        where TId : struct, IEntityId<TId>
        where T : notnull
    {
        var changed = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (T definition in definitions)
        {
            TId id = idOf(definition);
            if (!before.TryGetValue(id, out T? earlier) || !(restores ? earlier.Equals(definition) : Redefinition.SaysTheSame(earlier, definition)))
            {
                ChangesKnown |= earlier is not null;
                before[id] = definition;
                changed[id.Value] = definition;
                Changed++;
            }
        }

        return [.. changed.Values];
    }
}
