using Timeline.Time.Order;

namespace Timeline.Api.Rows;

/// <summary>The date of one event as the order of events leaves it, with what could not be used for it.</summary>
internal sealed record OrderedDateRow(TightenedDate Date, IReadOnlyList<OrderContradiction> Contradictions);
