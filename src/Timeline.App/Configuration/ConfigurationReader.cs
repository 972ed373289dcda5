using System.Text.Json;

namespace Timeline.App.Configuration;

/// <summary>
/// Reads the options: defaults, then the <c>Timeline</c> section of <c>appsettings.json</c> in the current folder, then
/// <c>TIMELINE_…</c> variables, then flags. Written by hand because the general configuration library ignores misspelt
/// keys and values out of range.
/// </summary>
public static class ConfigurationReader
{
    public const string FileName = "appsettings.json";

    public const string Section = "Timeline";

    /// <exception cref="UsageException">A value is not allowed, a key is unknown, or the file is not JSON.</exception>
    public static TimelineOptions Read(string folder, Func<string, string?> variable, Func<Setting, string?> flag)
    {
        var options = FromFile(new TimelineOptions(), Path.Combine(folder, FileName));
        foreach (var setting in Settings.All)
        {
            if (variable(setting.Variable) is { Length: > 0 } text)
                options = Apply(options, setting, text, setting.Variable);
            if (flag(setting) is { } value)
                options = Apply(options, setting, value, setting.Flag);
        }
        return options;
    }

    private static TimelineOptions FromFile(TimelineOptions options, string path)
    {
        if (!File.Exists(path))
            return options;
        using var document = Parse(path);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new UsageException($"{path}: expected a JSON object with a section \"{Section}\".");
        if (!document.RootElement.TryGetProperty(Section, out var section))
            return options;
        if (section.ValueKind != JsonValueKind.Object)
            throw new UsageException($"{path}: \"{Section}\" is not an object.");
        foreach (var property in section.EnumerateObject())
            options = Apply(options, Named(property.Name, path), TextOf(property.Value), $"{path}: {property.Name}");
        return options;
    }

    private static JsonDocument Parse(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonDocument.Parse(file, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException problem)
        {
            throw new UsageException($"{path}:{problem.LineNumber + 1}: this is not JSON.");
        }
    }

    private static Setting Named(string key, string path) =>
        Settings.All.FirstOrDefault(setting => setting.Key == key)
        ?? throw new UsageException($"{path}: \"{Section}\" has no setting \"{key}\"; known are {string.Join(", ", Settings.All.Select(setting => setting.Key))}.");

    private static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static TimelineOptions Apply(TimelineOptions options, Setting setting, string text, string place) =>
        setting.Apply(options, text) ?? throw new UsageException($"{place}: \"{text}\" is not allowed; expected {setting.Values}.");
}
