using Timeline.Actors;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Topics;

namespace Timeline.Ingest.Checking;

/// <summary>What one document amounts to, with every reference resolved.</summary>
internal sealed class DocumentFacts
{
    public required DocumentId Id { get; init; }

    public Article? Article { get; set; }

    public List<(Topic Value, Word At)> Topics { get; } = [];

    public List<(Actor Value, Word At)> Actors { get; } = [];

    public List<(Office Value, Word At)> Offices { get; } = [];

    public List<(Place Value, Word At)> Places { get; } = [];

    public List<Tenure> Tenures { get; } = [];

    public List<Claim> Claims { get; } = [];

    public ValueList<Remark> Remarks { get; set; } = [];

    public bool DefinesAnything => Topics.Count + Actors.Count + Offices.Count + Places.Count + Tenures.Count > 0;
}
