using Timeline.Tests;
using Timeline.Tests.Sqlite;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// Runs the tests, as the entry point that the test framework would generate does; except that a test which kills a
// program starts this one with a verb.
if (args is [KilledWriter.Verb, string store, string progress])
{
    return await KilledWriter.RunAsync(store, progress);
}

return args.Any(argument => argument is "--server" or "--internal-msbuild-node")
    ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await ConsoleRunner.Run(args);
