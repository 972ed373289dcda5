using Timeline.Events;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Storage;

namespace Timeline.Neo4j.Queries;

/// <summary>
/// Answers questions for the change log. Neo4j lets a reader see a commit while it is being applied: a change may be announced
/// and not be found yet, or be found before one that precedes it. Such an answer is not given; the log is asked again.
/// </summary>
internal sealed class FindChanges(ICypherTransport transport, Dataset dataset)
{
    private const int Attempts = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    public async Task<ChangeSlice> AnswerAsync(ChangeQuery query, CancellationToken cancellation)
    {
        for (int attempt = 1; ; attempt++)
        {
            var log = new CypherRead<(long Oldest, long Newest)>(dataset.Statement("load-change-log"), (ref record) => (record.ReadInt64(), record.ReadInt64()));
            var rows = new CypherRead<EventChange>(
                dataset.Statement("find-changes", ("after", query.After), ("through", query.After + query.First)),
                (ref record) => new EventChange(record.ReadInt64(), new EventId(record.ReadString()), record.ReadEnum<EventChangeKind>(), record.ReadInstant()));
            await transport.ReadAllAsync([log, rows], cancellation);
            (long oldest, long newest) = log.Rows[0];
            if (query.After < oldest - 1 || query.After > newest)
            {
                return new ChangeSlice([], newest, IsMissingSome: true);
            }

            ValueList<EventChange> changes = rows.Rows
                .TakeWhile((change, number) => change.Sequence == query.After + 1 + number && change.Sequence <= newest).ToValueList();
            if (changes.Count == Math.Min(query.First, newest - query.After))
            {
                return new ChangeSlice(changes, newest, IsMissingSome: false);
            }

            if (attempt == Attempts)
            {
                return new ChangeSlice(changes, query.After + changes.Count, IsMissingSome: false);
            }

            await Task.Delay(Pause * attempt, cancellation);
        }
    }
}
