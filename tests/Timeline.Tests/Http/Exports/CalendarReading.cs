using System.Text;
using System.Text.RegularExpressions;

namespace Timeline.Tests.Http.Exports;

/// <summary>Reads an iCalendar file by the letter of RFC 5545, and refuses what it forbids.</summary>
internal static partial class CalendarReading
{
    /// <summary>The entries: each property's raw value by its name with parameters.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(byte[] file)
    {
        Assert.Equal("\r\n"u8.ToArray(), file[^2..]);
        string[] physical = Encoding.UTF8.GetString(file).Split("\r\n")[..^1];
        Assert.All(physical, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        Assert.All(physical, line => Assert.DoesNotContain(line, letter => letter is '\r' or '\n' or '\uFFFD' || (letter < ' ' && letter != '\t')));
        List<string> lines = [];
        foreach (var line in physical)
        {
            if (line[0] is ' ' or '\t')
                lines[^1] += line[1..];
            else
                lines.Add(line);
        }
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        Assert.Contains("VERSION:2.0", lines);
        Assert.Contains(lines, line => line.StartsWith("PRODID:", StringComparison.Ordinal));
        return Entries(lines);
    }

    /// <summary>What a text value says; a character that must be escaped may not stand there without.</summary>
    public static string Text(string value)
    {
        Assert.DoesNotMatch(@"(?<!\\)(\\\\)*[;,]", value);
        Assert.Matches(@"^([^\\]|\\[\\;,nN])*$", value);
        return Escape().Replace(value, match => match.Value[1] is 'n' or 'N' ? "\n" : match.Value[1..]);
    }

    private static List<IReadOnlyDictionary<string, string>> Entries(List<string> lines)
    {
        List<IReadOnlyDictionary<string, string>> entries = [];
        Dictionary<string, string>? entry = null;
        foreach (var line in lines)
        {
            var property = Property().Match(line);
            Assert.True(property.Success, line);
            if (line == "BEGIN:VEVENT")
                entry = [];
            else if (line == "END:VEVENT")
            {
                Assert.NotNull(entry);
                Assert.Contains("UID", entry.Keys);
                Assert.Matches(@"^\d{8}T\d{6}Z$", entry["DTSTAMP"]);
                Assert.Single(entry.Keys, name => name.StartsWith("DTSTART", StringComparison.Ordinal));
                entries.Add(entry);
                entry = null;
            }
            else
                entry?.Add(property.Groups[1].Value, property.Groups[2].Value);
        }
        Assert.Equal(entries.Count, entries.Select(found => found["UID"]).Distinct().Count());
        return entries;
    }

    [GeneratedRegex("^([A-Z-]+(?:;[A-Z-]+=[^;:]+)*):(.*)$")]
    private static partial Regex Property();

    [GeneratedRegex(@"\\.")]
    private static partial Regex Escape();
}
