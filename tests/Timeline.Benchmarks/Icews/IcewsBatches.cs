using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using Timeline.Actors;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Benchmarks.Icews;

/// <summary>
/// ICEWS14 as batches for a store: each fact an event with source, target and the target's country; each day an article that
/// makes a claim on each of its events. To have more of them, the year is repeated in the years after it.
/// </summary>
internal sealed partial class IcewsBatches(IcewsData data, int times)
{
    private const int FirstYear = 2014;

    /// <summary>Claims in one batch, about; a day is never parted.</summary>
    private const int BatchSize = 2_000;

    /// <summary>Definitions in one batch: few enough for a transaction's time on a busy machine.</summary>
    private const int Definitions = 1_000;

    private static readonly Instant RecordedAt = Instant.FromUtc(2026, 1, 1, 0, 0);

    private readonly Dictionary<string, PlaceId> _places = data.Entities.Values.Select(CountryOf).Distinct().Order(StringComparer.Ordinal)
        .Select((name, number) => (name, number)).ToDictionary(entry => entry.name, entry => Place(entry.number));

    public int Facts => data.Facts.Count * times;

    public static ActorId Actor(int number) => new($"org:a{number}");

    public static PlaceId Place(int number) => new($"place:p{number}");

    public IEnumerable<Batch> All()
    {
        foreach (var batch in Catalogue())
            yield return batch;
        var days =
            from year in Enumerable.Range(0, times)
            from day in data.Facts.Select((fact, number) => (fact, number)).GroupBy(entry => entry.fact.Day).OrderBy(day => day.Key)
            select Day(year, day.Key, [.. day]);
        var pending = new List<(Article Article, Claim[] Claims)>();
        foreach (var day in days)
        {
            pending.Add(day);
            if (pending.Sum(entry => entry.Claims.Length) < BatchSize)
                continue;
            yield return BatchOf(pending);
            pending.Clear();
        }
        if (pending.Count > 0)
            yield return BatchOf(pending);
    }

    private IEnumerable<Batch> Catalogue()
    {
        var actors = data.Entities.Chunk(Definitions).Select((chunk, number) => Catalogue($"actors-{number}", batch => batch with
        {
            Actors = chunk.Select(entity => new Actor { Id = Actor(entity.Key), Name = entity.Value, DefinedBy = batch.Documents[0].Id }).ToValueList(),
        }));
        var places = _places.Chunk(Definitions).Select((chunk, number) => Catalogue($"places-{number}", batch => batch with
        {
            Places = chunk.Select(place => new Place { Id = place.Value, Name = place.Key, Kind = PlaceKind.Country, DefinedBy = batch.Documents[0].Id }).ToValueList(),
        }));
        return actors.Concat(places);
    }

    private static Batch Catalogue(string name, Func<Batch, Batch> fill) =>
        fill(new Batch { RecordedAt = RecordedAt, Documents = [DocumentOf(new DocumentId($"catalogue:icews14-{name}"), name)] });

    private static Batch BatchOf(List<(Article Article, Claim[] Claims)> days) => new()
    {
        RecordedAt = RecordedAt,
        Documents = days.Select(day => DocumentOf(new DocumentId(day.Article.Id.Value), day.Article.Title)).ToValueList(),
        Articles = days.Select(day => day.Article).ToValueList(),
        Claims = days.SelectMany(day => day.Claims).ToValueList(),
    };

    private (Article, Claim[]) Day(int year, int day, (IcewsFact Fact, int Number)[] facts)
    {
        var text = new LocalDate(FirstYear + year, 1, 1).PlusDays(day).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        var date = new EventDate(Edtf.Parse(text).Value, Reading.Within);
        var article = new Article
        {
            Id = new ArticleId($"article:digest-{text}"),
            Title = $"Digest of {text}",
            Published = date,
            ContentHash = HashOf(text),
            RecordedAt = RecordedAt,
        };
        return (article, [.. facts.Select((entry, position) => ClaimOf(article, year, entry.Fact, entry.Number, position))]);
    }

    private Claim ClaimOf(Article article, int year, IcewsFact fact, int number, int position)
    {
        var content = new ClaimContent
        {
            Kind = IcewsKinds.Of(data.Relations[fact.Relation]),
            Title = $"{data.Entities[fact.Source]} – {data.Relations[fact.Relation]} – {data.Entities[fact.Target]}",
            When = article.Published,
            Places = [_places[CountryOf(data.Entities[fact.Target])]],
            Participations = [new() { Actor = Actor(fact.Source) }, .. Others(fact)],
        };
        var about = new EventId(string.Create(CultureInfo.InvariantCulture, $"event:e{(year * data.Facts.Count) + number:D6}"));
        return new Claim
        {
            Id = ClaimIdentity.Of(article.Id, about, "", content),
            Article = article.Id,
            Event = about,
            Position = position,
            KnownFrom = article.Published.Bounds.EarliestStart,
            RecordedAt = RecordedAt,
            Content = content,
        };
    }

    private static Participation[] Others(IcewsFact fact) => fact.Target == fact.Source ? [] : [new() { Actor = Actor(fact.Target) }];

    private static string CountryOf(string entity) => InParentheses().Match(entity) is { Success: true } match ? match.Groups[1].Value : entity;

    private static Document DocumentOf(DocumentId id, string content) => new(id, HashOf(content), content, RecordedAt);

    private static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    [GeneratedRegex(@"\(([^()]+)\)$")]
    private static partial Regex InParentheses();
}
