using NodaTime;
using Timeline.Storage;

namespace Timeline.Copying;

/// <summary>
/// Copies all that one store holds into another, of whatever kind. A copy that was interrupted goes on when it is run again:
/// pages that the other store has already are compared and left as they are.
/// </summary>
public sealed class StoreCopy(ITimelineStore from, ITimelineStore to, TimeProvider clock)
{
    /// <summary>Copies, and compares both stores at the end.</summary>
    /// <exception cref="RecordConflictException">
    /// The other store holds a record that this one has not (then nothing was written), or one that contradicts it.
    /// </exception>
    public async Task<CopyReport> RunAsync(CopyOptions options, CancellationToken cancellation)
    {
        await RefuseOthersAsync(options.PageSize, cancellation);
        long total = CopyProgress.TotalOf(await from.SummarizeAsync(cancellation));
        (long written, long unchanged) = (0, 0);
        foreach (RecordKind kind in Enum.GetValues<RecordKind>())
        {
            string after = "";
            await foreach ((Records page, IReadOnlyList<string> ids) in from.ReadPagesAsync(kind, options.PageSize, cancellation))
            {
                long size = CopyProgress.SizeOf(kind, page, ids);
                bool isThere = page == await to.ReadRecordsAsync(new RecordQuery { Kind = kind, After = after, First = ids.Count }, cancellation);
                if (!isThere)
                {
                    await to.RestoreAsync(page, Instant.FromDateTimeOffset(clock.GetUtcNow()), cancellation);
                }

                (written, unchanged) = isThere ? (written, unchanged + size) : (written + size, unchanged);
                after = ids[^1];
                options.Progress?.Report(new CopyProgress(IsComparing: false, written + unchanged, total));
            }
        }

        long compared = 0;
        return new CopyReport
        {
            Written = written,
            Unchanged = unchanged,
            From = await StoreDigest.OfAsync(from, options.PageSize, Compared, cancellation),
            To = await StoreDigest.OfAsync(to, options.PageSize, Compared, cancellation),
        };

        void Compared(long size) => options.Progress?.Report(new CopyProgress(IsComparing: true, compared += size, total * 2));
    }

    /// <summary>Stops before anything is written when the other store is not empty and not what an earlier copy has left.</summary>
    private async Task RefuseOthersAsync(int pageSize, CancellationToken cancellation)
    {
        if (CopyProgress.TotalOf(await to.SummarizeAsync(cancellation)) == 0)
        {
            return;
        }

        foreach (RecordKind kind in Enum.GetValues<RecordKind>())
        {
            await using IAsyncEnumerator<RecordKey> ours = RecordKey.ReadAllAsync(from, kind, pageSize, cancellation).GetAsyncEnumerator(cancellation);
            bool isLeft = await ours.MoveNextAsync();
            await foreach (RecordKey theirs in RecordKey.ReadAllAsync(to, kind, pageSize, cancellation))
            {
                while (isLeft && ours.Current.CompareTo(theirs) < 0)
                {
                    isLeft = await ours.MoveNextAsync();
                }

                if (!isLeft || ours.Current != theirs)
                {
                    throw new RecordConflictException(
                        $"The store to copy into holds {theirs}, which the other has not; expected an empty store, or what an earlier copy of the same store has left there.");
                }
            }
        }
    }
}
