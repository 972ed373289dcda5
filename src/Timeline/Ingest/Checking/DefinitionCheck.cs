using Timeline.Actors;
using Timeline.Articles;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Time;
using Timeline.Topics;

namespace Timeline.Ingest.Checking;

/// <summary>Judges who a document is and what it defines.</summary>
internal sealed class DefinitionCheck(Resolver resolver, Complaints complaints)
{
    private readonly WordCheck _words = new(complaints);

    /// <summary>The facts, as far as they are good; where something is wrong, stand-ins that are never saved.</summary>
    public DocumentFacts Check(ArticleDocument document)
    {
        DocumentId? id = document.Article is { } section ? IdOf<ArticleId>(section.Id) : IdOf<CatalogueId>(document.Catalogue?.Id);
        var facts = new DocumentFacts { Id = id ?? default };
        NoneTwice(document);
        Each(document.Topics, entry => entry.Id, entry => Check(entry, facts.Id), facts.Topics);
        Each(document.Actors, entry => entry.Id, entry => Check(entry, facts.Id), facts.Actors);
        Each(document.Offices, entry => entry.Id, entry => Check(entry, facts), facts.Offices);
        Each(document.Places, entry => entry.Id, entry => Check(entry, facts.Id), facts.Places);
        return facts;
    }

    private DocumentId? IdOf<TId>(Word? word) where TId : struct, IEntityId<TId> =>
        word is not null && _words.NewId<TId>(word) is { } id ? new DocumentId(id.Value) : null;

    private Topic? Check(TopicEntry entry, DocumentId document) =>
        _words.NewId<TopicId>(entry.Id) is { } id
            ? new Topic { Id = id, Name = _words.Name(entry.Name), Note = entry.Note?.Text, DefinedBy = document }
            : null;

    private Actor? Check(ActorEntry entry, DocumentId document)
    {
        ActorId? id = _words.NewId<ActorId>(entry.Id);
        var actor = new Actor
        {
            Id = id ?? default,
            Name = _words.Name(entry.Name),
            Aliases = Names(entry.Aliases),
            Description = entry.Description?.Text,
            PartOf = entry.PartOf.Select(resolver.FindOrganization).OfType<ActorId>().ToValueList(),
            Wikidata = _words.Wikidata(entry.Wikidata),
            DefinedBy = document,
        };
        _words.NoneTwice(entry.PartOf, "organisation");
        foreach (Word self in entry.PartOf.Where(word => word.Text == entry.Id.Text))
        {
            complaints.Add(self, $"{self} is part of itself", "another organisation");
        }

        return id is null ? null : actor;
    }

    private Office? Check(OfficeEntry entry, DocumentFacts facts)
    {
        OfficeId? id = _words.NewId<OfficeId>(entry.Id);
        var office = new Office
        {
            Id = id ?? default,
            Title = _words.Name(entry.Title),
            Organization = resolver.FindOrganization(entry.Organization),
            Aliases = Names(entry.Aliases),
            DefinedBy = facts.Id,
        };
        var seen = new HashSet<(ActorId, string)>();
        foreach (TenureEntry tenure in entry.Tenures)
        {
            if (Check(tenure, id ?? default, facts.Id) is not { } held)
            {
                continue;
            }

            if (!seen.Add((held.Holder, held.During.Edtf.ToString())))
            {
                complaints.Add(tenure.Holder, $"the tenure of {held.Holder} during {held.During.Edtf} is given twice", "each tenure once");
            }

            facts.Tenures.Add(held);
        }

        return id is null ? null : office;
    }

    private Tenure? Check(TenureEntry entry, OfficeId office, DocumentId document)
    {
        ActorId? holder = resolver.Find<ActorId>(entry.Holder);
        Edtf? during = _words.Date(entry.During);
        bool isActing = _words.YesOrNo(entry.Acting);
        return holder is not { } actor || during is null ? null : new Tenure
        {
            Office = office,
            Holder = actor,
            During = new EventDate(during),
            IsActing = isActing,
            Source = entry.Source.Text,
            DefinedBy = document,
        };
    }

    private Place? Check(PlaceEntry entry, DocumentId document)
    {
        PlaceId? id = _words.NewId<PlaceId>(entry.Id);
        PlaceKind? kind = _words.OneOf<PlaceKind>(entry.Kind);
        var place = new Place
        {
            Id = id ?? default,
            Name = _words.Name(entry.Name),
            Kind = kind ?? default,
            Within = entry.Within.Select(word => resolver.Find<PlaceId>(word)).OfType<PlaceId>().ToValueList(),
            Aliases = Names(entry.Aliases),
            Note = entry.Note?.Text,
            DefinedBy = document,
        };
        _words.NoneTwice(entry.Within, "place");
        return id is null || kind is null ? null : place;
    }

    private ValueList<string> Names(ValueList<Word> names)
    {
        _words.NoneTwice(names, "alias");
        return names.Select(_words.Name).ToValueList();
    }

    private void NoneTwice(ArticleDocument document) => _words.NoneTwice(
        [
            .. document.Topics.Select(entry => entry.Id),
            .. document.Actors.Select(entry => entry.Id),
            .. document.Offices.Select(entry => entry.Id),
            .. document.Places.Select(entry => entry.Id),
        ],
        "id");

    private static void Each<TEntry, T>(ValueList<TEntry> entries, Func<TEntry, Word> at, Func<TEntry, T?> check, List<(T, Word)> facts)
        where T : class
    {
        foreach (TEntry entry in entries)
        {
            if (check(entry) is { } fact)
            {
                facts.Add((fact, at(entry)));
            }
        }
    }
}
