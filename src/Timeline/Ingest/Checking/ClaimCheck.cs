using Timeline.Actors;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Time;
using Timeline.Topics;

namespace Timeline.Ingest.Checking;

/// <summary>Judges the claims of one article.</summary>
internal sealed class ClaimCheck(Article article, Resolver resolver, Complaints complaints)
{
    private readonly WordCheck _words = new(complaints);

    /// <summary>The claims that are good.</summary>
    public IEnumerable<Claim> Check(IReadOnlyList<ClaimEntry> entries)
    {
        var claims = new List<Claim>();
        var seen = new HashSet<(string, string)>();
        for (int position = 0; position < entries.Count; position++)
        {
            ClaimEntry entry = entries[position];
            string label = _words.Label(entry.Label);
            if (!entry.Event.IsMissing && !seen.Add((entry.Event.Text, label)))
            {
                string name = label.Length == 0 ? "without a label" : $"with the label {Complaints.Quoted(label)}";
                complaints.Add(entry.Label ?? entry.Event, $"a second claim about {entry.Event} {name}", "a label of its own for each claim about one event");
            }

            if (_words.NewId<EventId>(entry.Event) is { } subject)
            {
                claims.Add(Claim(subject, label, position, Content(entry, subject)));
            }
        }

        return claims;
    }

    private Claim Claim(EventId subject, string label, int position, ClaimContent content) => new()
    {
        Id = ClaimIdentity.Of(article.Id, subject, label, content),
        Article = article.Id,
        Event = subject,
        Label = label,
        Position = position,
        KnownFrom = article.Published.Bounds.EarliestStart,
        RecordedAt = article.RecordedAt,
        Content = content,
    };

    private ClaimContent Content(ClaimEntry entry, EventId subject)
    {
        EventDate? when = entry.When is null ? null : When(entry.When);
        return new ClaimContent
        {
            Kind = _words.OneOf<EventKind>(entry.Kind),
            Form = _words.OneOf<EventForm>(entry.Form),
            Title = _words.Name(entry.Title),
            Modality = _words.OneOf<Modality>(entry.Modality) ?? Modality.Actual,
            Hedge = entry.Hedge?.Text,
            When = when,
            Places = Resolved<PlaceId>(entry.Where, "place"),
            Participations = Participations(entry.Who, when),
            Topics = Resolved<TopicId>(entry.Topics, "topic"),
            Counts = entry.Counts.Select(count => Count(count, subject, when)).OfType<Count>().ToValueList(),
            Relations = Relations(entry.Relations, subject),
            Attribution = entry.Via.Select(Link).ToValueList(),
            Quotes = entry.Quotes.Select(Quote).OfType<Quote>().ToValueList(),
            Note = entry.Note?.Text,
        };
    }

    private EventDate? When(WhenEntry entry)
    {
        Edtf? date = _words.Date(entry.Edtf);
        Reading? reading = _words.OneOf<Reading>(entry.Reading);
        bool isEvent = entry.Anchor is not null && entry.Anchor.Text.StartsWith("event:", StringComparison.Ordinal);
        string? anchor = isEvent ? resolver.Find<EventId>(entry.Anchor)?.Value : entry.Anchor is null ? null : _words.Date(entry.Anchor)?.ToString();
        return date is null ? null : new EventDate(date, reading ?? date.DefaultReading)
        {
            Expression = entry.Words?.Text,
            Anchor = anchor,
            Rule = entry.Rule?.Text,
        };
    }

    private ValueList<TId> Resolved<TId>(ValueList<Word> words, string noun) where TId : struct, IEntityId<TId>
    {
        var found = new List<TId>();
        var seen = new HashSet<TId>();
        foreach (Word word in words)
        {
            if (resolver.Find<TId>(word) is not { } id)
            {
                continue;
            }

            if (!seen.Add(id))
            {
                complaints.Add(word, $"the {noun} {id.Value} is given twice", $"each {noun} once");
            }

            found.Add(id);
        }

        return found.ToValueList();
    }

    private ValueList<Participation> Participations(ValueList<ParticipationEntry> entries, EventDate? when)
    {
        var found = new List<Participation>();
        var seen = new HashSet<(ActorId, ParticipantRole)>();
        foreach (ParticipationEntry entry in entries)
        {
            if (Participation(entry, when) is not { } part)
            {
                continue;
            }

            if (!seen.Add((part.Actor, part.Role)))
            {
                complaints.Add(entry.Actor, $"{part.Actor} takes part twice in the same role", "each actor once in each role");
            }

            found.Add(part);
        }

        return found.ToValueList();
    }

    private Participation? Participation(ParticipationEntry entry, EventDate? when)
    {
        (ActorId Actor, OfficeId? Office)? who = resolver.FindActor(entry.Actor, when);
        ParticipantRole? role = _words.OneOf<ParticipantRole>(entry.Role);
        OfficeId? office = resolver.Find<OfficeId>(entry.Office);
        ActorId? onBehalfOf = resolver.FindActor(entry.OnBehalfOf, when)?.Actor;
        Modality? modality = _words.OneOf<Modality>(entry.Modality);
        return who is not { } found ? null : new Participation
        {
            Actor = found.Actor,
            Role = role ?? ParticipantRole.Participant,
            Office = office ?? found.Office,
            OnBehalfOf = onBehalfOf,
            Modality = modality ?? Modality.Actual,
            Words = entry.Words?.Text,
        };
    }

    private Count? Count(CountEntry entry, EventId subject, EventDate? when)
    {
        CountOf? what = _words.OneOf<CountOf>(entry.What);
        (int Least, int? Most)? range = _words.Range(entry.Least, entry.Most);
        ActorId? who = resolver.FindActor(entry.Who, when)?.Actor;
        ValueList<EventId> over = Resolved<EventId>(entry.Over, "event");
        return what is null || range is not { } bounds ? null : new Count
        {
            What = what.Value,
            Least = bounds.Least,
            Most = bounds.Most,
            Who = who,
            Over = over.Append(subject).Distinct().Order().ToValueList(),
            Words = entry.Words?.Text,
        };
    }

    private ValueList<StatedRelation> Relations(ValueList<RelationEntry> entries, EventId subject)
    {
        var found = new List<StatedRelation>();
        var seen = new HashSet<(RelationKind, EventId)>();
        foreach (RelationEntry entry in entries)
        {
            RelationKind? kind = _words.OneOf<RelationKind>(entry.Kind);
            EventId? other = resolver.Find<EventId>(entry.Event);
            DayGap? gap = entry.Gap is { } gapEntry && _words.Range(gapEntry.Least, gapEntry.Most) is { } days
                ? new DayGap(days.Least, days.Most, gapEntry.Words?.Text)
                : null;
            if (kind is null || other is null)
            {
                continue;
            }

            if (other == subject)
            {
                complaints.Add(entry.Event, $"{subject} stands in a relation to itself", "another event");
            }
            else if (!seen.Add((kind.Value, other.Value)))
            {
                complaints.Add(entry.Event, $"the relation {entry.Kind} {other} is given twice", "each relation once");
            }

            found.Add(new StatedRelation { Kind = kind.Value, Event = other.Value, Words = entry.Words?.Text, Gap = gap });
        }

        return found.ToValueList();
    }

    /// <summary>A speaker given by office is whoever held it when the article appeared: that is when the words were passed on.</summary>
    private AttributionLink Link(AttributionEntry entry) => new()
    {
        Speaker = resolver.FindActor(entry.Speaker, article.Published)?.Actor,
        Words = entry.Words?.Text,
        Medium = _words.OneOf<AttributionMedium>(entry.Medium),
    };

    private Quote? Quote(QuoteEntry entry)
    {
        int? occurrence = _words.WholeNumber(entry.Occurrence, 1);
        var supports = entry.Supports.Select(word => _words.OneOf<QuoteSupport>(word)).OfType<QuoteSupport>().ToValueList();
        _words.NoneTwice(entry.Supports, "word");
        if (entry.Text.IsMissing)
        {
            return null;
        }

        TextSpan? span = article.Text is null ? null : Find(article.Text, entry, occurrence ?? 1);
        return new Quote { Text = entry.Text.Text, Span = span, Supports = supports };
    }

    private TextSpan? Find(string text, QuoteEntry entry, int occurrence)
    {
        TextSpan? span = QuoteSearch.Find(text, entry.Text.Text, occurrence);
        if (span is not null)
        {
            return span;
        }

        if (QuoteSearch.Find(text, entry.Text.Text, 1) is null)
        {
            (string what, string expected) = complaints.IsFull ? ("", "") : QuoteSearch.Explain(text, entry.Text.Text);
            complaints.Add(entry.Text, what, expected);
        }
        else
        {
            complaints.Add(entry.Occurrence ?? entry.Text, $"the quote {Complaints.Quoted(entry.Text.Text)} does not occur {occurrence} times", "the number of an occurrence, the first being 1");
        }

        return null;
    }
}
