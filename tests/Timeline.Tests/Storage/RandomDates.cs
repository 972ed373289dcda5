using Timeline.Time;

namespace Timeline.Tests.Storage;

/// <summary>Dates of every shape around a few weeks, so that many are equal, overlap or touch; and windows on them.</summary>
internal sealed class RandomDates(Random random)
{
    private static readonly string[] Shapes =
    [
        "2023-03-03", "2023-03-02", "2023-03-01", "2023-03-03", "2023-02", "2023-03", "2023", "202X", "[2023-02-20..2023-02-26]",
        "[..2023-03-03]", "[2023-03-03..]", "2023-02-24/2023-03-03", "2023-02/..", "../2023-03-01", "2023-02-15/", "/2023-03-01",
        "2023-03-03T10:00:00", "2022-12~", "2023-02-28?", "Y-170000002", "{2023-02-01,2023-03-01}", "2023-21", "2023-03-0X", "2022-12-21/2023-03-03",
    ];

    private static readonly string[] Windows =
    [
        "2023-03-03", "2023-03", "2023-02", "2023-02-20/2023-03-02", "2023", "../2023-02", "2023-03-01/..", "2022", "../..", "2023-03-02",
    ];

    public EventDate Next()
    {
        string text = Shapes[random.Next(Shapes.Length)];
        EventDate date = random.Next(4) == 0 ? EventDate.Parse(text, Pick<Reading>()).Value : EventDate.Parse(text).Value;
        return random.Next(4) == 0 ? date with { Expression = "last week", Anchor = "2023-03-03", Rule = "the week before" } : date;
    }

    /// <summary>A day that an article may have been published on.</summary>
    public EventDate Published() => EventDate.Parse($"2023-03-{random.Next(1, 7):00}").Value;

    public TimeWindow Window() => TimeWindow.FromEdtf(Windows[random.Next(Windows.Length)]).Value;

    private TEnum Pick<TEnum>() where TEnum : struct, Enum => Enum.GetValues<TEnum>()[random.Next(Enum.GetValues<TEnum>().Length)];
}
