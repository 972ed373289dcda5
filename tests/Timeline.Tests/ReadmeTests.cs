using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Timeline.Tests.Api.Running;
using Timeline.Tests.App;
using Timeline.Tests.Repository;

namespace Timeline.Tests;

/// <summary>Runs what the README and the other documents show.</summary>
public partial class ReadmeTests(SeededApi api)
{
    public static TheoryData<string, int> Queries { get; } = new(
        from file in MarkdownBlock.Documents()
        from block in MarkdownBlock.Of(file)
        // Subscriptions are begun by DocumentationTests.
        where block.Language == "graphql" && !block.Text.StartsWith("subscription", StringComparison.Ordinal)
        select (Path.GetRelativePath(RepositoryFiles.Root, file), block.Index));

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_is_answered_as_shown(string file, int index)
    {
        MarkdownBlock[] blocks = [.. MarkdownBlock.Of(RepositoryFiles.PathTo(file))];
        Answer answer = await api.AskAsync(blocks[index].Text);

        Assert.Empty(answer.Errors);
        Assert.DoesNotContain("\"complaints\":[{", answer.Root.GetRawText(), StringComparison.Ordinal);
        Assert.All(answer.Data.EnumerateObject(), root => Assert.NotEqual("null", root.Value.GetRawText()));
        if (index + 1 < blocks.Length && blocks[index + 1].Language == "json")
        {
            JsonNode? shown = JsonNode.Parse(blocks[index + 1].Text);
            Assert.True(JsonNode.DeepEquals(shown, JsonNode.Parse(answer.Text)), $"{file} shows another answer; received:\n{answer.Text}");
        }
    }

    [Fact]
    public async Task Article_shown_is_checked_imported_once_and_answered()
    {
        using var folder = new TemporaryFolder();
        string yaml = MarkdownBlock.Of(RepositoryFiles.PathTo("README.md")).Single(block => block.Language == "yaml").Text;
        folder.Write("my-first.yaml", yaml);

        (await TimelineProgram.RunAsync(folder.Path, ["check", "my-first.yaml"])).Expect(0);
        (await TimelineProgram.RunAsync(folder.Path, ["import", "my-first.yaml"])).Expect(0);
        (await TimelineProgram.RunAsync(folder.Path, ["import", "my-first.yaml"])).Expect(0);
        ProgramRun asked = (await TimelineProgram.RunAsync(
            folder.Path, ["query", "{ contacts(of: \"person:minister-a\") { nodes { with { name } certain } } }"])).Expect(0);

        JsonElement contact = JsonDocument.Parse(asked.Output).RootElement.GetProperty("data").GetProperty("contacts").GetProperty("nodes")[0];
        Assert.Equal(("Minister B", 1), (contact.GetProperty("with").GetProperty("name").GetString(), contact.GetProperty("certain").GetInt32()));
    }

    [Fact]
    public void Links_lead_somewhere()
    {
        var broken =
            from file in MarkdownBlock.Documents()
            from Match link in Link().Matches(File.ReadAllText(file))
            let target = link.Groups[1].Value
            where !target.Contains("://", StringComparison.Ordinal) && !LeadsSomewhere(file, target.Split('#'))
            select $"{Path.GetRelativePath(RepositoryFiles.Root, file)}: {target}";

        Assert.Empty(broken);
    }

    private static bool LeadsSomewhere(string file, string[] target)
    {
        string path = target[0].Length == 0 ? file : Path.Combine(Path.GetDirectoryName(file) ?? "", target[0]);
        return Path.Exists(path) && (target.Length == 1 || !path.EndsWith(".md", StringComparison.Ordinal) || Anchors(path).Contains(target[1]));
    }

    /// <summary>What the headings of a document are called in addresses: their letters in lower case, a hyphen for each space.</summary>
    private static IEnumerable<string> Anchors(string file) =>
        Heading().Matches(File.ReadAllText(file).ReplaceLineEndings("\n"))
            .Select(match => Punctuation().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
