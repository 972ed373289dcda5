using Timeline.Api.Input;
using Timeline.Api.Rows;
using Timeline.Claims;
using Timeline.Events;
using Timeline.GraphQL;
using Timeline.Time.Order;

namespace Timeline.Api;

/// <summary>Behind <c>order.graphql</c>.</summary>
internal static class OrderResolvers
{
    public static void Bind(SchemaBindings bind, Loaders loaders)
    {
        bind.Enum<BoundSide>("BoundSide");
        bind.Type<Event>("Event", type => type.Batch<OrderedDateRow>("whenByOrder", batch => batch.EachAsync(
            happening => happening.Id,
            events => DatesByOrder.FindAsync(batch.Store(), events, batch.Cancellation))));
        bind.Type<OrderedDateRow>("TightenedDate", type =>
        {
            type.Field("earliest", row => row.Date.Bounds.EarliestStart.ToLocalDate());
            type.Field("latest", row => row.Date.Bounds.LatestEnd.ToLocalDate());
            type.Field("earliestStart", row => TimeResolvers.Moment(row.Date.Bounds.EarliestStart));
            type.Field("latestStart", row => TimeResolvers.Moment(row.Date.Bounds.LatestStart));
            type.Field("earliestEnd", row => TimeResolvers.Moment(row.Date.Bounds.EarliestEnd));
            type.Field("latestEnd", row => TimeResolvers.Moment(row.Date.Bounds.LatestEnd));
            type.Field("steps", row => row.Date.Steps);
            type.Field("contradictions", row => row.Contradictions);
        });
        bind.Type<Tightening>("Tightening", type =>
        {
            type.Field("side", step => step.Side);
            type.Field("from", step => TimeResolvers.Moment(step.From));
            type.Field("to", step => TimeResolvers.Moment(step.To));
            type.Load("origin", step => new EventId(step.Origin), loaders.Events);
            type.LoadMany("because", step => ClaimsOf(step.Because), loaders.Claims);
        });
        bind.Type<OrderContradiction>("OrderContradiction", type =>
        {
            type.LoadMany("claims", contradiction => ClaimsOf(contradiction.Statements), loaders.Claims);
            type.LoadMany("events", contradiction => contradiction.Events.Select(id => new EventId(id)).ToArray(), loaders.Events);
        });
    }

    // That an event does not end before it starts needs no claim, and names the event as its own source.
    private static ClaimId[] ClaimsOf(IEnumerable<OrderConstraint> statements) =>
        [.. statements.Where(statement => EntityId.TryParse(statement.Source, out ClaimId _)).Select(statement => new ClaimId(statement.Source)).Distinct()];
}
