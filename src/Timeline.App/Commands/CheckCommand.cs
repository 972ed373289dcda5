using System.CommandLine;
using Timeline.App.Configuration;
using Timeline.Ingest.Importing;
using Timeline.Storage;

namespace Timeline.App.Commands;

/// <summary><c>timeline check</c>: what an import would say, and nothing is written.</summary>
public static class CheckCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Documents, or folders with documents at any depth (.yaml, .yml, .json)." };
        var verb = new Verb("check", "Say what an import would say, and write nothing. Without a store, ids are looked up in the seed data.",
            ("check draft.yaml", "against ./timeline.db where there is one, else against the seed data"),
            ("check articles/ --no-seed", "all that is referred to must be in the folder, or in the store"))
        {
            paths,
        };
        var flags = new SettingFlags(verb, Settings.OfStore);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var options = flags.Read(parsed);
            var sources = DocumentFiles.Find(parsed.GetRequiredValue(paths));
            var report = Stores.Exists(options)
                ? await CheckAsync(sources, await Stores.OpenAsItIsAsync(options, cancellation), cancellation)
                : await CheckWithoutStoreAsync(sources, options, cancellation);
            return ImportSummary.Write(report, parsed.InvocationConfiguration);
        });
        return verb;
    }

    private static async Task<ImportReport> CheckWithoutStoreAsync(IReadOnlyList<DocumentSource> sources, TimelineOptions options, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("timeline-check-");
        try
        {
            var scratch = options with { Store = "sqlite:" + Path.Combine(folder.FullName, "check.db") };
            return await CheckAsync(sources, await Stores.OpenSeededAsync(scratch, _ => { }, cancellation), cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<ImportReport> CheckAsync(IReadOnlyList<DocumentSource> sources, ITimelineStore store, CancellationToken cancellation)
    {
        await using (store)
            return await ImportProgressBar.RunAsync(progress =>
                new Importer(store, TimeProvider.System).ImportAsync(sources, new ImportOptions { ChecksOnly = true, Progress = progress }, cancellation));
    }
}
