using System.CommandLine;
using Timeline.App.Configuration;
using Timeline.Ingest.Importing;

namespace Timeline.App.Commands;

/// <summary><c>timeline import</c>: records documents; each bad one is reported, and the good ones beside it are kept.</summary>
public static class ImportCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Documents, or folders with documents at any depth (.yaml, .yml, .json)." };
        var verb = new Verb("import", "Record documents; a second import changes nothing, a corrected document replaces what it claimed before.",
            ("import articles/", "every document of a folder, into ./timeline.db"),
            ("import milley.yaml --store sqlite:other.db", "one document, into another store"))
        {
            paths,
        };
        var flags = new SettingFlags(verb, Settings.OfStoreAddress);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var options = flags.Read(parsed);
            var sources = DocumentFiles.Find(parsed.GetRequiredValue(paths));
            await using var store = await Stores.OpenAsync(options, cancellation);
            var report = await ImportProgressBar.RunAsync(progress =>
                new Importer(store, TimeProvider.System).ImportAsync(sources, new ImportOptions { Progress = progress }, cancellation));
            return ImportSummary.Write(report, parsed.InvocationConfiguration);
        });
        return verb;
    }
}
