using Timeline.Actors;
using Timeline.Claims;
using Timeline.Events;
using Timeline.GraphQL;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Time;
using Timeline.Topics;

namespace Timeline.Api.Input;

/// <summary>Reads the conditions on events: the input <c>EventFilter</c>, and <c>during</c> and <c>certainty</c> beside it.</summary>
internal static class FilterArguments
{
    public static EventFilter ReadInput(InputReader input) => new()
    {
        When = Conditions(
            (TimeFilter.Overlaps, Window(input, "overlapping")),
            (TimeFilter.Before, Window(input, "before")),
            (TimeFilter.After, Window(input, "after"))),
        Kinds = List<EventKind>(input, "kinds"),
        Forms = List<EventForm>(input, "forms"),
        Modalities = List<Modality>(input, "modalities"),
        Precisions = List<Precision>(input, "precisions"),
        Places = Ids<PlaceId>(input, "places"),
        Actors = Ids<ActorId>(input, "actors"),
        Topics = Ids<TopicId>(input, "topics"),
        Publishers = Ids<ActorId>(input, "publishers"),
    };

    public static EventFilter Read(Arguments arguments)
    {
        EventFilter filter = ReadBeyondDuring(arguments);
        return filter with { When = [.. Conditions((TimeFilter.During, During(arguments))), .. filter.When] };
    }

    /// <summary>The filter where <c>during</c> is no condition but says what is drawn.</summary>
    public static EventFilter ReadBeyondDuring(Arguments arguments) =>
        (arguments.Get<EventFilter?>("filter") ?? EventFilter.Any) with { Likelihood = arguments.Get<Likelihood>("certainty") };

    public static TimeWindow? During(Arguments arguments) => ArgumentValues.Window("during", arguments.Get<Edtf?>("during"));

    private static ValueList<TimeCondition> Conditions(params ReadOnlySpan<(TimeFilter Relation, TimeWindow? Window)> given)
    {
        var conditions = new List<TimeCondition>();
        foreach ((TimeFilter relation, TimeWindow? window) in given)
        {
            if (window is { } span)
            {
                conditions.Add(new TimeCondition(relation, span));
            }
        }

        return conditions.ToValueList();
    }

    private static TimeWindow? Window(InputReader input, string name) => ArgumentValues.Window(name, input.Get<Edtf?>(name));

    private static ValueList<T> List<T>(InputReader input, string name) where T : struct, Enum =>
        (input.Get<T[]?>(name) ?? []).Distinct().ToValueList();

    private static ValueList<TId> Ids<TId>(InputReader input, string name) where TId : struct, IEntityId<TId> =>
        ArgumentValues.Ids<TId>(name, input.Get<string[]?>(name));
}
