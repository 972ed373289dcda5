using Microsoft.Extensions.Primitives;

namespace Timeline.App.Http;

/// <summary>What a request wants to be told in <c>extensions</c> about the work it made: words of the header <c>GraphQL-Report</c>.</summary>
/// <param name="Loads">How many times the store was asked.</param>
/// <param name="Cost">What the operation costs, and what it may.</param>
public readonly record struct RequestedReport(bool Loads, bool Cost)
{
    public const string Header = "GraphQL-Report";

    /// <summary>Reads <c>loads, cost</c> in any order and case; other words mean nothing.</summary>
    public static RequestedReport Of(StringValues header)
    {
        if (header.Count == 0)
            return default;
        var words = header.ToString().Split(',', StringSplitOptions.TrimEntries);
        return new(words.Contains("loads", StringComparer.OrdinalIgnoreCase), words.Contains("cost", StringComparer.OrdinalIgnoreCase));
    }
}
