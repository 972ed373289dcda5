using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Timeline.App.Commands;

/// <summary>The generated help, followed by the verb's examples and the exit codes.</summary>
public sealed class TeachingHelp(HelpAction generated) : SynchronousCommandLineAction
{
    // A line that can be read; also makes the help the same wherever it is written to.
    private const int Width = 110;

    public override int Invoke(ParseResult parseResult)
    {
        generated.MaxWidth = Width;
        generated.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is Verb verb)
            WriteExamples(verb, output);
        output.WriteLine("Exit codes:");
        output.WriteLine("  0    done");
        output.WriteLine("  1    something was rejected: a document, a query that had errors, a copy; or two stores differ after a copy");
        output.WriteLine("  2    the command line or the configuration is wrong");
        output.WriteLine("  3    the store or the environment is broken");
        output.WriteLine("  130  interrupted");
        return ExitCode.Done;
    }

    private static void WriteExamples(Verb verb, TextWriter output)
    {
        output.WriteLine("Examples:");
        foreach (var (line, meaning) in verb.Examples)
        {
            output.WriteLine($"  {CommandLine.ProgramName} {line}");
            output.WriteLine($"      {meaning}");
        }
        output.WriteLine();
    }
}
