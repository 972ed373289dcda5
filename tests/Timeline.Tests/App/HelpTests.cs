using System.CommandLine;
using System.Text;
using Timeline.App;
using Timeline.Tests.Snapshots;

namespace Timeline.Tests.App;

public class HelpTests
{
    [Fact]
    public async Task Help_teaches_each_verb()
    {
        var pages = new StringBuilder();
        foreach (var verb in new[] { "", "serve", "import", "check", "query", "schema", "migrate", "copy" })
        {
            var (code, output, error) = await RunAsync([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
            Assert.Equal((0, ""), (code, error));
            pages.AppendLine($"$ timeline {verb} --help").AppendLine(output);
        }
        Snapshot.Match(string.Join('\n', pages.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())));
    }

    [Theory]
    [InlineData("serv", "serv")]
    [InlineData("query --nonsense", "--nonsense")]
    [InlineData("import", "PATH")]
    [InlineData("import no-such-file.yaml", "no file or folder no-such-file.yaml")]
    [InlineData("query {a} --file x.graphql", "not both")]
    [InlineData("query --file no-such-file.graphql", "no file no-such-file.graphql")]
    [InlineData("query {a} --variables []", "not a JSON object")]
    [InlineData("query {a} --variables {", "not a JSON object")]
    [InlineData("query {a} --variables @no-such-file.json", "no file no-such-file.json")]
    [InlineData("query {a} --max-depth many", "--max-depth: \"many\" is not allowed; expected 1 to 100")]
    [InlineData("migrate --store neo4j", "\"neo4j\" is no store; known kinds are sqlite:FILE, neo4j://HOST, bolt://HOST")]
    [InlineData("migrate --store mysql:x", "\"mysql:x\" is no store; known kinds are sqlite:FILE")]
    [InlineData("copy --from sqlite:a.db", "--to")]
    [InlineData("copy --from sqlite:a.db --to sqlite:./a.db", "the same store")]
    [InlineData("copy --from sqlite:a.db --to mysql:b", "\"mysql:b\" is no store")]
    [InlineData("copy --from neo4j://localhost --to bolt://localhost:7687?dataset=timeline", "the same store")]
    [InlineData("copy --from sqlite:no-such-store.db --to sqlite:b.db", "no store sqlite:no-such-store.db")]
    [InlineData("--urls https://localhost:1 --no-seed", "\"https://localhost:1\" is not allowed")]
    [InlineData("serve --urls localhost --no-seed", "\"localhost\" is not allowed")]
    [InlineData("serve --log-format xml", "expected text, json")]
    public async Task Wrong_use_is_one_line_and_exit_code_2(string line, string problem)
    {
        var (code, output, error) = await RunAsync(line.Split(' '));
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(problem, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_is_told()
    {
        var (code, output, _) = await RunAsync(["--version"]);
        Assert.Equal((0, "0.1.0"), (code, output.Trim()));
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
