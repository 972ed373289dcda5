using System.CommandLine;

namespace Timeline.App.Configuration;

/// <summary>The settings of one verb as flags of its command line.</summary>
public sealed class SettingFlags
{
    private readonly Dictionary<Setting, Option> _flags = [];

    public SettingFlags(Command command, params IReadOnlyList<Setting> settings)
    {
        foreach (var setting in settings)
            command.Add(_flags[setting] = FlagOf(setting));
    }

    /// <exception cref="UsageException">A value is not allowed.</exception>
    public TimelineOptions Read(ParseResult parsed) =>
        ConfigurationReader.Read(Environment.CurrentDirectory, Environment.GetEnvironmentVariable, setting => ValueOf(parsed, setting));

    private static Option FlagOf(Setting setting)
    {
        if (setting.IsSwitch)
            return new Option<bool>(setting.Flag) { Description = setting.Meaning };
        return new Option<string>(setting.Flag)
        {
            Description = $"{setting.Meaning} Default: {setting.Default}",
            HelpName = setting.Values,
        };
    }

    private string? ValueOf(ParseResult parsed, Setting setting)
    {
        if (!_flags.TryGetValue(setting, out var flag) || parsed.GetResult(flag) is not { Implicit: false })
            return null;
        return flag is Option<bool> choice ? (parsed.GetValue(choice) ? "true" : "false") : parsed.GetValue((Option<string>)flag);
    }
}
