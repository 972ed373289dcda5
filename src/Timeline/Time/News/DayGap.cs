namespace Timeline.Time.News;

/// <summary>How many days lie between two events: "days after" is at least one, "three days later" exactly three.</summary>
/// <param name="Least">At least so many.</param>
/// <param name="Most">At most so many; null if there is no such bound.</param>
public readonly record struct DayGap(int Least, int? Most);
