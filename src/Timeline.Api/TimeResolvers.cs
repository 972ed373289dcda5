using NodaTime;
using NodaTime.Text;
using Timeline.GraphQL;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Api;

/// <summary>Behind <c>time.graphql</c>.</summary>
internal static class TimeResolvers
{
    public static void Bind(SchemaBindings bind)
    {
        bind.Scalar("Edtf", ParseEdtf, date => date.ToString());
        bind.Scalar("Date", text => Parse(LocalDatePattern.Iso, text, "a day such as 2023-03-03"), LocalDatePattern.Iso.Format);
        bind.Scalar("DateTime", text => Parse(InstantPattern.ExtendedIso, text, "a moment in UTC such as 2023-03-03T23:59:59Z"), InstantPattern.ExtendedIso.Format);
        bind.Enum<Reading>("Reading");
        bind.Enum<Precision>("Precision");
        bind.Enum<Likelihood>("Likelihood");
        bind.Type<EventDate>("EventDate", type =>
        {
            type.Field("edtf", date => date.Edtf);
            type.Field("reading", date => date.Reading);
            type.Field("earliest", date => date.Bounds.EarliestStart.ToLocalDate());
            type.Field("latest", date => date.Bounds.LatestEnd.ToLocalDate());
            type.Field("earliestStart", date => Moment(date.Bounds.EarliestStart));
            type.Field("latestStart", date => Moment(date.Bounds.LatestStart));
            type.Field("earliestEnd", date => Moment(date.Bounds.EarliestEnd));
            type.Field("latestEnd", date => Moment(date.Bounds.LatestEnd));
            type.Field("isStartUnknown", date => date.Bounds.StartUnknown);
            type.Field("isEndUnknown", date => date.Bounds.EndUnknown);
            type.Field("display", date => date.Display);
            type.Field("precision", date => date.Precision);
            type.Field("isApproximate", date => date.IsApproximate);
            type.Field("isUncertain", date => date.IsUncertain);
            type.Field("expression", date => date.Expression);
            type.Field("anchor", date => date.Anchor);
            type.Field("rule", date => date.Rule);
        });
    }

    /// <summary>A bound as clients see it: null where there is none, and where the calendar does not reach.</summary>
    public static Instant? Moment(TimePoint point) => point.ToLocalDateTime()?.InUtc().ToInstant();

    private static ScalarResult<Edtf> ParseEdtf(string text) =>
        Edtf.Parse(text).TryGet(out Edtf? date, out EdtfError? error)
            ? date
            : ScalarResult<Edtf>.Error($"{error.Problem} (character {error.Position + 1}); expected {error.Expected}.");

    private static ScalarResult<T> Parse<T>(IPattern<T> pattern, string text, string expected) where T : struct =>
        pattern.Parse(text).TryGetValue(default, out T value) ? value : ScalarResult<T>.Error($"expected {expected}.");
}
