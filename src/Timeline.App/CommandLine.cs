using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using Timeline.App.Commands;
using Timeline.Storage;

namespace Timeline.App;

/// <summary>The whole command line: the verbs, and the one place where a failure becomes a line and an exit code.</summary>
public static class CommandLine
{
    public const string ProgramName = "timeline";

    private static readonly string[] RootOptions = ["--help", "-h", "-?", "--version"];

    public static async Task<int> RunAsync(string[] args)
    {
        using var interruption = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
        return await RunAsync(args, new InvocationConfiguration(), interruption.Token);

        void Interrupt(PosixSignalContext context)
        {
            context.Cancel = true;
            interruption.Cancel();
        }
    }

    /// <summary>Runs one command line with outputs of the caller's choice.</summary>
    public static async Task<int> RunAsync(string[] args, InvocationConfiguration configuration, CancellationToken cancellation)
    {
        configuration.EnableDefaultExceptionHandler = false;
        // The signals are ours: the default would end the server two seconds after it was told to stop.
        configuration.ProcessTerminationTimeout = null;
        // "@file" is a value of ours and not a file of arguments.
        var parsed = Root().Parse(WithVerb(args), new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            // The last one is the most precise: the first may only say that a verb is missing.
            return Fail(configuration, ExitCode.Usage, $"{parsed.Errors[^1].Message} See {ProgramName} --help.");
        }
        try
        {
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (UsageException problem)
        {
            return Fail(configuration, ExitCode.Usage, problem.Message);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Fail(configuration, ExitCode.Interrupted, "Interrupted.");
        }
        catch (RecordConflictException problem)
        {
            return Fail(configuration, ExitCode.Rejected, problem.Message);
        }
        catch (Exception problem) when (problem is StoreException or IOException or UnauthorizedAccessException)
        {
            return Fail(configuration, ExitCode.Broken, problem.Message);
        }
#pragma warning disable CA1031 // The outermost edge: whatever is left is a defect of ours, and still one line for the caller.
        catch (Exception problem)
        {
            return Fail(configuration, ExitCode.Broken, $"Unexpected {problem.GetType().Name}: {problem.Message}");
        }
#pragma warning restore CA1031
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Keeps what articles claim about dated events, and answers in GraphQL: who met whom, where and when. Without a verb it serves.")
        {
            HelpName = ProgramName,
        };
        root.Add(ServeCommand.Create());
        root.Add(ImportCommand.Create());
        root.Add(CheckCommand.Create());
        root.Add(QueryCommand.Create());
        root.Add(SchemaCommand.Create());
        root.Add(MigrateCommand.Create());
        root.Add(CopyCommand.Create());
        root.Directives.Clear();
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new TeachingHelp((HelpAction)help.Action!);
        return root;
    }

    private static string[] WithVerb(string[] args) =>
        args.Length == 0 || (args[0].StartsWith('-') && !RootOptions.Contains(args[0])) ? ["serve", .. args] : args;

    private static int Fail(InvocationConfiguration configuration, int code, string message)
    {
        configuration.Error.WriteLine($"{ProgramName}: {message.ReplaceLineEndings(" ")}");
        return code;
    }
}
