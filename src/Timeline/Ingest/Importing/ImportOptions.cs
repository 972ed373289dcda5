namespace Timeline.Ingest.Importing;

/// <summary>How to import.</summary>
public sealed record ImportOptions
{
    /// <summary>Judge everything and write nothing.</summary>
    public bool ChecksOnly { get; init; }

    /// <summary>How many documents are saved in one transaction; from 1 on. Documents that refer to each other in a circle stay together, however many.</summary>
    public int DocumentsPerBatch { get; init; } = 100;

    /// <summary>Told after each batch.</summary>
    public IProgress<ImportProgress>? Progress { get; init; }
}

/// <summary>How far an import has come.</summary>
/// <param name="Done">Documents dealt with.</param>
/// <param name="Total">Documents in all.</param>
/// <param name="Rejected">Documents rejected so far.</param>
public readonly record struct ImportProgress(int Done, int Total, int Rejected);
