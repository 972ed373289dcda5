using System.Reflection;
using Timeline.App.Configuration;
using Timeline.GraphQL;
using Timeline.Tests.Repository;

namespace Timeline.Tests.App;

public class SettingsTests
{
    [Fact]
    public void Documentation_lists_every_setting_with_its_default_and_nothing_else()
    {
        var rows = File.ReadLines(RepositoryFiles.PathTo("docs", "configuration.md")).Where(line => line.StartsWith("| `--", StringComparison.Ordinal));
        var expected = Settings.All.Select(setting =>
            $"| `{setting.Flag}` | `{setting.Variable}` | `{setting.Key}` | `{setting.Default}` | {setting.Values} | {setting.Meaning} |");
        Assert.Equal(expected, rows);
    }

    [Fact]
    public void Every_option_has_exactly_one_setting()
    {
        var options = typeof(TimelineOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name);
        Assert.Equal(options.Order(StringComparer.Ordinal), Settings.All.Select(setting => setting.Property).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(nameof(GraphQLOptions.MaxTokens), "the setting max-tokens")]
    [InlineData(nameof(GraphQLOptions.MaxDepth), "the setting max-depth")]
    [InlineData(nameof(GraphQLOptions.MaxIntrospectionDepth), "the setting max-introspection-depth")]
    [InlineData(nameof(GraphQLOptions.MaxFields), "the setting max-fields")]
    [InlineData(nameof(GraphQLOptions.MaxAliases), "the setting max-aliases")]
    [InlineData(nameof(GraphQLOptions.MaxDirectives), "the setting max-directives")]
    [InlineData(nameof(GraphQLOptions.MaxCost), "the setting max-cost")]
    [InlineData(nameof(GraphQLOptions.MaxErrors), "the setting max-errors")]
    [InlineData(nameof(GraphQLOptions.MaxConcurrency), "the setting max-concurrency")]
    [InlineData(nameof(GraphQLOptions.MaxQueue), "the setting max-queue")]
    [InlineData(nameof(GraphQLOptions.Timeout), "the setting timeout-seconds")]
    [InlineData(nameof(GraphQLOptions.AllowIntrospection), "the setting no-introspection")]
    [InlineData(nameof(GraphQLOptions.MaxNesting), null)]
    public void Messages_of_the_engine_call_its_limits_by_their_settings(string limit, string? name) =>
        Assert.Equal(name, new TimelineOptions().ForEngine().NameOfLimit(limit));

    [Fact]
    public void Every_default_is_allowed_and_gives_the_defaults() =>
        Assert.All(Settings.All, setting => Assert.Equal(new TimelineOptions(), setting.Apply(new TimelineOptions(), setting.Default)));
}
