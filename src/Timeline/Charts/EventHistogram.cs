namespace Timeline.Charts;

/// <summary>How many events there are in a span, and in each bin of it.</summary>
/// <param name="Possible">For each bin how many may share time with it, the certain ones included.</param>
/// <param name="Certain">For each bin how many share time with it for certain, and meet every other condition on time for certain.</param>
/// <param name="Total">How many may share time with the whole span. An event that stands in several bins counts once.</param>
/// <param name="CertainTotal">How many of them do for certain: more than stand in any bin for certain, when a date is coarser than the bins.</param>
/// <param name="Undated">How many pass the filter, and nothing is known of when they were: they stand in no bin, and not in <paramref name="Total"/>.</param>
public sealed record EventHistogram(ValueList<int> Possible, ValueList<int> Certain, int Total, int CertainTotal, int Undated);
