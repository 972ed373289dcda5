using NodaTime;
using Timeline.Actors;
using Timeline.Articles;
using Timeline.Time;

namespace Timeline.Ingest.Checking;

/// <summary>Judges what a document says of its article.</summary>
internal sealed class ArticleSectionCheck(Resolver resolver, Complaints complaints)
{
    private readonly WordCheck _words = new(complaints);

    /// <summary>The article; where something is wrong, with stand-ins that are never saved.</summary>
    public Article Check(ArticleSection section, string hash, Instant now)
    {
        EventDate? published = Published(section.Published);
        var article = new Article
        {
            Id = EntityId.TryParse(section.Id.Text, out ArticleId id) ? id : default,
            Title = _words.Name(section.Title),
            Published = published ?? new EventDate(Edtf.Day(default)),
            Publisher = resolver.FindActor(section.Publisher, published)?.Actor,
            Language = _words.Language(section.Language),
            Address = _words.Address(section.Address),
            Authors = section.Authors.Select(author => resolver.FindActor(author, published)?.Actor).OfType<ActorId>().ToValueList(),
            Note = section.Note?.Text,
            Text = section.Text?.Text,
            HasText = section.Text is not null,
            ContentHash = hash,
            RecordedAt = now,
        };
        _words.NoneTwice(section.Authors, "author");
        return article;
    }

    private EventDate? Published(Word word)
    {
        EventDate? published = _words.Date(word) is { } date ? new EventDate(date) : null;
        if (published is { Bounds: var bounds } && !(bounds.EarliestStart.IsFinite && bounds.LatestEnd.IsFinite))
        {
            complaints.Add(word, $"{Complaints.Quoted(word.Text)} leaves open when it was published", "a day, or a month or a year with both ends");
        }

        return published;
    }
}
