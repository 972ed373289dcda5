namespace Timeline.Tests.Web;

/// <summary>The page's own checks: its unit tests, types and form.</summary>
public sealed class WebUnitTests(VitestRun run) : IClassFixture<VitestRun>
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Path.Combine(WebTools.Folder, "tests"), "*.test.ts").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Unit_tests_of_the_page_pass(string file)
    {
        SkipWithoutTools();
        Assert.Empty(run.Problems(file) ?? [$"{file} was not run. {run.Output}"]);
    }

    [Fact]
    public Task Types_of_the_page_agree() => PassesAsync("node_modules/typescript/bin/tsc", "--noEmit");

    [Fact]
    public Task Page_is_formatted() => PassesAsync("node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", ".");

    private static async Task PassesAsync(params string[] program)
    {
        SkipWithoutTools();
        var (code, output) = await WebTools.RunAsync(program);
        Assert.True(code == 0, output);
    }

    private static void SkipWithoutTools()
    {
        if (WebTools.Missing() is { } reason)
            Assert.Skip(reason);
    }
}
