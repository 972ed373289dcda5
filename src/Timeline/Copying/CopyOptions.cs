using Timeline.Storage;

namespace Timeline.Copying;

/// <summary>How to copy.</summary>
public sealed record CopyOptions
{
    /// <summary>How many ids' records are written in one transaction; from 1 on.</summary>
    public int PageSize { get; init; } = 200;

    /// <summary>Told after each page.</summary>
    public IProgress<CopyProgress>? Progress { get; init; }
}

/// <summary>How far a copy has come.</summary>
/// <param name="IsComparing">Whether all is copied, and both stores are read once more to compare them.</param>
/// <param name="Done">Documents and other records dealt with; when comparing, of both stores.</param>
/// <param name="Total">Documents and other records in all.</param>
public readonly record struct CopyProgress(bool IsComparing, long Done, long Total)
{
    /// <summary>What a summary lets expect.</summary>
    internal static long TotalOf(StoreSummary summary) =>
        summary.Documents + summary.Actors + summary.Topics + summary.Places + summary.Offices + summary.Tenures + summary.Articles + summary.Claims;

    /// <summary>How much of it a page has: the revisions of a document count once.</summary>
    internal static long SizeOf(RecordKind kind, Records page, IReadOnlyList<string> ids) =>
        kind == RecordKind.Document ? ids.Count : page.Of(kind).Count;
}
