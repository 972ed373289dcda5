using System.Reflection;
using Timeline.App.Configuration;
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
        var keys = Settings.All.Select(setting => char.ToUpperInvariant(setting.Key[0]) + setting.Key[1..]);
        Assert.Equal(options.Order(StringComparer.Ordinal), keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_default_is_allowed_and_gives_the_defaults() =>
        Assert.All(Settings.All, setting => Assert.Equal(new TimelineOptions(), setting.Apply(new TimelineOptions(), setting.Default)));
}
