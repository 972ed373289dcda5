namespace Timeline.Benchmarks.Graph;

/// <summary>What an answer says of one item of its list, in a form that both servers' answers can be brought to.</summary>
/// <param name="Id">The id without its kind: <c>e000123</c>.</param>
/// <param name="Text">All that can be compared.</param>
internal readonly record struct AnswerLine(string Id, string Text)
{
    /// <summary>Of an event; who took part, where, and what tells are in no order.</summary>
    public static AnswerLine Of(string id, string? date, string? title, IEnumerable<string> participants, IEnumerable<string> places, IEnumerable<string> articles) =>
        new(id, string.Join(" | ", [id, date ?? "", title ?? "", InOrder(participants), InOrder(places), InOrder(articles)]));

    private static string InOrder(IEnumerable<string> parts) => string.Join("; ", parts.Distinct().Order(StringComparer.Ordinal));
}
