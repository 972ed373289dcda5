using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Timeline.Actors;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Topics;

namespace Timeline.Tests.Storage;

/// <summary>
/// A small world of facts made from a seed: few names, dates and events, so that everything collides with everything.
/// The same seed makes the same world on every machine.
/// </summary>
internal sealed class RandomFacts
{
    private static readonly Instant Start = Instant.FromUtc(2024, 1, 1, 0, 0);
    private static readonly string[] Modifiers = ["senior", "former", "acting", "chief", "Erdoğan", "O'Brien", "deputy", "Zürich", "\"so-called\"", "NEAR(AND"];
    private static readonly string[] Nouns = ["officials", "minister", "office", "Council", "staff", "Gallant", "Milley", "talks", "Straße", "日本", "peace 🕊", "it's\n\tC:\\temp"];

    private readonly Random _random;
    private readonly RandomDates _dates;
    private readonly List<Batch> _batches = [];
    private readonly List<(Article Article, Claim[] Claims)> _recorded = [];
    private int _revision;

    private RandomFacts(int seed, int articles, int events)
    {
        _random = new Random(seed);
        _dates = new RandomDates(_random);
        Events = [.. Enumerable.Range(0, events).Select(number => new EventId($"event:e{number}"))];
        Actors = [.. Enumerable.Range(0, 14).Select(MakeActor)];
        Topics = [.. Enumerable.Range(0, 4).Select(MakeTopic)];
        Offices = [.. Enumerable.Range(0, 5).Select(MakeOffice)];
        Places = [.. Enumerable.Range(0, 10).Select(MakePlace)];
        _batches.Add(Catalogue());
        for (int number = 0; number < articles; number++)
        {
            _batches.Add(NextBatch(number));
        }
    }

    /// <summary>Everything to save, in order.</summary>
    public IReadOnlyList<Batch> Batches => _batches;

    public IReadOnlyList<Actor> Actors { get; }

    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyList<Office> Offices { get; }

    public IReadOnlyList<Place> Places { get; }

    public IReadOnlyList<EventId> Events { get; }

    public IReadOnlyList<ArticleId> Articles => [.. _recorded.Select(recorded => recorded.Article.Id).Distinct()];

    public static RandomFacts Make(int seed, int articles = 25, int events = 30) => new(seed, articles, events);

    /// <summary>A document with the hash that its content has.</summary>
    public static Document DocumentOf(DocumentId id, string content, Instant at) =>
        new(id, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))), content, at);

    private Instant Now => Start + Duration.FromMinutes(_batches.Count);

    private Batch Catalogue() => new()
    {
        RecordedAt = Now,
        Documents = [DocumentOf(Catalogues.A, "first catalogue", Now), DocumentOf(Catalogues.B, "second catalogue", Now)],
        Actors = Actors.ToValueList(),
        Topics = Topics.ToValueList(),
        Offices = Offices.ToValueList(),
        Places = Places.ToValueList(),
        Tenures = Enumerable.Range(0, 15).Select(_ => MakeTenure()).ToValueList(),
    };

    /// <summary>Mostly new articles; sometimes an old one corrected or repeated word for word, a catalogue revised, or a withdrawal.</summary>
    private Batch NextBatch(int number) => _random.Next(12) switch
    {
        > 9 => Redefine(),
        < 6 => Record([MakeArticle(number), .. Maybe(() => MakeArticle(number + 1000))]),
        < 8 when _recorded.Count > 0 => Record([Correct(Pick(_recorded).Article)]),
        8 when _recorded.Count > 0 => Repeat(),
        _ when _recorded.Count > 0 => Withdraw(),
        _ => Record([MakeArticle(number)]),
    };

    private Batch Record((Article Article, Claim[] Claims)[] articles)
    {
        _recorded.AddRange(articles);
        return new Batch
        {
            RecordedAt = Now,
            Documents = articles.Select(recorded => new Document(
                new DocumentId(recorded.Article.Id.Value), recorded.Article.ContentHash, $"content {recorded.Article.ContentHash}", Now)).ToValueList(),
            Articles = articles.Select(recorded => recorded.Article).ToValueList(),
            Claims = articles.SelectMany(recorded => recorded.Claims).ToValueList(),
        };
    }

    /// <summary>A new revision of a catalogue: other names, other tenures, places that lie elsewhere.</summary>
    private Batch Redefine() => new()
    {
        RecordedAt = Now,
        Documents = [DocumentOf(Catalogues.B, NextHash(), Now)],
        Actors = Actors.Where(actor => actor.DefinedBy == Catalogues.B).Select(actor => actor with { Name = Words(2), Aliases = [Words(1)] }).ToValueList(),
        Places = Enumerable.Range(0, 10).Select(MakePlace).ToValueList(),
        Tenures = Enumerable.Range(0, 5).Select(_ => MakeTenure() with { DefinedBy = Catalogues.B }).ToValueList(),
    };

    private Batch Repeat()
    {
        (Article Article, Claim[] Claims) last = _recorded[^1];
        return Record([last]);
    }

    private Batch Withdraw() => new()
    {
        RecordedAt = Now,
        Withdrawals = _recorded.SelectMany(recorded => recorded.Claims).OrderBy(_ => _random.Next()).Take(2)
            .Select(claim => new Withdrawal(claim.Id, "Read wrongly.")).ToValueList(),
    };

    private (Article, Claim[]) MakeArticle(int number)
    {
        string? text = Flip() ? Words(12) : null;
        return WithClaims(new Article
        {
            Id = new ArticleId($"article:a{number}"),
            Title = Words(3),
            Publisher = MaybeId(Actors, actor => actor.Id),
            Published = _dates.Published(),
            Language = Flip() ? "en" : null,
            Address = Flip() ? "https://example.org/" + number : null,
            Authors = Some(Actors, 2).Select(actor => actor.Id).ToValueList(),
            Note = Flip() ? Words(2) : null,
            Text = text,
            HasText = text is not null,
            ContentHash = NextHash(),
            RecordedAt = Now,
        });
    }

    /// <summary>A new revision that keeps some claims, changes some, drops some and adds some.</summary>
    private (Article, Claim[]) Correct(Article article)
    {
        Claim[] before = _recorded.Last(recorded => recorded.Article.Id == article.Id).Claims;
        (Article corrected, Claim[] fresh) = WithClaims(article with { Title = Words(3), ContentHash = NextHash(), RecordedAt = Now });
        Claim[] kept = [.. before.Where(_ => Flip())];
        return (corrected, [.. kept.Concat(fresh).DistinctBy(claim => (claim.Event, claim.Label)).Select((claim, position) => claim with { Position = position, RecordedAt = Now })]);
    }

    private (Article, Claim[]) WithClaims(Article article) =>
        (article,
        [
            .. Some(Events, 5).Select(subject => (Event: subject, Label: Flip() ? "" : Pick(["topics", "deaths"])))
                .Distinct().Select((subject, position) => MakeClaim(article, subject.Event, subject.Label, position)),
        ]);

    private Claim MakeClaim(Article article, EventId subject, string label, int position)
    {
        ClaimContent content = MakeContent(subject);
        return new Claim
        {
            Id = ClaimIdentity.Of(article.Id, subject, label, content),
            Article = article.Id,
            Event = subject,
            Label = label,
            Position = position,
            KnownFrom = article.Published.Bounds.EarliestStart,
            RecordedAt = Now,
            Content = content,
        };
    }

    private ClaimContent MakeContent(EventId subject) => new()
    {
        Kind = _random.Next(4) > 0 ? Pick([EventKind.Meeting, EventKind.Call, EventKind.Visit, EventKind.Statement]) : null,
        Form = Flip() ? Pick(Enum.GetValues<EventForm>()) : null,
        Title = Flip() ? Words(3) : null,
        Modality = _random.Next(3) > 0 ? Modality.Actual : Pick(Enum.GetValues<Modality>()),
        Hedge = Flip() ? "will likely" : null,
        When = _random.Next(5) == 0 ? null : _dates.Next(),
        Places = Some(Places, 2).Select(place => place.Id).ToValueList(),
        Participations = Some(Actors, 4).Select(MakeParticipation).ToValueList(),
        Topics = Some(Topics, 2).Select(topic => topic.Id).ToValueList(),
        Counts = Flip() ? [MakeCount(subject)] : [],
        Relations = Some(Events, 2).Where(other => other != subject).Select(MakeRelation).ToValueList(),
        Attribution = Flip() ? [new AttributionLink { Speaker = Pick(Actors).Id, Medium = AttributionMedium.Report }, new AttributionLink { Words = "unnamed officials" }] : [],
        Quotes = Flip() ? [new Quote { Text = Words(4), Span = new TextSpan(3, 9), Supports = [QuoteSupport.When] }] : [],
        Note = Flip() ? Words(2) : null,
    };

    private Participation MakeParticipation(Actor actor) => new()
    {
        Actor = actor.Id,
        Role = Pick([ParticipantRole.Participant, ParticipantRole.Visitor, ParticipantRole.Host, ParticipantRole.Subject]),
        Office = MaybeId(Offices, office => office.Id),
        OnBehalfOf = MaybeId(Actors, principal => principal.Id),
        Modality = _random.Next(3) == 0 ? Pick([Modality.Alleged, Modality.Planned]) : Modality.Actual,
        Words = Flip() ? Words(2) : null,
    };

    private Count MakeCount(EventId subject) => new()
    {
        What = Pick(Enum.GetValues<CountOf>()),
        Least = _random.Next(3),
        Most = Flip() ? 5 : null,
        Who = MaybeId(Actors, actor => actor.Id),
        Over = Some(Events, 2).Append(subject).Distinct().Order().ToValueList(),
        Words = Flip() ? "dozens" : null,
    };

    private StatedRelation MakeRelation(EventId other) => new()
    {
        Kind = Flip() ? RelationKind.PartOf : Pick(Enum.GetValues<RelationKind>()),
        Event = other,
        Words = Flip() ? "in response" : null,
        Gap = Flip() ? new DayGap(1, Flip() ? 3 : null, "days after") : null,
    };

    private Actor MakeActor(int number) => new()
    {
        Id = new ActorId(Pick(["person", "org", "group"]) + ":n" + number),
        Name = Words(2),
        Aliases = Flip() ? [Words(1), Words(2)] : [],
        Description = Flip() ? Words(3) : null,
        PartOf = Flip() ? [new ActorId("org:n0")] : [],
        Wikidata = Flip() ? "Q" + number : null,
        DefinedBy = Pick([Catalogues.A, Catalogues.B]),
    };

    private Topic MakeTopic(int number) => new()
    {
        Id = new TopicId("topic:t" + number), Name = Words(2), Note = Flip() ? Words(2) : null, DefinedBy = Catalogues.A,
    };

    private Office MakeOffice(int number) => new()
    {
        Id = new OfficeId("office:o" + number),
        Title = Words(2),
        Organization = MaybeId(Actors, actor => actor.Id),
        Aliases = Flip() ? [Words(2)] : [],
        DefinedBy = Catalogues.A,
    };

    /// <summary>Places lie in earlier and later ones: several parents, and circles, do occur.</summary>
    private Place MakePlace(int number) => new()
    {
        Id = new PlaceId("place:p" + number),
        Name = Words(2),
        Kind = Pick([.. Enum.GetValues<PlaceKind>(), PlaceKind.Country, PlaceKind.Country, PlaceKind.Country]),
        Within = Enumerable.Range(0, _random.Next(3)).Select(_ => new PlaceId("place:p" + _random.Next(10))).Distinct().ToValueList(),
        Aliases = Flip() ? [Words(1)] : [],
        Note = Flip() ? Words(2) : null,
        DefinedBy = Catalogues.B,
    };

    private Tenure MakeTenure() => new()
    {
        Office = Pick(Offices).Id,
        Holder = Pick(Actors).Id,
        During = _dates.Next(),
        IsActing = Flip(),
        Source = "https://example.org/" + _random.Next(3),
        DefinedBy = Pick([Catalogues.A, Catalogues.B]),
    };

    private string NextHash() => $"{_revision++:x64}";

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Flip() ? Pick(Modifiers) : Pick(Nouns)));

    private bool Flip() => _random.Next(2) == 0;

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private T[] Some<T>(IReadOnlyList<T> items, int most) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => Pick(items)).Distinct()];

    private TId? MaybeId<T, TId>(IReadOnlyList<T> items, Func<T, TId> id) where TId : struct => Flip() ? id(Pick(items)) : null;

    private (Article, Claim[])[] Maybe(Func<(Article, Claim[])> article) => Flip() ? [article()] : [];

    private static class Catalogues
    {
        public static readonly DocumentId A = new("catalogue:a");
        public static readonly DocumentId B = new("catalogue:b");
    }
}
