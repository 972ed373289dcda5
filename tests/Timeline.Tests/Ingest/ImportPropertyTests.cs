using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Timeline.Ingest.Formats;
using Timeline.Ingest.Importing;
using Timeline.Storage;

namespace Timeline.Tests.Ingest;

/// <summary>Laws of importing, tried on generated imports with a fixed seed.</summary>
public sealed class ImportPropertyTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(12).WithReplay(20230303, 7);

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1500).WithReplay(20230303, 7);

    [Fact]
    public void Any_selection_in_any_order_imported_twice_changes_nothing_the_second_time()
    {
        DocumentSource[] all = [.. ImportStore.Seed.Concat(ImportStore.Good)];
        Gen<DocumentSource[]> selections = Gen.Choose(1, all.Length).SelectMany(count => Gen.Shuffle(all).Select(shuffled => shuffled.Take(count).ToArray()));

        Check.One(Few, Prop.ForAll(selections.ToArbitrary(), SecondImportChangesNothingAsync));
    }

    [Fact]
    public void No_bytes_whatever_make_a_format_throw()
    {
        byte[][] texts = [.. ImportStore.Good.Select(ReadAll)];
        Gen<byte[]> damaged = Gen.Elements(texts).SelectMany(text => Gen.Choose(1, 6).SelectMany(count => Gen.ListOf(Damage(text.Length), count)).Select(damages => Apply(text, damages)));

        Check.One(Many, Prop.ForAll(damaged.ToArbitrary(), bytes =>
        {
            IReadOnlyList<DocumentReading> readings = Format.All[0].Read(Encoding.UTF8.GetString(bytes));
            return readings.Count > 0 && readings.All(reading => reading.Document is not null || reading.Complaints.Count > 0);
        }));
    }

    [Fact]
    public void No_text_whatever_makes_an_import_throw()
    {
        string[] texts = [.. ImportStore.Good.Select(source => Encoding.UTF8.GetString(ReadAll(source)))];
        string[] words = [.. texts.SelectMany(text => text.Split([' ', '\n', ',', '[', ']', '{', '}'], StringSplitOptions.RemoveEmptyEntries)).Distinct()];
        Gen<string> mixed = Gen.Elements(texts).SelectMany(text => Gen.Elements(words).SelectMany(word => Gen.Elements(words).Select(other => text.Replace(word, other, StringComparison.Ordinal))));

        Check.One(Many.WithMaxTest(200), Prop.ForAll(mixed.ToArbitrary(), async text =>
        {
            await using ImportStore store = await ImportStore.CreateAsync();
            ImportReport report = await store.ImportAsync(DocumentSource.FromText("mixed.yaml", text), ImportStore.Base);
            return report.Documents.All(document => document.Outcome == DocumentOutcome.Rejected == (document.Complaints.Count > 0));
        }));
    }

    [Fact]
    public void Contents_of_the_documents_of_a_stream_add_up_to_the_stream()
    {
        string[] texts = [.. ImportStore.Good.Select(source => "---\n" + Encoding.UTF8.GetString(ReadAll(source)).TrimStart('\uFEFF') + "\n")];
        Gen<string> streams = Gen.Choose(1, 5).SelectMany(count => Gen.ListOf(Gen.Elements(texts), count)).Select(string.Concat);

        Check.One(Few, Prop.ForAll(streams.ToArbitrary(), stream => string.Concat(Format.All[0].Read(stream).Select(reading => reading.Content)) == stream));
    }

    private static async Task<bool> SecondImportChangesNothingAsync(DocumentSource[] selection)
    {
        await using ImportStore store = await ImportStore.CreateAsync();
        ImportReport first = await store.ImportAsync(new ImportOptions { DocumentsPerBatch = 3 }, selection);
        StoreSummary before = await store.Store.SummarizeAsync(TestContext.Current.CancellationToken);
        ImportReport second = await store.ImportAsync([.. selection.Reverse()]);
        StoreSummary after = await store.Store.SummarizeAsync(TestContext.Current.CancellationToken);
        return second.Recorded == 0 && second.Unchanged == first.Recorded && second.Rejected == first.Rejected
            && second.DefinitionsChanged == 0 && second.EventsTouched.Count == 0 && before == after;
    }

    /// <summary>What happens to a text: some bytes at a place are replaced by others.</summary>
    private static Gen<(int At, int Length, string With)> Damage(int length)
    {
        Gen<string> replacements = Gen.Elements("", ":", "- ", "[", "]", "{", "}", "\"", "'", "\t", "\n", "\n  ", "&a ", "*a", "!!x ", "|", ">", "---\n", "...\n", "#", "%", "@", "? ", ",", "\0", "\u00e9", "\ufeff", "~", "<<: ");
        return Gen.Choose(0, length - 1).SelectMany(at => Gen.Choose(0, 9).SelectMany(cut => replacements.Select(with => (at, cut, with))));
    }

    private static byte[] Apply(byte[] text, IEnumerable<(int At, int Length, string With)> damages) => damages.Aggregate(text, (bytes, damage) =>
    {
        int at = Math.Min(damage.At, bytes.Length);
        return [.. bytes[..at], .. Encoding.UTF8.GetBytes(damage.With), .. bytes[Math.Min(at + damage.Length, bytes.Length)..]];
    });

    private static byte[] ReadAll(DocumentSource source)
    {
        using Stream stream = source.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
