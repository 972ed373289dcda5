using Timeline.Text;

namespace Timeline.Ingest.Importing;

/// <summary>What a document declares and what it refers to, as words: enough to put documents in order without keeping them.</summary>
internal sealed record Outline
{
    /// <summary>The id the document gives itself, unjudged.</summary>
    public required string? Id { get; init; }

    /// <summary>Actors, offices, places and topics it defines: id and folded names.</summary>
    public required IReadOnlyList<(string Id, string[] Names)> Defined { get; init; }

    /// <summary>Events it makes claims about.</summary>
    public required IReadOnlyCollection<string> Events { get; init; }

    /// <summary>Ids and names it refers to, as written.</summary>
    public required IReadOnlyCollection<string> References { get; init; }

    public static Outline Of(ArticleDocument document) => new()
    {
        Id = (document.Article?.Id ?? document.Catalogue?.Id)?.Text,
        Defined =
        [
            .. document.Topics.Select(topic => Names(topic.Id, [topic.Name])),
            .. document.Actors.Select(actor => Names(actor.Id, [actor.Name, .. actor.Aliases])),
            .. document.Offices.Select(office => Names(office.Id, [office.Title, .. office.Aliases])),
            .. document.Places.Select(place => Names(place.Id, [place.Name, .. place.Aliases])),
        ],
        Events = document.Claims.Select(claim => claim.Event.Text).ToHashSet(StringComparer.Ordinal),
        References = AllReferences(document).OfType<Word>().Where(word => !word.IsMissing).Select(word => word.Text).ToHashSet(StringComparer.Ordinal),
    };

    private static (string Id, string[] Names) Names(Word id, IEnumerable<Word> names) =>
        (id.Text, [.. names.Select(name => SearchText.Fold(name.Text)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)]);

    private static IEnumerable<Word?> AllReferences(ArticleDocument document) =>
    [
        document.Article?.Publisher,
        .. document.Article?.Authors ?? [],
        .. document.Actors.SelectMany(actor => actor.PartOf),
        .. document.Offices.Select(office => office.Organization),
        .. document.Offices.SelectMany(office => office.Tenures).Select(tenure => tenure.Holder),
        .. document.Places.SelectMany(place => place.Within),
        .. document.Claims.SelectMany(ReferencesOf),
    ];

    private static IEnumerable<Word?> ReferencesOf(ClaimEntry claim) =>
    [
        .. claim.Where,
        .. claim.Topics,
        .. claim.Who.SelectMany(part => new[] { part.Actor, part.Office, part.OnBehalfOf }),
        .. claim.Counts.Select(count => count.Who),
        .. claim.Counts.SelectMany(count => count.Over),
        .. claim.Relations.Select(relation => relation.Event),
        .. claim.Via.Select(link => link.Speaker),
        claim.When?.Anchor,
    ];
}
