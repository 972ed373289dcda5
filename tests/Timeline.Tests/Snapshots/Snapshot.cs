using System.Runtime.CompilerServices;

namespace Timeline.Tests.Snapshots;

/// <summary>
/// Compares a text with the file <c>Class.Method.verified.ext</c> beside the test, in Verify's file convention. A missing
/// or different file fails and leaves <c>.received.</c> beside it; UPDATE_SNAPSHOTS=1 accepts what was received.
/// </summary>
internal static class Snapshot
{
    private static bool Updates => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <param name="actual">The text to compare; line ends are compared as \n.</param>
    /// <param name="extension">The extension without a dot: txt, json, graphql, md …</param>
    /// <param name="name">The file's name before <c>.verified.</c>; by default the test class and method.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Match(
        string actual, string extension = "txt", string? name = null,
        [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        string stem = Path.Combine(
            Path.GetDirectoryName(sourceFile) ?? "", name ?? $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
        string verified = $"{stem}.verified.{extension}";
        string received = $"{stem}.received.{extension}";
        string text = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        if (Updates)
        {
            File.WriteAllText(verified, text);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        string expected = File.Exists(verified) ? File.ReadAllText(verified) : "(no such file)";
        Assert.Fail($"{Path.GetFileName(verified)} differs from {Path.GetFileName(received)}; UPDATE_SNAPSHOTS=1 accepts.\n{FirstDifference(expected, text)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] expectedLines = expected.ReplaceLineEndings("\n").Split('\n');
        string[] actualLines = actual.Split('\n');
        int line = 0;
        while (line < Math.Min(expectedLines.Length, actualLines.Length) && expectedLines[line] == actualLines[line])
        {
            line++;
        }

        return $"Line {line + 1}\n  expected: {expectedLines.ElementAtOrDefault(line)}\n  received: {actualLines.ElementAtOrDefault(line)}";
    }
}
