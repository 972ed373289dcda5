namespace Timeline.Ingest.Formats;

/// <summary>Says in plain words what people usually got wrong when the YAML parser stumbles.</summary>
internal static class YamlSlip
{
    private static readonly (string Part, string What, string Expected)[] Slips =
    [
        ("invalid mapping", "a text holds a colon and a blank", "quotation marks around a text that holds \": \""),
        ("tab as indentation", "lines are indented with tabs", "blanks"),
        ("cannot start any token", "a text begins with a character that means something else in YAML", "quotation marks around it"),
        ("unexpected end of stream", "quotation marks are not closed", "quotation marks at both ends"),
        ("found wrong indentation", "quotation marks are not closed, or a text goes on without indentation", "quotation marks at both ends"),
        ("did not find expected ',' or", "something is missing between two values", "a comma, or the closing bracket"),
        ("did not find expected key", "a line stands too far to the left or to the right", "keys of one mapping below each other"),
        ("nested too deeply", "the document is nested too deeply", "no more levels than the format has"),
        ("too many documents", "the stream has more than 10000 documents", "several streams"),
        ("too many parts", "the document has too many parts", "several documents"),
    ];

    /// <summary>What is wrong and what was expected, from the parser's message.</summary>
    public static (string What, string Expected) Explain(string message)
    {
        foreach ((string part, string what, string expected) in Slips)
        {
            if (message.Contains(part, StringComparison.Ordinal))
            {
                return (what, expected);
            }
        }

        string clause = message.TrimEnd('.');
        return (clause.Length == 0 ? "the text is not YAML" : char.ToLowerInvariant(clause[0]) + clause[1..], "YAML or JSON");
    }
}
