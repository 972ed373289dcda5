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

    /// <summary>The thing an id or a name means; null, with a complaint, where there is none or more than one.</summary>
    public TId? Find<TId>(Word? word) where TId : struct, IEntityId<TId>
    {
        if (word is null || word.IsMissing)
        {
            return null;
        }

        if (!IsMeantAsId(word.Text))
        {
            return FindByName<TId>(word);
        }

        if (!EntityId.TryParse(word.Text, out TId id))
        {
            complaints.Add(word, $"{Complaints.Quoted(word.Text)} cannot stand here", EntityId.Expected<TId>() + ", or a known name");
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
        string key = IsMeantAsId(word.Text) ? word.Text : surroundings.Rejected.Bearers(SearchText.Fold(word.Text)).FirstOrDefault(id => EntityId.TryParse<TId>(id, out _)) ?? "";
        if (surroundings.Rejected.SourceOf(key) is { } source)
        {
            complaints.Add(word, $"{Complaints.Quoted(word.Text)} is given only by {source}, which is rejected", "that document mended first");
            return null;
        }

        string noun = TId.Prefixes[0] switch { "person" => "actor", var prefix => prefix };
        string what = noun == "event" ? "no claim is about the event" : IsMeantAsId(word.Text) ? $"there is no {noun}" : $"there is no {noun} named";
        IEnumerable<string> ids = own.Ids.Concat(surroundings.Beside.Ids).Where(id => EntityId.TryParse<TId>(id, out _));
        string? nearest = IsMeantAsId(word.Text) ? NearestWord.To(word.Text, ids.Order(StringComparer.Ordinal)) : null;
        string elsewhere = noun == "event" ? "an event that some document makes a claim about" : $"an {noun} defined here, in another document, or before".Replace("an topic", "a topic", StringComparison.Ordinal).Replace("an place", "a place", StringComparison.Ordinal);
        complaints.Add(word, $"{what} {Complaints.Quoted(word.Text)}", nearest is null ? elsewhere : $"{nearest}, or {elsewhere}");
        return null;
    }

    private static bool IsMeantAsId(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Prefixes.Contains(text[..colon], StringComparer.Ordinal);
    }
}
