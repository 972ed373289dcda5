using NodaTime;

namespace Timeline.Time.News;

/// <summary>
/// Time expressions of the news ("last week", "on Friday", "late December") as dates, by the rules that journalists
/// follow and annotators of TIMEX3 have written down. Each date keeps its words, its anchor and the name of its rule.
/// </summary>
public static class NewsExpressions
{
    private static readonly NewsRule[] All =
        [.. DayRules.All, .. RollingRules.All, .. WeekRules.All, .. MonthRules.All, .. YearRules.All];

    /// <summary>The names of all rules, in the order they are tried.</summary>
    public static IReadOnlyList<string> RuleNames { get; } = [.. All.Select(rule => rule.Name)];

    /// <summary>
    /// The date that words mean in an article published on a day; null if no rule knows them, which includes words for
    /// what recurs (<see cref="IsRecurring"/>) and for distances (<see cref="Gap"/>). A date written as EDTF is itself.
    /// </summary>
    /// <param name="words">The words, in English, without the rest of the sentence; case and outer spaces do not matter.</param>
    /// <param name="published">The day of publication.</param>
    /// <param name="outlook">Which way the sentence looks.</param>
    public static EventDate? Resolve(string words, LocalDate published, Outlook outlook = Outlook.Back)
    {
        var trimmed = words.Trim();
        foreach (var rule in All)
            if (rule.Pattern.Match(trimmed) is { Success: true } match)
                return rule.Resolve(new NewsWords(match, published, outlook)) is { } date
                    ? date with { Expression = words, Anchor = Edtf.Day(published).ToString(), Rule = rule.Name }
                    : null;

        return Edtf.Parse(trimmed).TryGet(out var written, out _) ? new EventDate(written) : null;
    }

    /// <summary>
    /// The date of what came before another event ("ahead of the meeting"): by the last day on which that may have
    /// started. Null if that day is not known or is beyond the year 9999.
    /// </summary>
    /// <param name="words">The words of the source.</param>
    /// <param name="other">The date of the other event.</param>
    /// <param name="otherId">The id of the other event, kept as the anchor.</param>
    public static EventDate? EarlierThan(string words, EventDate other, string otherId) =>
        other.Bounds.LatestStart.ToLocalDate() is { } last
            ? Anchored($"[..{Edtf.Day(last)}]", words, otherId, "before the other event")
            : null;

    /// <summary>
    /// The date of what came after another event: from the first day on which that may have ended. Null if that day is
    /// not known or is before the year -9998.
    /// </summary>
    /// <param name="words">The words of the source.</param>
    /// <param name="other">The date of the other event.</param>
    /// <param name="otherId">The id of the other event, kept as the anchor.</param>
    public static EventDate? LaterThan(string words, EventDate other, string otherId) =>
        other.Bounds.EarliestEnd.ToLocalDate() is { } first
            ? Anchored($"[{Edtf.Day(first)}..]", words, otherId, "after the other event")
            : null;

    /// <summary>
    /// How many days words put between two events: "days after" at least one, "a week later" exactly seven; null if the
    /// words are no distance. Without a most there is no upper bound.
    /// </summary>
    public static (int Least, int? Most)? Gap(string words) => GapRules.Find(words.Trim());

    /// <summary>Whether words speak of what recurs ("has often used", "repeated", "every Friday"), which has no date.</summary>
    public static bool IsRecurring(string words) => GapRules.IsRecurring(words.Trim());

    /// <summary>The week of a day, Monday to Sunday, as one of its days: `[2023-02-20..2023-02-26]`.</summary>
    public static Edtf WeekOf(LocalDate day) => WeekRules.WeekOf(day);

    private static EventDate Anchored(string edtf, string words, string anchor, string rule) =>
        new(Edtf.Parse(edtf).Value) { Expression = words, Anchor = anchor, Rule = rule };
}
