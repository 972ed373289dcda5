namespace Timeline.Time.Order;

/// <summary>
/// Statements on the order of events that cannot all be true, together with the claimed dates of the events they name.
/// Leave out any one of them and the rest can.
/// </summary>
/// <param name="Statements">The fewest that contradict, in the order they were given.</param>
/// <param name="Events">The events they are about, in ordinal order of their ids.</param>
public sealed record OrderContradiction(IReadOnlyList<OrderConstraint> Statements, IReadOnlyList<string> Events);
