using Timeline.Actors;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Topics;

namespace Timeline.Storage;

/// <summary>
/// Records as a store keeps them. All records together are all that a store knows; events, lists and what words find follow
/// from them.
/// </summary>
public sealed record Records
{
    /// <summary>Documents: all revisions of each together, the oldest first.</summary>
    public ValueList<Document> Documents { get; init; } = [];

    /// <summary>Actors.</summary>
    public ValueList<Actor> Actors { get; init; } = [];

    /// <summary>Topics.</summary>
    public ValueList<Topic> Topics { get; init; } = [];

    /// <summary>Places.</summary>
    public ValueList<Place> Places { get; init; } = [];

    /// <summary>Offices.</summary>
    public ValueList<Office> Offices { get; init; } = [];

    /// <summary>Tenures: all that a document states together, in the document's order.</summary>
    public ValueList<Tenure> Tenures { get; init; } = [];

    /// <summary>Articles with their texts.</summary>
    public ValueList<Article> Articles { get; init; } = [];

    /// <summary>Claims: all that were ever made about an event together, in the order of their ids.</summary>
    public ValueList<Claim> Claims { get; init; } = [];

    /// <summary>The ids that the records of a kind stand under, each once, in the order of the records.</summary>
    public IReadOnlyList<string> IdsOf(RecordKind kind)
    {
        IEnumerable<string> ids = kind switch
        {
            RecordKind.Document => Documents.Select(document => document.Id.Value),
            RecordKind.Actor => Actors.Select(actor => actor.Id.Value),
            RecordKind.Topic => Topics.Select(topic => topic.Id.Value),
            RecordKind.Place => Places.Select(place => place.Id.Value),
            RecordKind.Office => Offices.Select(office => office.Id.Value),
            RecordKind.Tenure => Tenures.Select(tenure => tenure.DefinedBy.Value),
            RecordKind.Article => Articles.Select(article => article.Id.Value),
            RecordKind.Claim => Claims.Select(claim => claim.Event.Value),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This is no kind of record."),
        };
        return [.. ids.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The records of a kind.</summary>
    public IReadOnlyList<object> Of(RecordKind kind) => kind switch
    {
        RecordKind.Document => Documents,
        RecordKind.Actor => Actors,
        RecordKind.Topic => Topics,
        RecordKind.Place => Places,
        RecordKind.Office => Offices,
        RecordKind.Tenure => Tenures,
        RecordKind.Article => Articles,
        RecordKind.Claim => Claims,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This is no kind of record."),
    };
}
