using System.CommandLine;
using Timeline.App.Configuration;

namespace Timeline.App.Commands;

/// <summary><c>timeline migrate</c>: brings the store's layout to what this program knows, and says so.</summary>
public static class MigrateCommand
{
    public static Command Create()
    {
        var verb = new Verb("migrate", "Create the store or bring it to the newest layout; loads nothing into it.",
            ("migrate", "make ./timeline.db ready"),
            ("migrate --store sqlite:/var/lib/timeline.db", "before a new version of the program serves it"));
        var flags = new SettingFlags(verb, Settings.OfStoreAddress);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var options = flags.Read(parsed);
            var applied = await Stores.MigrateAsync(options, cancellation);
            parsed.InvocationConfiguration.Output.WriteLine(applied.Count == 0
                ? $"{options.Store} has the newest layout already."
                : $"{options.Store} is ready; applied {string.Join(", ", applied)}.");
            return ExitCode.Done;
        });
        return verb;
    }
}
