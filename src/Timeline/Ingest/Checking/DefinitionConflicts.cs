using System.Text.Json;
using Timeline.Articles;

namespace Timeline.Ingest.Checking;

/// <summary>
/// Settles who defines what. The document that first defined a thing owns the definition and alone may change it; others
/// may repeat it word for word, and then define nothing.
/// </summary>
internal sealed class DefinitionConflicts(IReadOnlyList<Candidate> candidates)
{
    public void Settle(Known known)
    {
        Settle(facts => facts.Topics, topic => topic.Id, topic => topic.DefinedBy, (topic, by) => topic with { DefinedBy = by }, known.Topics);
        Settle(facts => facts.Actors, actor => actor.Id, actor => actor.DefinedBy, (actor, by) => actor with { DefinedBy = by }, known.Actors);
        Settle(facts => facts.Offices, office => office.Id, office => office.DefinedBy, (office, by) => office with { DefinedBy = by }, known.Offices);
        Settle(facts => facts.Places, place => place.Id, place => place.DefinedBy, (place, by) => place with { DefinedBy = by }, known.Places);
    }

    private void Settle<TId, T>(
        Func<DocumentFacts, List<(T Value, Word At)>> definitions, Func<T, TId> id, Func<T, DocumentId> owner, Func<T, DocumentId, T> ownedBy, Dictionary<TId, T> known)
        where TId : notnull
        where T : class
    {
        var told = candidates
            .SelectMany(candidate => definitions(candidate.Facts!).Select(entry => (Candidate: candidate, Entry: entry)))
            .GroupBy(definition => id(definition.Entry.Value));
        foreach (var definition in told.Select(group => group.ToArray()).ToArray())
        {
            T first = known.GetValueOrDefault(id(definition[0].Entry.Value)) ?? definition[0].Entry.Value;
            DocumentId owning = owner(first);
            T standing = Array.Find(definition, one => one.Candidate.Facts!.Id == owning).Entry.Value ?? first;
            foreach (var (candidate, entry) in definition.Where(one => one.Candidate.Facts!.Id != owning))
            {
                definitions(candidate.Facts!).Remove(entry);
                T repeated = ownedBy(entry.Value, owning);
                if (!repeated.Equals(standing))
                {
                    candidate.Complaints.Add(entry.At, $"{entry.At} is defined otherwise by {owning}: {Differences(repeated, standing)}", "the same definition, or none here");
                }
            }
        }
    }

    /// <summary>The keys in which two definitions differ.</summary>
    private static string Differences<T>(T one, T other) => string.Join(", ", typeof(T).GetProperties()
        .Where(property => !Equals(property.GetValue(one), property.GetValue(other)))
        .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)));
}
