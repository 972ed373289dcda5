using Microsoft.Extensions.Logging;
using Timeline.App;
using Timeline.App.Configuration;

namespace Timeline.Tests.App;

public sealed class ConfigurationReaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("timeline-configuration-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Without_any_source_the_defaults_hold() => Assert.Equal(new TimelineOptions(), Read());

    [Fact]
    public void Flags_win_over_variables_and_variables_over_the_file()
    {
        WriteFile("""{ "Timeline": { "store": "sqlite:file.db", "maxDepth": 3, "maxFields": 7 } }""");
        var options = Read(new() { ["TIMELINE_STORE"] = "sqlite:variable.db", ["TIMELINE_MAX_DEPTH"] = "4" }, new() { ["--store"] = "sqlite:flag.db" });
        Assert.Equal("sqlite:flag.db", options.Store);
        Assert.Equal(4, options.MaxDepth);
        Assert.Equal(7, options.MaxFields);
    }

    [Fact]
    public void Every_kind_of_value_is_read()
    {
        WriteFile("""
            // Comments are welcome.
            { "Other": 1, "Timeline": { "noSeed": true, "logFormat": "JSON", "logLevel": "warning", } }
            """);
        var options = Read();
        Assert.True(options.NoSeed);
        Assert.Equal(LogFormat.Json, options.LogFormat);
        Assert.Equal(LogLevel.Warning, options.LogLevel);
    }

    [Fact]
    public void File_may_begin_with_a_byte_order_mark()
    {
        WriteFile("\uFEFF{ \"Timeline\": { \"maxDepth\": 3 } }");
        Assert.Equal(3, Read().MaxDepth);
    }

    [Fact]
    public void Limits_reach_the_engine()
    {
        var engine = Read(flags: new() { ["--max-depth"] = "3", ["--timeout-seconds"] = "5", ["--no-introspection"] = "true" }).ForEngine();
        Assert.Equal((3, TimeSpan.FromSeconds(5), false), (engine.MaxDepth, engine.Timeout, engine.AllowIntrospection));
        engine = Read(flags: new() { ["--max-introspection-depth"] = "4", ["--max-directives"] = "6", ["--max-errors"] = "7" }).ForEngine();
        Assert.Equal((4, 6, 7), (engine.MaxIntrospectionDepth, engine.MaxDirectives, engine.MaxErrors));
    }

    [Theory]
    [InlineData("{ \"Timeline\": { \"stoer\": \"x\" } }", "no setting \"stoer\"")]
    [InlineData("{ \"Timeline\": { \"maxDepth\": 0 } }", "maxDepth: \"0\" is not allowed; expected 1 to 100")]
    [InlineData("{ \"Timeline\": { \"maxDepth\": 1.5 } }", "\"1.5\" is not allowed")]
    [InlineData("{ \"Timeline\": { \"noSeed\": \"yes\" } }", "expected true, false")]
    [InlineData("{ \"Timeline\": [] }", "not an object")]
    [InlineData("[]", "expected a JSON object")]
    [InlineData("{\n \"Timeline\": }", "appsettings.json:2: this is not JSON")]
    public void Wrong_file_is_named(string file, string problem)
    {
        WriteFile(file);
        Assert.Contains(problem, Assert.Throws<UsageException>(() => Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_variable_is_named() =>
        Assert.StartsWith("TIMELINE_MAX_DEPTH: \"deep\"", Assert.Throws<UsageException>(() => Read(new() { ["TIMELINE_MAX_DEPTH"] = "deep" })).Message, StringComparison.Ordinal);

    private void WriteFile(string text) => File.WriteAllText(Path.Combine(_folder.FullName, "appsettings.json"), text);

    private TimelineOptions Read(Dictionary<string, string>? variables = null, Dictionary<string, string>? flags = null) =>
        ConfigurationReader.Read(_folder.FullName, name => variables?.GetValueOrDefault(name), setting => flags?.GetValueOrDefault(setting.Flag));
}
