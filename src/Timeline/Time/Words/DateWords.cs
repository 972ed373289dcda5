using Timeline.Time.Syntax;

namespace Timeline.Time.Words;

/// <summary>What an event's date says, in English words that can stand on a page.</summary>
internal static class DateWords
{
    public static string Of(Edtf edtf, Reading reading) => edtf.Expression switch
    {
        EdtfDateTime time => SingleDateWords.Of(time),
        EdtfDate date => (reading == Reading.Throughout ? "throughout " : "") + SingleDateWords.Of(date),
        EdtfInterval interval when reading == Reading.Throughout => Lasting(interval.Start, interval.End),
        EdtfInterval interval => Within(interval.Start, interval.End),
        EdtfSet set => SetWords.Of(set, reading),
        _ => edtf.ToString(),
    };

    private static string Lasting(IntervalEnd start, IntervalEnd end) => (start, end) switch
    {
        ({ Date: { } from }, { Date: { } to }) => from == to ? $"throughout {SingleDateWords.Of(to)}" : RangeWords.FromTo(from, to),
        ({ Date: { } from }, { IsOpen: true }) => $"from {SingleDateWords.Of(from)} on",
        ({ Date: { } from }, _) => $"from {SingleDateWords.Of(from)}, end unknown",
        ({ IsOpen: true }, { Date: { } to }) => $"until {SingleDateWords.Of(to)}",
        (_, { Date: { } to }) => $"until {SingleDateWords.Of(to)}, start unknown",
        ({ IsOpen: true }, { IsOpen: true }) => "without beginning or end",
        ({ IsOpen: true }, _) => "without beginning, end unknown",
        _ => "without end, start unknown",
    };

    private static string Within(IntervalEnd start, IntervalEnd end) => (start, end) switch
    {
        ({ Date: { } from }, { Date: { } to }) => from == to ? SingleDateWords.Of(to) : RangeWords.Between(from, to),
        ({ Date: { } from }, _) => $"{SingleDateWords.Of(from)} or later",
        (_, { Date: { } to }) => $"by {SingleDateWords.Of(to)}",
        _ => "at an unknown time",
    };
}
