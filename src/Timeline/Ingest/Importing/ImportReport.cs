using Timeline.Events;
using Timeline.Storage;

namespace Timeline.Ingest.Importing;

/// <summary>What an import did: the same value for the command line, the mutation and the tests.</summary>
public sealed record ImportReport
{
    /// <summary>One report for each document, in the order of the sources.</summary>
    public required ValueList<DocumentReport> Documents { get; init; }

    /// <summary>Whether nothing was to be written.</summary>
    public required bool ChecksOnly { get; init; }

    /// <summary>Actors, offices, tenures, places and topics that are new or changed; 0 when checking only.</summary>
    public int DefinitionsChanged { get; init; }

    /// <summary>Claims that are new; 0 when checking only.</summary>
    public int ClaimsAdded { get; init; }

    /// <summary>Claims that corrected ones replaced; 0 when checking only.</summary>
    public int ClaimsSuperseded { get; init; }

    /// <summary>Claims taken back; 0 when checking only.</summary>
    public int ClaimsWithdrawn { get; init; }

    /// <summary>The events that changed, in id order; empty when checking only.</summary>
    public ValueList<EventId> EventsTouched { get; init; } = [];

    /// <summary>How many documents were recorded, or, when checking only, would be.</summary>
    public int Recorded => Documents.Count(document => document.Outcome is DocumentOutcome.Recorded or DocumentOutcome.Accepted);

    /// <summary>How many documents were there already, word for word.</summary>
    public int Unchanged => Documents.Count(document => document.Outcome == DocumentOutcome.Unchanged);

    /// <summary>How many documents were rejected.</summary>
    public int Rejected => Documents.Count(document => document.Outcome == DocumentOutcome.Rejected);

    /// <summary>Whether no document was rejected.</summary>
    public bool IsClean => Rejected == 0;

    internal static ImportReport Of(IEnumerable<DocumentReport> documents, bool checksOnly, IReadOnlyCollection<SaveResult> saved) => new()
    {
        Documents = documents.ToValueList(),
        ChecksOnly = checksOnly,
        DefinitionsChanged = saved.Sum(result => result.DefinitionsChanged),
        ClaimsAdded = saved.Sum(result => result.ClaimsAdded),
        ClaimsSuperseded = saved.Sum(result => result.ClaimsSuperseded),
        ClaimsWithdrawn = saved.Sum(result => result.ClaimsWithdrawn),
        EventsTouched = saved.SelectMany(result => result.EventsTouched).Distinct().Order().ToValueList(),
    };
}

/// <summary>What became of one document.</summary>
/// <param name="Source">The name of its source.</param>
/// <param name="Id">The id it gives itself; absent where it gives none that can be read.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Complaints">Why it was rejected, in the order of the places; at most 50.</param>
/// <param name="Omitted">How many complaints more there were.</param>
public sealed record DocumentReport(string Source, string? Id, DocumentOutcome Outcome, ValueList<Complaint> Complaints, int Omitted)
{
    /// <summary>What deserves a second look in a good document; empty for one that is rejected or was there already.</summary>
    public ValueList<Remark> Remarks { get; init; } = [];

    /// <summary>The complaints for people, one a line: <c>milley.yaml:12:9: …</c>, and in the end how many more there are.</summary>
    public IEnumerable<string> Lines =>
        Complaints.Select(complaint => complaint.In(Source)).Concat(Omitted > 0 ? [$"{Source}: and {Omitted} more."] : []);
}

/// <summary>What may become of a document.</summary>
public enum DocumentOutcome
{
    /// <summary>It was recorded, new or corrected.</summary>
    Recorded,

    /// <summary>It was there already, word for word.</summary>
    Unchanged,

    /// <summary>It is good and would be recorded; nothing was written because only a check was asked for.</summary>
    Accepted,

    /// <summary>It was rejected; nothing of it was written.</summary>
    Rejected,
}
