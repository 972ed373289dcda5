using Timeline.Actors;
using Timeline.Offices;
using Timeline.Text;
using Timeline.Time;

namespace Timeline.Ingest.Checking;

/// <summary>Finds what a word of one document means: an id or a known name, here, in the documents beside it, or in the store.</summary>
/// <param name="own">What the document itself declares.</param>
/// <param name="surroundings">What is known around it.</param>
/// <param name="complaints">Where complaints go.</param>
internal sealed class Resolver(Declared own, Surroundings surroundings, Complaints complaints)
{
    private static readonly string[] Prefixes = ["person", "org", "group", "office", "place", "topic", "event", "article", "catalogue", "claim"];

    private static readonly Dictionary<string, (string Noun, string Elsewhere)> Nouns = new(StringComparer.Ordinal)
    {
        ["person"] = ("actor", "an actor defined here, in another document, or before"),
        ["office"] = ("office", "an office defined here, in another document, or before"),
        ["place"] = ("place", "a place defined here, in another document, or before"),
        ["topic"] = ("topic", "a topic defined here, in another document, or before"),
        ["event"] = ("event", "an event that some document makes a claim about"),
    };

    /// <summary>The thing an id or a name means; null, with a complaint, where there is none or more than one.</summary>
    public TId? Find<TId>(Word? word) where TId : struct, IEntityId<TId>
    {
        if (word is null || word.IsMissing)
        {
            return null;
        }

        bool isNamed = TId.Prefixes[0] != "event";
        if (isNamed && !IsMeantAsId(word.Text))
        {
            return FindByName<TId>(word);
        }

        if (!EntityId.TryParse(word.Text, out TId id))
        {
            complaints.Add(word, $"{Complaints.Quoted(word.Text)} cannot stand here", EntityId.Expected<TId>() + (isNamed ? ", or a known name" : ""));
            return null;
        }

        return IsKnown(word.Text) ? id : Unknown<TId>(word);
    }

    /// <summary>An organisation.</summary>
    public ActorId? FindOrganization(Word? word)
    {
        ActorId? found = Find<ActorId>(word);
        if (word is not null && found is { } actor && ActorKinds.Of(actor) != ActorKind.Organization)
        {
            complaints.Add(word, $"{Complaints.Quoted(word.Text)} is not an organisation", "org:some-name, or the known name of an organisation");
            return null;
        }

        return found;
    }

    /// <summary>An actor; the id of an office means whoever held it on a date.</summary>
    public (ActorId Actor, OfficeId? Office)? FindActor(Word? word, EventDate? on)
    {
        bool isOffice = word is not null && word.Text.StartsWith("office:", StringComparison.Ordinal);
        if (!isOffice)
        {
            return Find<ActorId>(word) is { } actor ? (actor, null) : null;
        }

        return Find<OfficeId>(word) is { } office && surroundings.Holders.Find(word!, office, on, complaints) is { } holder ? (holder, office) : null;
    }

    /// <summary>Whether a word is an id, well formed or not, rather than a name.</summary>
    public static bool IsMeantAsId(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Prefixes.Contains(text[..colon], StringComparer.Ordinal);
    }

    private TId? FindByName<TId>(Word word) where TId : struct, IEntityId<TId>
    {
        string name = SearchText.Fold(word.Text);
        string[] bearers = [.. Bearers(name).Where(id => EntityId.TryParse<TId>(id, out _)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (bearers.Length == 1)
        {
            return EntityId.Parse<TId>(bearers[0]);
        }

        if (bearers.Length > 1)
        {
            complaints.Add(word, $"{Complaints.Quoted(word.Text)} is the name of several", Complaints.OneOf(bearers));
        }
        else
        {
            Unknown<TId>(word);
        }

        return null;
    }

    private IEnumerable<string> Bearers(string name)
    {
        Declared[] declared = [own, surroundings.Beside, surroundings.Before];
        IEnumerable<string> recorded = surroundings.Known.Bearers(name).Where(id => !declared.Any(some => some.Defines(id)));
        return name.Length == 0 ? [] : declared.SelectMany(some => some.Bearers(name)).Concat(recorded);
    }

    private bool IsKnown(string id) =>
        own.Has(id) || surroundings.Beside.Has(id) || surroundings.Before.Has(id) || surroundings.Known.Has(id);

    private TId? Unknown<TId>(Word word) where TId : struct, IEntityId<TId>
    {
        bool isId = IsMeantAsId(word.Text);
        string? key = isId ? word.Text : surroundings.Rejected.Bearers(SearchText.Fold(word.Text)).FirstOrDefault(id => EntityId.TryParse<TId>(id, out _));
        if (key is not null && surroundings.Rejected.SourceOf(key) is { } source)
        {
            complaints.Add(word, $"{Complaints.Quoted(word.Text)} is given only by {source}, which is rejected", "that document to be mended first");
            return null;
        }

        (string noun, string elsewhere) = Nouns[TId.Prefixes[0]];
        string what = TId.Prefixes[0] == "event" ? "no claim is about the event" : $"there is no {noun}{(isId ? "" : " named")}";
        string? nearest = isId && !complaints.IsFull ? Nearest<TId>(word.Text) : null;
        complaints.Add(word, $"{what} {Complaints.Quoted(word.Text)}", nearest is null ? elsewhere : $"{nearest}, or {elsewhere}");
        return null;
    }

    private string? Nearest<TId>(string id) where TId : struct, IEntityId<TId> =>
        NearestWord.To(id, own.Ids.Concat(surroundings.Beside.Ids).Where(other => EntityId.TryParse<TId>(other, out _)).Order(StringComparer.Ordinal));
}
