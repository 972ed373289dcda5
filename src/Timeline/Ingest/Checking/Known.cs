using Timeline.Actors;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Ingest.Importing;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Text;
using Timeline.Topics;

namespace Timeline.Ingest.Checking;

/// <summary>What the store knows of all that a batch of documents defines or refers to: one ask of each kind for the whole batch.</summary>
internal sealed class Known
{
    private const int TenuresAtOnce = 500;

    private readonly Dictionary<string, IReadOnlyCollection<string>> _names = new(StringComparer.Ordinal);

    public Dictionary<ActorId, Actor> Actors { get; } = [];

    public Dictionary<OfficeId, Office> Offices { get; } = [];

    public Dictionary<PlaceId, Place> Places { get; } = [];

    public Dictionary<TopicId, Topic> Topics { get; } = [];

    public HashSet<string> Events { get; } = new(StringComparer.Ordinal);

    public Dictionary<DocumentId, Document> Documents { get; } = [];

    public List<Tenure> Tenures { get; } = [];

    public static async Task<Known> LoadAsync(ITimelineStore store, IReadOnlyCollection<Outline> outlines, CancellationToken cancellation)
    {
        string[] ids = [.. outlines.SelectMany(outline => outline.References.Concat(outline.Defined.Select(entry => entry.Id))).Distinct(StringComparer.Ordinal)];
        var known = new Known();
        Copy(await Load<ActorId, Actor>(ids, store.LoadActorsAsync, cancellation), known.Actors);
        Copy(await Load<OfficeId, Office>(ids, store.LoadOfficesAsync, cancellation), known.Offices);
        Copy(await Load<PlaceId, Place>(ids, store.LoadPlacesAsync, cancellation), known.Places);
        Copy(await Load<TopicId, Topic>(ids, store.LoadTopicsAsync, cancellation), known.Topics);
        var events = await Load<EventId, Event>(ids, (some, token) => store.LoadEventsAsync(some, EventParts.None, token), cancellation);
        known.Events.UnionWith(events.Keys.Select(id => id.Value));
        Copy(await Load<DocumentId, Document>([.. outlines.Select(outline => outline.Id).OfType<string>()], store.LoadDocumentsAsync, cancellation), known.Documents);
        await known.LoadNamesAsync(store, ids, cancellation);
        await known.LoadPlacesAboveAsync(store, cancellation);
        await known.LoadTenuresAsync(store, ids, cancellation);
        return known;
    }

    public bool Has(string id) =>
        Events.Contains(id)
        || (EntityId.TryParse(id, out ActorId actor) && Actors.ContainsKey(actor))
        || (EntityId.TryParse(id, out OfficeId office) && Offices.ContainsKey(office))
        || (EntityId.TryParse(id, out PlaceId place) && Places.ContainsKey(place))
        || (EntityId.TryParse(id, out TopicId topic) && Topics.ContainsKey(topic));

    /// <summary>The ids that bear a folded name.</summary>
    public IReadOnlyCollection<string> Bearers(string foldedName) => _names.GetValueOrDefault(foldedName, []);

    /// <summary>The document that owns the definition of an id; null for what nobody has defined.</summary>
    public string? OwnerOf(string id) =>
        (EntityId.TryParse(id, out ActorId actor) ? Actors.GetValueOrDefault(actor)?.DefinedBy
        : EntityId.TryParse(id, out OfficeId office) ? Offices.GetValueOrDefault(office)?.DefinedBy
        : EntityId.TryParse(id, out PlaceId place) ? Places.GetValueOrDefault(place)?.DefinedBy
        : EntityId.TryParse(id, out TopicId topic) ? Topics.GetValueOrDefault(topic)?.DefinedBy
        : null)?.Value;

    /// <summary>Takes in what a document says that is good but was not saved, because only a check was asked for.</summary>
    public void Add(DocumentFacts facts)
    {
        facts.Actors.ForEach(entry => Actors[entry.Value.Id] = entry.Value);
        facts.Offices.ForEach(entry => Offices[entry.Value.Id] = entry.Value);
        facts.Places.ForEach(entry => Places[entry.Value.Id] = entry.Value);
        facts.Topics.ForEach(entry => Topics[entry.Value.Id] = entry.Value);
        Tenures.RemoveAll(tenure => tenure.DefinedBy == facts.Id);
        Tenures.AddRange(facts.Tenures);
    }

    private async Task LoadNamesAsync(ITimelineStore store, IEnumerable<string> references, CancellationToken cancellation)
    {
        string[] names = [.. references.Where(reference => !Resolver.IsMeantAsId(reference) && SearchText.Fold(reference).Length > 0)];
        if (names.Length == 0)
        {
            return;
        }

        foreach ((string name, IReadOnlyList<string> ids) in await store.LoadNamesAsync(names, cancellation))
        {
            _names[SearchText.Fold(name)] = ids;
        }
    }

    /// <summary>Everything the known places lie within, level by level, so that circles are seen.</summary>
    private async Task LoadPlacesAboveAsync(ITimelineStore store, CancellationToken cancellation)
    {
        PlaceId[] above = [.. Places.Values.SelectMany(place => place.Within).Distinct().Where(id => !Places.ContainsKey(id))];
        while (above.Length > 0)
        {
            IReadOnlyDictionary<PlaceId, Place> loaded = await store.LoadPlacesAsync(above, cancellation);
            Copy(loaded, Places);
            above = [.. loaded.Values.SelectMany(place => place.Within).Distinct().Where(id => !Places.ContainsKey(id))];
        }
    }

    private async Task LoadTenuresAsync(ITimelineStore store, IEnumerable<string> ids, CancellationToken cancellation)
    {
        TenuresOf[] parents = [.. Parsed<OfficeId>(ids).Where(Offices.ContainsKey).Select(office => new TenuresOf.InOffice(office))];
        var first = new Page<TenureKey> { Size = TenuresAtOnce };
        IReadOnlyList<Slice<Tenure>> slices = parents.Length == 0
            ? []
            : await store.FindTenuresAsync(new TenureQuery { Parents = parents, Page = first }, cancellation);
        for (int i = 0; i < slices.Count; i++)
        {
            Slice<Tenure> slice = slices[i];
            Tenures.AddRange(slice.Items);
            while (slice.HasMore)
            {
                Page<TenureKey> next = first with { From = TenureKey.Of(slice.Items[^1]) };
                slice = (await store.FindTenuresAsync(new TenureQuery { Parents = [parents[i]], Page = next }, cancellation))[0];
                Tenures.AddRange(slice.Items);
            }
        }
    }

    private static async Task<IReadOnlyDictionary<TId, T>> Load<TId, T>(
        IEnumerable<string> ids, Func<IReadOnlyCollection<TId>, CancellationToken, Task<IReadOnlyDictionary<TId, T>>> load, CancellationToken cancellation)
        where TId : struct, IEntityId<TId>
    {
        TId[] wanted = [.. Parsed<TId>(ids)];
        return wanted.Length == 0 ? new Dictionary<TId, T>() : await load(wanted, cancellation);
    }

    private static IEnumerable<TId> Parsed<TId>(IEnumerable<string> ids) where TId : struct, IEntityId<TId> =>
        ids.Select(id => EntityId.TryParse(id, out TId parsed) ? parsed : (TId?)null).OfType<TId>().Distinct();

    private static void Copy<TId, T>(IReadOnlyDictionary<TId, T> from, Dictionary<TId, T> to) where TId : notnull
    {
        foreach ((TId id, T value) in from)
        {
            to[id] = value;
        }
    }
}
