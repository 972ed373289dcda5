using System.Text.Json;
using Timeline.Tests.Repository;

namespace Timeline.GraphQL.Tests.Conformance;

/// <summary>Cases recorded from the reference implementation, one JSON object a line, beside the repository.</summary>
internal static class RecordedCases
{
    /// <summary>The cases of a file, numbered from 1 as its lines; skips the test where there are none.</summary>
    public static List<(int Line, JsonElement Case)> Read(string file)
    {
        var path = TestData.PathTo("data", "graphql-cases", file);
        if (!File.Exists(path))
            Assert.Skip(TestData.Missing("data", "graphql-cases", file));
        return [.. File.ReadLines(path).Select((line, index) => (index + 1, JsonElement.Parse(line)))];
    }

    /// <summary>Lines whose case needs more than was recorded, or is not about a valid request.</summary>
    public static HashSet<int> Unreplayable(string file) =>
        [.. File.ReadLines(RepositoryFiles.PathTo("tests/Timeline.GraphQL.Tests/Conformance/unreplayable.txt"))
            .Where(line => line.StartsWith(file + ':', StringComparison.Ordinal))
            .Select(line => int.Parse(line.Split(':')[1], null))];

    /// <summary>Fails unless exactly the known differences differ, and they are at most one in a hundred.</summary>
    public static void Judge(string file, int count, IReadOnlyDictionary<int, string> differences)
    {
        var known = File.ReadLines(RepositoryFiles.PathTo("tests/Timeline.GraphQL.Tests/Conformance/known-differences.txt"))
            .Where(line => line.StartsWith(file + ':', StringComparison.Ordinal))
            .Select(line => int.Parse(line.Split(':')[1], null))
            .ToHashSet();
        var news = differences.Where(difference => !known.Contains(difference.Key)).OrderBy(difference => difference.Key);
        Assert.True(!news.Any(), string.Join('\n', news.Select(difference => $"{file}:{difference.Key}: {difference.Value}")));
        Assert.Empty(known.Except(differences.Keys));
        Assert.InRange(differences.Count, 0, count / 100);
    }
}
