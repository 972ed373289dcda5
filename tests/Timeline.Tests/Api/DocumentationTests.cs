using System.Text.RegularExpressions;
using Timeline.Api;
using Timeline.GraphQL;
using Timeline.Tests.Api.Running;
using Timeline.Tests.Repository;

namespace Timeline.Tests.Api;

/// <summary>What is written for people must be true: every query in it has an answer.</summary>
public partial class DocumentationTests(SeededApi seeded)
{
    public static TheoryData<string> Queries => new(Documented().Where(text => !IsSubscription(text)));

    public static TheoryData<string> Subscriptions => new(Documented().Where(IsSubscription));

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Every_query_in_the_documentation_is_answered(string query)
    {
        Answer answer = query.StartsWith("mutation", StringComparison.Ordinal) ? await ChangeAsync(query) : await seeded.AskAsync(query);

        Assert.Empty(answer.Errors);
        Assert.DoesNotContain("\"complaints\":[{", answer.Root.GetRawText(), StringComparison.Ordinal);
        Assert.All(answer.Data.EnumerateObject(), root => Assert.NotEqual("null", root.Value.GetRawText()));
    }

    [Fact]
    public void Every_code_of_an_error_is_documented()
    {
        string page = File.ReadAllText(RepositoryFiles.PathTo("docs", "api.md"));
        var codes = new[] { typeof(ErrorCodes), typeof(TimelineErrorCodes) }
            .SelectMany(type => type.GetFields())
            .Select(field => field.GetRawConstantValue()?.ToString() ?? "");

        Assert.All(codes, code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Subscriptions))]
    public async Task Every_subscription_in_the_documentation_is_begun(string subscription)
    {
        await using RunningApi own = await RunningApi.OpenSeededAsync();
        await using RunningSubscription begun = await own.SubscribeAsync(subscription);
    }

    private static IEnumerable<string> Documented() => RepositoryFiles.All(".", "*.md")
        .Where(file => !Path.GetRelativePath(RepositoryFiles.Root, file).StartsWith('.'))
        .SelectMany(file => Blocks().Matches(File.ReadAllText(file)).Select(block => block.Groups[1].Value));

    private static bool IsSubscription(string text) => text.StartsWith("subscription", StringComparison.Ordinal);

    private static async Task<Answer> ChangeAsync(string mutation)
    {
        await using RunningApi own = await RunningApi.OpenSeededAsync();
        return await own.AskAsync(mutation);
    }

    [GeneratedRegex(@"^```graphql\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Blocks();
}
