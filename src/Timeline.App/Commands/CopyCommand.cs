using System.CommandLine;
using Timeline.App.Configuration;
using Timeline.Copying;

namespace Timeline.App.Commands;

/// <summary><c>timeline copy</c>: all of one store into another, of whatever kind; then both are compared.</summary>
public static class CopyCommand
{
    private static readonly Option<string> FromOption = new("--from") { Required = true, HelpName = "kind:address", Description = "The store to copy; nothing in it changes." };
    private static readonly Option<string> ToOption = new("--to") { Required = true, HelpName = "kind:address", Description = "The store to copy into: one that is empty, or that holds what an earlier copy has left. It is created if it is not there." };

    public static Command Create()
    {
        var verb = new Verb("copy", "Copy all of a store into another and compare the two; a copy that was interrupted goes on when it is run again.",
            ("copy --from sqlite:timeline.db --to neo4j://localhost?dataset=press", "from a file to a Neo4j server"),
            ("copy --from neo4j://localhost?dataset=press --to sqlite:press.db", "and back"))
        {
            FromOption, ToOption,
        };
        var flags = new SettingFlags(verb, Settings.OfNeo4jUser);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var options = flags.Read(parsed);
            var from = options with { Store = parsed.GetRequiredValue(FromOption) };
            var to = options with { Store = parsed.GetRequiredValue(ToOption) };
            if (Stores.AreSame(from, to))
                throw new UsageException("--from and --to name the same store; expected two.");
            if (!Stores.Exists(from))
                throw new UsageException($"There is no store {from.Store}.");
            await using var source = await Stores.OpenAsItIsAsync(from, cancellation);
            await using var target = await Stores.OpenAsync(to, cancellation);
            var report = await CopyProgressBar.RunAsync(progress =>
                new StoreCopy(source, target, TimeProvider.System).RunAsync(new CopyOptions { Progress = progress }, cancellation));
            return CopySummary.Write(report, parsed.InvocationConfiguration);
        });
        return verb;
    }
}
