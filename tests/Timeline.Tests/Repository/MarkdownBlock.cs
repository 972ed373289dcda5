using System.Text.RegularExpressions;

namespace Timeline.Tests.Repository;

/// <summary>A fenced block of a document, such as a query, with its number in the document, from 0.</summary>
internal sealed partial record MarkdownBlock(int Index, string Language, string Text)
{
    /// <summary>The documents written for people: those in no hidden folder.</summary>
    public static IEnumerable<string> Documents() =>
        RepositoryFiles.All(".", "*.md").Where(file => !Path.GetRelativePath(RepositoryFiles.Root, file).StartsWith('.'));

    /// <summary>The blocks of a document that name their language.</summary>
    public static IEnumerable<MarkdownBlock> Of(string file) =>
        Fence().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")).Select((match, index) => new MarkdownBlock(index, match.Groups[1].Value, match.Groups[2].Value));

    /// <summary>Everything in GraphQL that the documents show.</summary>
    public static IEnumerable<string> Queries() => Documents().SelectMany(Of).Where(block => block.Language == "graphql").Select(block => block.Text);

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
