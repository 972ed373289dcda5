using Timeline.Api;
using Timeline.GraphQL;
using Timeline.Tests.Api.Running;
using Timeline.Tests.Repository;

namespace Timeline.Tests.Api;

/// <summary>What is written for people must be true; its queries are asked by <see cref="ReadmeTests"/>.</summary>
public class DocumentationTests
{
    public static TheoryData<string> Subscriptions => new(MarkdownBlock.Queries().Where(text => text.StartsWith("subscription", StringComparison.Ordinal)));

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
}
