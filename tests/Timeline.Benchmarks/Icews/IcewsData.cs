using System.Globalization;

namespace Timeline.Benchmarks.Icews;

/// <summary>One fact: who did what to whom on which day of 2014, all by number.</summary>
internal readonly record struct IcewsFact(int Source, int Relation, int Target, int Day);

/// <summary>The ICEWS14 data set as it is published: names by number, facts as numbers separated by blanks, times in hours.</summary>
internal sealed record IcewsData(IReadOnlyDictionary<int, string> Entities, IReadOnlyDictionary<int, string> Relations, IReadOnlyList<IcewsFact> Facts)
{
    private const int HoursADay = 24;

    /// <summary>Reads the folder that holds <c>entity2id.txt</c>, <c>relation2id.txt</c> and the three parts of the facts.</summary>
    public static IcewsData Read(string folder) => new(
        Names(Path.Combine(folder, "entity2id.txt")),
        Names(Path.Combine(folder, "relation2id.txt")),
        [.. new[] { "train.txt", "valid.txt", "test.txt" }.SelectMany(part => File.ReadLines(Path.Combine(folder, part))).Select(Fact).OfType<IcewsFact>()]);

    /// <summary>The same with each so-many-th fact only.</summary>
    public IcewsData Each(int step) => this with { Facts = [.. Facts.Where((_, number) => number % step == 0)] };

    private static Dictionary<int, string> Names(string file) => File.ReadLines(file)
        .Where(line => line.Contains('\t', StringComparison.Ordinal))
        .Select(line => line.LastIndexOf('\t') is var tab ? (Number: Int(line[(tab + 1)..]), Name: line[..tab]) : default)
        .ToDictionary(entry => entry.Number, entry => entry.Name);

    private static IcewsFact? Fact(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 4 ? null : new IcewsFact(Int(words[0]), Int(words[1]), Int(words[2]), Int(words[3]) / HoursADay);
    }

    private static int Int(string text) => int.Parse(text.Trim(), CultureInfo.InvariantCulture);
}
