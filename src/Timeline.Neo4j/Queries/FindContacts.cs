using Timeline.Actors;
using Timeline.Claims;
using Timeline.Connections;
using Timeline.Events;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Neo4j.PackStream;
using Timeline.Storage;

namespace Timeline.Neo4j.Queries;

/// <summary>Answers questions for contacts: one statement counts, ranks and cuts the page out, so that totals cost nothing more.</summary>
internal static class FindContacts
{
    public static async Task<IReadOnlyList<Slice<Contact>>> AnswerAsync(
        ICypherTransport transport, Dataset dataset, ContactQuery query, CancellationToken cancellation)
    {
        var time = TimeReach.Of(query.During is { } window ? [new TimeCondition(Time.TimeFilter.During, window)] : []);
        string text = ContactStatements.Find(query);
        List<CypherRead<Slice<Contact>>> reads = [];
        foreach (ActorId[] actors in query.Actors.Chunk(Chunks.Size))
        {
            Dictionary<string, object?>[] parents = [.. actors.Select((actor, number) => new Dictionary<string, object?>(KeyRange.Of(dataset, actor.Value).ToParent(time)) { ["number"] = number })];
            (string, object?)[] values =
            [
                ("parents", parents), ("limit", query.Page.Limit()),
                ("contacts", ContactBits.MakingContact(query.Modalities)), ("modalities", query.Modalities.Select(EnumNames<Modality>.Of).ToArray()),
                .. query.During.Values(), .. FromValues(query.Page.From),
            ];
            reads.Add(new(dataset.With(text, values), (ref record) => ReadSlice(ref record, actors, query.Page)));
        }

        cancellation.ThrowIfCancellationRequested();
        if (reads.Count > 0)
        {
            await transport.ReadAllAsync(reads, cancellation);
        }

        return [.. reads.SelectMany(read => read.Rows)];
    }

    private static IEnumerable<(string Name, object? Value)> FromValues(ContactKey? from) =>
        from is { } key ? [("certain", key.Certain), ("possible", key.Possible), ("with", key.With.Value)] : [];

    private static Slice<Contact> ReadSlice(ref PackStreamReader record, ActorId[] actors, Page<ContactKey> page)
    {
        ActorId of = actors[record.ReadInt32()];
        var total = new ListTotal(record.ReadInt32(), record.ReadInt32());
        var rows = new List<Contact>();
        for (int left = record.ReadListHeader(); left > 0; left--)
        {
            record.ReadListHeader();
            (int certain, int possible, string with, string first, string last) =
                (record.ReadInt32(), record.ReadInt32(), record.ReadString(), record.ReadString(), record.ReadString());
            rows.Add(new Contact(of, new ActorId(with), certain, possible, EventOf(first), EventOf(last)));
        }

        return page.ToSlice(rows, total, isCertain: null);
    }

    /// <summary>The event whose place in its list this is: what follows the last mark.</summary>
    private static EventId EventOf(string key) => new(key[(key.LastIndexOf(Dataset.Mark) + 1)..]);
}
