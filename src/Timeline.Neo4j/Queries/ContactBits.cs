using System.Collections.Concurrent;
using Timeline.Claims;
using Timeline.Connections;

namespace Timeline.Neo4j.Queries;

/// <summary>
/// The property <c>contact</c> of a participation has a bit for each modality of the actor's parts in contact. Cypher cannot
/// compare bits, so a question hands over every sum of them that it takes; an odd one holds what is actual.
/// </summary>
internal static class ContactBits
{
    private static readonly Modality[] All = Enum.GetValues<Modality>();
    private static readonly ConcurrentDictionary<int, long[]> Sums = [];

    /// <summary>The sums in which at least one part makes a contact when some modalities are wanted.</summary>
    public static long[] MakingContact(ValueList<Modality> wanted)
    {
        int mask = All.Where(part => ContactRules.IsPartOfContact(part, wanted)).Aggregate(0, (bits, part) => bits | (1 << (int)part));
        return Sums.GetOrAdd(mask, static mask => [.. Enumerable.Range(1, (1 << All.Length) - 1).Where(bits => (bits & mask) != 0)]);
    }
}
