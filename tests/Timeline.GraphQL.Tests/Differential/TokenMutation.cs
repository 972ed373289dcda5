using System.Text.RegularExpressions;

namespace Timeline.GraphQL.Tests.Differential;

/// <summary>Changes some tokens of a document: removes, repeats, swaps or replaces them, or damages one within.</summary>
internal static partial class TokenMutation
{
    private static readonly string[] Strange =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "&", "|", "=", "...", "..", "on", "null", "true", "fragment", "query", "mutation", "subscription",
        "type", "extend", "schema", "\"", "\"\"\"", "\"\\u{110000}\"", "\"\\uD800\"", "\"\"\"a\"\"\"", "0", "00", "-", "1.", "1e", "1.5e+3", ".5", "1a", "0xF", "$v0", "@skip",
        "@include(if: true)", "#", "😀", "\uFEFF", "\u0007", "\r\n", "__typename", "__schema", "Person", "name", "id", "?", "%", "'x'", "\"unended",
    ];

    public static string Mutate(string document, Random random)
    {
        var tokens = Token().Matches(document).Select(match => match.Value).ToList();
        for (var count = random.Next(1, 4); count > 0 && tokens.Count > 0; count--)
        {
            var at = random.Next(tokens.Count);
            var other = random.Next(tokens.Count);
            switch (random.Next(7))
            {
                case 0: tokens.RemoveAt(at); break;
                case 1: tokens.Insert(at, tokens[other]); break;
                case 2: (tokens[at], tokens[other]) = (tokens[other], tokens[at]); break;
                case 3: tokens[at] = tokens[other]; break;
                case 4: tokens[at] = Strange[random.Next(Strange.Length)]; break;
                case 5: tokens.Insert(at, $" {Strange[random.Next(Strange.Length)]} "); break;
                default: tokens[at] = tokens[at][..random.Next(tokens[at].Length)]; break;
            }
        }
        return string.Concat(tokens);
    }

    [GeneratedRegex("""\"\"\"[\s\S]*?\"\"\"|"(?:\\.|[^"\\\n])*"|[_A-Za-z][_0-9A-Za-z]*|\.\.\.|-?[0-9.eE]+|\s+|.""")]
    private static partial Regex Token();
}
