using System.Text;

namespace Timeline.Tests.Http.Exports;

/// <summary>Reads comma-separated values by the letter of RFC 4180, and refuses everything else.</summary>
internal static class CsvReading
{
    /// <summary>The records with their fields by the names in the header.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string text)
    {
        List<List<string>> records = [];
        var at = 0;
        while (at < text.Length)
        {
            List<string> record = [];
            do
            {
                record.Add(Field(text, ref at));
            }
            while (Skip(text, ref at, ','));
            Assert.True(Skip(text, ref at, '\r') && Skip(text, ref at, '\n'), $"CRLF expected at {at}: {text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 20)]}");
            records.Add(record);
        }
        Assert.NotEmpty(records);
        Assert.All(records, record => Assert.Equal(records[0].Count, record.Count));
        return [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(field => field.First, field => field.Second))];
    }

    private static string Field(string text, ref int at)
    {
        var field = new StringBuilder();
        if (!Skip(text, ref at, '"'))
        {
            while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
            {
                Assert.NotEqual('"', text[at]);
                field.Append(text[at++]);
            }
            return field.ToString();
        }
        while (true)
        {
            Assert.True(at < text.Length, "A quoted field has no end.");
            if (text[at] != '"')
                field.Append(text[at++]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append('"');
                at += 2;
            }
            else
            {
                at++;
                return field.ToString();
            }
        }
    }

    private static bool Skip(string text, ref int at, char letter)
    {
        if (at >= text.Length || text[at] != letter)
            return false;
        at++;
        return true;
    }
}
