using Timeline.Actors;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Connections;
using Timeline.Events;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Text;
using Timeline.Time;

namespace Timeline.Tests.Storage;

/// <summary>Every question of the contract answered over lists in memory, without an eye to speed.</summary>
internal sealed class ReferenceAnswers(ReferenceStore facts)
{
    private readonly IReadOnlyDictionary<EventId, Event> _events = facts.Events;

    public IEnumerable<Event> Events(EventsOf of, EventFilter filter) =>
        List(of).Where(candidate => Passes(candidate, filter)).Where(candidate => Holds(candidate.Bounds, filter.When, filter.Likelihood)).OrderBy(one => one.SortKey);

    public ListTotal TotalOfEvents(EventsOf of, EventFilter filter) => new(
        Events(of, filter with { Likelihood = Likelihood.Certain }).Count(), Events(of, filter with { Likelihood = Likelihood.Possible }).Count());

    public IEnumerable<Claim> Claims(ClaimsOf of, bool includesEnded) => facts.Claims.Values
        .Where(claim => includesEnded || claim.Status.State == ClaimState.Active)
        .Where(claim => of switch
        {
            ClaimsOf.AboutEvent about => claim.Event == about.Event,
            ClaimsOf.InArticle made => claim.Article == made.Article,
            _ => false,
        })
        .OrderBy(ClaimKey.Of);

    public IEnumerable<EventRelation> Relations(EventId of, ValueList<RelationKind> kinds) => facts.ActiveClaims
        .SelectMany(claim => claim.Content.Relations.Select(stated => new EventRelation(claim.Event, stated.Event, stated, claim.Id)))
        .Where(relation => relation.From == of || relation.To == of)
        .Where(relation => kinds.Count == 0 || kinds.Contains(relation.Stated.Kind))
        .DistinctBy(RelationKey.Of)
        .OrderBy(relation => relation.Stated.Kind).ThenBy(relation => relation.From).ThenBy(relation => relation.To).ThenBy(relation => relation.Claim);

    /// <summary>A tenure that several documents state is listed once, as the first document states it.</summary>
    public IEnumerable<Tenure> Tenures(TenuresOf of, TimeWindow? on, Likelihood likelihood = Likelihood.Possible) => facts.Tenures.Values.SelectMany(tenures => tenures)
        .Where(tenure => of switch
        {
            TenuresOf.ByHolder by => tenure.Holder == by.Holder,
            TenuresOf.InOffice held => tenure.Office == held.Office,
            _ => false,
        })
        .Where(tenure => on is not { } window || Holds(tenure.During.Bounds, [new TimeCondition(TimeFilter.Overlaps, window)], likelihood))
        .OrderBy(tenure => tenure.DefinedBy).ThenBy(tenure => tenure.During.Edtf.ToString(), StringComparer.Ordinal).ThenBy(tenure => tenure.Source, StringComparer.Ordinal)
        .DistinctBy(tenure => (new SortKey(tenure.During.Bounds, ""), tenure.Office, tenure.Holder))
        .OrderBy(tenure => new SortKey(tenure.During.Bounds, "")).ThenBy(tenure => tenure.Office).ThenBy(tenure => tenure.Holder);

    public IEnumerable<Article> Articles(EventId? about, ArticleQuery query, Likelihood likelihood = Likelihood.Possible) => facts.Articles.Values
        .Where(article => about is not { } id || facts.ActiveClaims.Any(claim => claim.Event == id && claim.Article == article.Id))
        .Where(article => query.Publishers.Count == 0 || (article.Publisher is { } publisher && query.Publishers.Contains(publisher)))
        .Where(article => query.PublishedDuring is not { } window || Holds(article.Published.Bounds, [new TimeCondition(TimeFilter.During, window)], likelihood))
        .Select(article => article with { Text = null })
        .OrderBy(article => new SortKey(article.Published.Bounds, article.Id.Value));

    public IEnumerable<DirectoryEntry> Entries(DirectoryQuery query) => Names()
        .Where(entry => entry.Kind == (HitKind)query.Kind)
        .Where(entry => query.Kind != EntryKind.Actor || query.ActorKinds.Count == 0 || query.ActorKinds.Contains(ActorKinds.Of(new ActorId(entry.Id))))
        .Where(entry => entry.Names.Select(SearchText.Fold).Any(name => query.Words.All(word => HasWord(name, word))))
        .Select(entry => new DirectoryEntry(entry.Id, SearchText.Fold(entry.Names[0])))
        .OrderBy(entry => entry.FoldedName, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal);

    public IEnumerable<SearchHit> Hits(SearchQuery query)
    {
        string phrase = string.Join(' ', query.Words);
        return Names().Concat(Titles())
            .Where(entry => query.Kinds.Count == 0 || query.Kinds.Contains(entry.Kind))
            .Select(entry => (entry.Kind, entry.Id, Names: entry.Names.Select(SearchText.Fold).ToArray(), Others: entry.Others.Select(SearchText.Fold)))
            .Where(entry => query.Words.All(word => entry.Names.Concat(entry.Others).Any(text => HasWord(text, word))))
            .Select(entry => new SearchHit(
                entry.Kind,
                entry.Id,
                entry.Names.Contains(phrase) ? 0
                    : entry.Names.Any(name => name.StartsWith(phrase, StringComparison.Ordinal)) ? 1
                    : query.Words.All(word => entry.Names.Any(name => HasWord(name, word))) ? 2 : 3,
                entry.Names[0]))
            .OrderBy(hit => hit.Rank).ThenBy(hit => hit.Kind).ThenBy(hit => hit.FoldedName, StringComparer.Ordinal).ThenBy(hit => hit.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Bearers(string name) =>
    [
        .. Names().Where(entry => entry.Names.Any(borne => SearchText.Fold(borne) == SearchText.Fold(name))).Select(entry => entry.Id).Order(StringComparer.Ordinal),
    ];

    public IEnumerable<Contact> Contacts(ActorId of, ContactQuery query)
    {
        ContactEvent[] own = [.. Network(query.During, query.Modalities).Where(contact => contact.Parties.Any(party => party.Actor == of))];
        return own.SelectMany(contact => contact.Parties).Select(party => party.Actor).Distinct().Where(other => other != of)
            .Select(other => (Other: other, Events: own.Where(contact => contact.Parties.Any(party => party.Actor == other)).ToArray()))
            .Select(met => new Contact(
                of, met.Other, met.Events.Count(contact => IsCertain(contact, of, met.Other, query.During)), met.Events.Length, met.Events[0].Id, met.Events[^1].Id))
            .Where(contact => query.Likelihood == Likelihood.Possible || contact.Certain > 0)
            .OrderByDescending(contact => contact.Certain).ThenByDescending(contact => contact.Possible).ThenBy(contact => contact.With);
    }

    /// <summary>Every contact event in the order of events.</summary>
    public IEnumerable<ContactEvent> Network(TimeWindow? during, ValueList<Modality> modalities) => _events.Values
        .Where(contact => EventKinds.Of(contact.Kind).IsContact && modalities.Contains(contact.Modality))
        .Where(contact => during is not { } window || Holds(contact.Bounds, [new TimeCondition(TimeFilter.During, window)], Likelihood.Possible))
        .OrderBy(contact => contact.SortKey)
        .Select(contact => new ContactEvent(
            contact.Id,
            contact.Bounds,
            contact.Modality == Modality.Actual,
            contact.Participations.Where(part => part.Role.IsInContact() && ContactRules.IsPartOfContact(part.Modality, modalities))
                .GroupBy(part => part.Actor, part => part.Modality)
                .Select(parts => new ContactParty(parts.Key, parts.Contains(Modality.Actual))).OrderBy(party => party.Actor).ToValueList()));

    private static bool IsCertain(ContactEvent contact, ActorId one, ActorId other, TimeWindow? during) =>
        contact.IsActual
        && contact.Parties.Where(party => party.Actor == one || party.Actor == other).All(party => party.IsActual)
        && (during is not { } window || TimeFilter.During.Holds(contact.Bounds, window) == Certainty.Yes);

    private static bool Holds(Bounds bounds, ValueList<TimeCondition> conditions, Likelihood likelihood) => conditions
        .Select(condition => condition.Relation.Holds(bounds, condition.Window))
        .All(answer => likelihood == Likelihood.Certain ? answer == Certainty.Yes : answer != Certainty.No);

    private static bool HasWord(string folded, string word) => folded.Split(' ').Any(token => token.StartsWith(word, StringComparison.Ordinal));

    private IEnumerable<Event> List(EventsOf of) => _events.Values.Where(candidate => of switch
    {
        EventsOf.Everything => true,
        EventsOf.ByActor by => candidate.Participations.Any(part => part.Actor == by.Actor),
        EventsOf.ByPair pair => Network(null, pair.Modalities).Any(contact => contact.Id == candidate.Id
            && contact.Parties.Any(party => party.Actor == pair.One) && contact.Parties.Any(party => party.Actor == pair.Other)),
        EventsOf.ByOffice by => candidate.Participations.Any(part => part.Office == by.Office),
        EventsOf.ByPlace at => candidate.Places.Any(place => Ancestors(place).Contains(at.Place)),
        EventsOf.DirectlyAt at => candidate.Places.Contains(at.Place),
        EventsOf.ByTopic about => candidate.Topics.Contains(about.Topic),
        EventsOf.ByArticle told => facts.ActiveClaims.Any(claim => claim.Event == candidate.Id && claim.Article == told.Article),
        EventsOf.PartsOf whole => facts.ActiveClaims.Any(claim => claim.Event == candidate.Id
            && claim.Content.Relations.Any(relation => relation.Kind == RelationKind.PartOf && relation.Event == whole.Event)),
        EventsOf.Listed listed => listed.Events.Contains(candidate.Id),
        _ => false,
    });

    private bool Passes(Event candidate, EventFilter filter) =>
        (filter.Kinds.Count == 0 || filter.Kinds.Contains(candidate.Kind))
        && (filter.Forms.Count == 0 || filter.Forms.Contains(candidate.Form))
        && (filter.Modalities.Count == 0 || filter.Modalities.Contains(candidate.Modality))
        && (filter.Precisions.Count == 0 || (candidate.When is { } date && filter.Precisions.Contains(date.Precision)))
        && (filter.Places.Count == 0 || candidate.Places.Any(place => Ancestors(place).Overlaps(filter.Places)))
        && (filter.Actors.Count == 0 || candidate.Participations.Any(part => filter.Actors.Contains(part.Actor)))
        && (filter.Topics.Count == 0 || candidate.Topics.Any(topic => filter.Topics.Contains(topic)))
        && (filter.Publishers.Count == 0 || facts.ActiveClaims.Any(claim => claim.Event == candidate.Id
            && facts.Articles[claim.Article].Publisher is { } publisher && filter.Publishers.Contains(publisher)));

    private HashSet<PlaceId> Ancestors(PlaceId place)
    {
        var ancestors = new HashSet<PlaceId>();
        var open = new Queue<PlaceId>([place]);
        while (open.TryDequeue(out PlaceId next))
        {
            if (ancestors.Add(next))
            {
                foreach (PlaceId outer in facts.Places[next].Within)
                {
                    open.Enqueue(outer);
                }
            }
        }

        return ancestors;
    }

    private IEnumerable<(HitKind Kind, string Id, string[] Names, string[] Others)> Names() =>
        facts.Actors.Values.Select(actor => (HitKind.Actor, actor.Id.Value, (string[])[actor.Name, .. actor.Aliases], actor.Description is { } text ? (string[])[text] : []))
            .Concat(facts.Offices.Values.Select(office => (HitKind.Office, office.Id.Value, (string[])[office.Title, .. office.Aliases], (string[])[])))
            .Concat(facts.Places.Values.Select(place => (HitKind.Place, place.Id.Value, (string[])[place.Name, .. place.Aliases], (string[])[])))
            .Concat(facts.Topics.Values.Select(topic => (HitKind.Topic, topic.Id.Value, (string[])[topic.Name], (string[])[])));

    private IEnumerable<(HitKind Kind, string Id, string[] Names, string[] Others)> Titles() =>
        _events.Values.Select(found => (HitKind.Event, found.Id.Value, (string[])[found.Title],
                facts.ActiveClaims.Where(claim => claim.Event == found.Id).SelectMany(claim => claim.Content.Quotes).Select(quote => quote.Text).ToArray()))
            .Concat(facts.Articles.Values.Select(article => (HitKind.Article, article.Id.Value, (string[])[article.Title], article.Text is { } text ? (string[])[text] : [])));
}
