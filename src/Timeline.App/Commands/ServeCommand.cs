using System.CommandLine;
using Timeline.App.Configuration;
using Timeline.App.Http;

namespace Timeline.App.Commands;

/// <summary><c>timeline serve</c>: answers over HTTP until it is told to stop.</summary>
public static class ServeCommand
{
    public static Command Create()
    {
        var verb = new Verb("serve", "Serve GraphQL over HTTP; an empty store first gets the seed data. This is what happens without a verb.",
            ("serve", "serve ./timeline.db at http://localhost:5080; try http://localhost:5080/ in a browser"),
            ("serve --store sqlite:/var/lib/timeline.db --urls http://0.0.0.0:8080", "another store, another address"),
            ("serve --log-format json", "log lines for a machine"));
        var flags = new SettingFlags(verb, Settings.All);
        verb.SetAction(async (parsed, cancellation) =>
        {
            await WebServer.RunAsync(flags.Read(parsed), cancellation);
            return ExitCode.Done;
        });
        return verb;
    }
}
