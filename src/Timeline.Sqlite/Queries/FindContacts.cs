using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Timeline.Actors;
using Timeline.Claims;
using Timeline.Connections;
using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>What decides the text of a statement that finds contacts.</summary>
internal sealed record ContactShape(bool HasWindow, bool IsCertain, bool HasFrom, bool IsBackward);

/// <summary>Answers questions for contacts.</summary>
internal static class FindContacts
{
    /// <summary>The counts are negative in SQL, so that the order goes up in every column.</summary>
    private static readonly ListOrder Order = new("certain_first", "possible_first", "id");

    private static readonly ConcurrentDictionary<ContactShape, string> Finds = [];
    private static readonly ConcurrentDictionary<bool, string> Counts = [];

    public static IReadOnlyList<Slice<Contact>> Answer(Session session, ContactQuery query)
    {
        var slices = new List<Slice<Contact>>(query.Actors.Count);
        foreach (ActorId[] actors in query.Actors.Chunk(Chunks.Size))
        {
            slices.AddRange(Answer(session, query, actors));
        }

        return slices;
    }

    /// <summary>A bit for each modality.</summary>
    public static int Bits(ValueList<Modality> modalities) => modalities.Aggregate(0, (bits, modality) => bits | (1 << (int)modality));

    /// <summary>A contact event must possibly lie inside the window.</summary>
    public static string WithWindow(string sql, bool hasWindow) => sql
        .Replace("{window}", hasWindow ? "AND " + Conditions.OnTime(TimeFilter.During, Likelihood.Possible, 0) : "", StringComparison.Ordinal)
        .Replace("{certain}", hasWindow ? Conditions.OnTime(TimeFilter.During, Likelihood.Certain, 0) : "true", StringComparison.Ordinal);

    private static IReadOnlyList<Slice<Contact>> Answer(Session session, ContactQuery query, ActorId[] actors)
    {
        List<(string, object?)> values = [("@parents", Json.Ids(actors)), ("@modalities", Bits(query.Modalities)), .. query.During.Values()];
        bool hasWindow = query.During is not null;
        Dictionary<int, ListTotal>? totals = query.Page.WantsTotal
            ? session.Read(CountSql(hasWindow), row => (Parent: row.GetInt32(0), Total: ListStatement.ReadTotal(row, 1)), [.. values])
                .ToDictionary(row => row.Parent, row => row.Total)
            : null;

        var shape = new ContactShape(hasWindow, query.Likelihood == Likelihood.Certain, query.Page.From is not null, query.Page.IsBackward);
        values.Add(("@limit", query.Page.Limit()));
        values.AddRange(query.Page.From is { } from ? Order.Values(-from.Certain, -from.Possible, from.With.Value) : []);
        List<(int, Contact)> rows = session.Read(FindSql(shape), row => (row.GetInt32(0), Read(row, actors)), [.. values]);
        return query.Page.ToSlices(actors.Length, rows, totals);
    }

    private static Contact Read(SqliteDataReader row, ActorId[] actors) => new(
        actors[row.GetInt32(0)],
        new ActorId(row.GetString(1)),
        row.GetInt32(2),
        row.GetInt32(3),
        new EventId(row.GetString(4)),
        new EventId(row.GetString(5)));

    public static string FindSql(ContactShape shape) => Finds.GetOrAdd(shape, static shape =>
        WithWindow(SqlFiles.Statement("find-contacts").Replace("{contacts}", SqlFiles.Statement("contacts"), StringComparison.Ordinal), shape.HasWindow)
            .Replace("{conditions}", Conditions.Join([.. Order.Start(shape.HasFrom, shape.IsBackward), .. shape.IsCertain ? [Conditions.Named("certain contact")] : (string[])[]]), StringComparison.Ordinal)
            .Replace("{order}", Order.Sql(shape.IsBackward), StringComparison.Ordinal));

    public static string CountSql(bool hasWindow) => Counts.GetOrAdd(hasWindow, static hasWindow =>
        WithWindow(SqlFiles.Statement("count-contacts").Replace("{contacts}", SqlFiles.Statement("contacts"), StringComparison.Ordinal), hasWindow));
}
