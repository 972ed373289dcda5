using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Timeline.Sqlite.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>
/// A list in pages: the file that finds a page, the file that counts, the list's order, and the conditions that a
/// question adds. Texts are composed once for each combination that occurs.
/// </summary>
internal sealed record ListStatement(string FindFile, string CountFile, ListOrder Order)
{
    private static readonly ConcurrentDictionary<string, string> Composed = new(StringComparer.Ordinal);

    /// <summary>The names of the conditions set, from <c>conditions.sql</c>.</summary>
    public ValueList<string> Conditions { get; init; } = [];

    /// <summary>The condition on time, if there is one.</summary>
    public TimeFilter? OnTime { get; init; }

    public string Find<TKey>(Page<TKey> page) where TKey : struct
    {
        string key = $"{FindFile}|{page.IsBackward}|{page.From is not null}|{OnTime}|{string.Join('|', Conditions)}";
        return Composed.GetOrAdd(key, _ => SqlFiles.Statement(FindFile)
            .Replace("{conditions}", Queries.Conditions.Join([.. Order.Start(page.From is not null, page.IsBackward), .. Named(), .. Timed(Likelihood.Possible)]), StringComparison.Ordinal)
            .Replace("{order}", Order.Sql(page.IsBackward), StringComparison.Ordinal));
    }

    public string Count() => Composed.GetOrAdd($"{CountFile}|{OnTime}|{string.Join('|', Conditions)}", _ => SqlFiles.Statement(CountFile)
        .Replace("{conditions}", Queries.Conditions.Join([.. Named(), .. Timed(Likelihood.Possible)]), StringComparison.Ordinal)
        .Replace("{certain}", string.Join(" AND ", ["true", .. Timed(Likelihood.Certain)]), StringComparison.Ordinal));

    /// <summary>One slice for each parent of a statement whose rows begin with the parent's number.</summary>
    public IReadOnlyList<Slice<T>> ReadSlices<T, TKey>(
        Session session, int parents, Page<TKey> page, IEnumerable<(string, object?)> values, IEnumerable<(string, object?)> from,
        Func<SqliteDataReader, T> row)
        where TKey : struct
    {
        (string, object?)[] common = [.. values];
        Dictionary<int, ListTotal>? totals = page.WantsTotal
            ? session.Read(Count(), counted => (Parent: counted.GetInt32(0), Total: ReadTotal(counted, 1)), common)
                .ToDictionary(counted => counted.Parent, counted => counted.Total)
            : null;
        List<(int, T)> rows = session.Read(
            Find(page), found => (found.GetInt32(0), row(found)), [.. common, ("@limit", page.Limit()), .. from]);
        return page.ToSlices(parents, rows, totals);
    }

    /// <summary>The only slice of a statement without parents.</summary>
    public Slice<T> ReadSlice<T, TKey>(
        Session session, Page<TKey> page, IEnumerable<(string, object?)> values, IEnumerable<(string, object?)> from,
        Func<SqliteDataReader, T> row)
        where TKey : struct
    {
        (string, object?)[] common = [.. values];
        ListTotal? total = page.WantsTotal ? session.Read(Count(), counted => ReadTotal(counted, 0), common)[0] : null;
        List<T> rows = session.Read(Find(page), row, [.. common, ("@limit", page.Limit()), .. from]);
        if (page.IsBackward)
        {
            rows.Reverse();
        }

        return page.ToSlice(rows, total);
    }

    /// <summary>A count, or two of them parted by a blank: certain and possible.</summary>
    public static ListTotal ReadTotal(SqliteDataReader row, int column)
    {
        string text = row.GetString(column);
        int blank = text.IndexOf(' ', StringComparison.Ordinal);
        int possible = int.Parse(text.AsSpan(blank + 1), CultureInfo.InvariantCulture);
        return new ListTotal(blank < 0 ? possible : int.Parse(text.AsSpan(0, blank), CultureInfo.InvariantCulture), possible);
    }

    private IEnumerable<string> Named() => Conditions.Select(Queries.Conditions.Named);

    private IEnumerable<string> Timed(Likelihood likelihood) =>
        OnTime is { } relation ? [Queries.Conditions.OnTime(relation, likelihood, 0)] : [];
}
