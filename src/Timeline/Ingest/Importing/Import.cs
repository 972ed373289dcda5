using NodaTime;
using Timeline.Articles;
using Timeline.Ingest.Checking;
using Timeline.Storage;

namespace Timeline.Ingest.Importing;

/// <summary>One run of the importer: what became of the documents so far.</summary>
internal sealed class Import(ITimelineStore store, TimeProvider clock, ImportOptions options, IReadOnlyList<Intake.Entry> entries)
{
    private readonly DocumentReport?[] _reports = new DocumentReport?[entries.Count];
    private readonly List<SaveResult> _saved = [];
    private readonly Declared _rejected = new();
    private readonly Declared _accepted = new();
    private readonly List<DocumentFacts> _acceptedFacts = [];
    private readonly Dictionary<string, Intake.Entry> _firstOfId = entries
        .Where(entry => entry.Outline?.Id is { Length: > 0 })
        .GroupBy(entry => entry.Outline!.Id!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>Reports the documents that could not be read, and gives the others.</summary>
    public Intake.Entry[] TakeReadable()
    {
        foreach (Intake.Entry entry in entries.Where(entry => entry.Outline is null))
        {
            _reports[entry.Order] = new DocumentReport(entry.SourceName, null, DocumentOutcome.Rejected, entry.Kept?.Complaints ?? [], entry.Kept?.Omitted ?? 0);
        }

        return [.. entries.Where(entry => entry.Outline is not null)];
    }

    /// <summary>Checks a batch and saves what is good of it.</summary>
    public async Task AddAsync(IReadOnlyList<Candidate> batch, CancellationToken cancellation)
    {
        Known known = await Known.LoadAsync(store, [.. batch.Select(candidate => candidate.Outline)], cancellation);
        _acceptedFacts.ForEach(known.Add);
        RefuseSecondOfId(batch);
        Candidate[] unchanged = [.. batch.Where(candidate => IsUnchanged(candidate, known))];
        Instant now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        IReadOnlyList<Candidate> good = new BatchCheck(known, _accepted, _rejected, now).Check([.. batch.Except(unchanged)]);
        if (options.ChecksOnly)
        {
            Accept(good);
        }
        else if (good.Count > 0)
        {
            _saved.Add(await store.SaveAsync(BatchOf(good, now), cancellation));
        }

        Report(batch, unchanged);
    }

    public ImportReport Report() => ImportReport.Of(_reports.OfType<DocumentReport>(), options.ChecksOnly, _saved);

    private void RefuseSecondOfId(IEnumerable<Candidate> batch)
    {
        foreach (Candidate candidate in batch)
        {
            bool isSecond = candidate.Outline.Id is { Length: > 0 } id && _firstOfId[id].Order != candidate.Order;
            if (isSecond)
            {
                Word at = candidate.Document.Article?.Id ?? candidate.Document.Catalogue?.Id ?? candidate.Document.Start;
                candidate.Complaints.Add(at, $"{at} is given by {_firstOfId[at.Text].SourceName} already", "each document once in an import");
            }
        }
    }

    private static bool IsUnchanged(Candidate candidate, Known known) =>
        !candidate.IsRejected
        && EntityId.TryParse(candidate.Outline.Id, out DocumentId id)
        && known.Documents.TryGetValue(id, out Document? recorded)
        && recorded.ContentHash == candidate.Hash;

    private void Accept(IReadOnlyList<Candidate> good)
    {
        foreach (Candidate candidate in good)
        {
            _accepted.Add(candidate.Outline, candidate.Source);
            candidate.Facts!.Claims.Clear();
            if (candidate.Facts.DefinesAnything)
            {
                _acceptedFacts.Add(candidate.Facts);
            }
        }
    }

    private void Report(IReadOnlyList<Candidate> batch, Candidate[] unchanged)
    {
        DocumentOutcome good = options.ChecksOnly ? DocumentOutcome.Accepted : DocumentOutcome.Recorded;
        foreach (Candidate candidate in batch)
        {
            DocumentOutcome outcome = candidate.IsRejected ? DocumentOutcome.Rejected : unchanged.Contains(candidate) ? DocumentOutcome.Unchanged : good;
            string? id = EntityId.TryParse(candidate.Outline.Id, out DocumentId document) ? document.Value : null;
            _reports[candidate.Order] = new DocumentReport(candidate.Source, id, outcome, candidate.Complaints.InOrder, candidate.Complaints.Omitted)
            {
                Remarks = candidate.IsRejected ? [] : candidate.Facts?.Remarks ?? [],
            };
        }

        int done = _reports.Count(report => report is not null);
        options.Progress?.Report(new ImportProgress(done, _reports.Length, _reports.Count(report => report?.Outcome == DocumentOutcome.Rejected)));
    }

    private static Batch BatchOf(IReadOnlyList<Candidate> good, Instant now)
    {
        DocumentFacts[] facts = [.. good.Select(candidate => candidate.Facts).OfType<DocumentFacts>()];
        return new Batch
        {
            RecordedAt = now,
            Documents = good.Select(candidate => new Document(candidate.Facts!.Id, candidate.Hash, candidate.Content, now)).ToValueList(),
            Articles = facts.Select(one => one.Article).OfType<Article>().ToValueList(),
            Topics = facts.SelectMany(one => one.Topics).Select(entry => entry.Value).ToValueList(),
            Actors = facts.SelectMany(one => one.Actors).Select(entry => entry.Value).ToValueList(),
            Offices = facts.SelectMany(one => one.Offices).Select(entry => entry.Value).ToValueList(),
            Tenures = facts.SelectMany(one => one.Tenures).ToValueList(),
            Places = facts.SelectMany(one => one.Places).Select(entry => entry.Value).ToValueList(),
            Claims = facts.SelectMany(one => one.Claims).ToValueList(),
        };
    }
}
