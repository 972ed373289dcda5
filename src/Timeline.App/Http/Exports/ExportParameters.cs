using Microsoft.Extensions.Primitives;
using Timeline.Actors;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Time;
using Timeline.Topics;

namespace Timeline.App.Http.Exports;

/// <summary>
/// Reads which events to export from a query string with the names of the page's address, so that what the page shows can
/// be had as a file. What only says how the page looks is known and without effect.
/// </summary>
public static class ExportParameters
{
    private const int MaxValues = 100;

    private static readonly string[] OfTheFilter = ["from", "to", "kind", "form", "status", "precision", "place", "with", "topic", "source", "certain"];

    private static readonly string[] OfThePage = ["view", "by", "lane", "hide", "event", "actor", "a", "b", "page", "after", "before", "embed"];

    /// <summary>The filter that the parameters ask for.</summary>
    /// <exception cref="FormatException">A parameter is unknown, or its value cannot be; the message is one sentence for whoever asked.</exception>
    public static EventFilter Read(IQueryCollection query)
    {
        if (query.Keys.FirstOrDefault(name => !OfTheFilter.Contains(name) && !OfThePage.Contains(name)) is { } unknown)
            throw new FormatException($"\"{unknown}\" is no parameter of an export; expected {string.Join(", ", OfTheFilter)}.");
        return new EventFilter
        {
            When = Window(query),
            Likelihood = IsCertain(query["certain"]) ? Likelihood.Certain : Likelihood.Possible,
            Kinds = Members<EventKind>("kind", query),
            Forms = Members<EventForm>("form", query),
            Modalities = Members<Modality>("status", query),
            Precisions = Members<Precision>("precision", query),
            Places = Ids<PlaceId>("place", query),
            Actors = Ids<ActorId>("with", query),
            Topics = Ids<TopicId>("topic", query),
            Publishers = Ids<ActorId>("source", query),
        };
    }

    /// <summary>From the first second of <c>from</c> to the last of <c>to</c>; events that share time with that.</summary>
    private static ValueList<TimeCondition> Window(IQueryCollection query)
    {
        var (from, to) = (Span("from", query), Span("to", query));
        if (from is null && to is null)
            return [];
        var window = new TimeWindow(from?.From ?? TimePoint.Beginning, to?.To ?? TimePoint.End);
        return window.From <= window.To
            ? [new TimeCondition(TimeFilter.Overlaps, window)]
            : throw new FormatException($"\"from\" ({query["from"]}) is after \"to\" ({query["to"]}).");
    }

    private static TimeWindow? Span(string name, IQueryCollection query)
    {
        if (One(name, query) is not { } text)
            return null;
        return TimeWindow.FromEdtf(text).TryGet(out var window, out _) && window.From.IsFinite && window.To.IsFinite
            ? window
            : throw new FormatException($"\"{name}\": \"{text}\" is not a date; expected e.g. 2023, 2023-03 or 2023-03-03.");
    }

    private static bool IsCertain(StringValues given) => given.ToString() switch
    {
        "" or "0" => false,
        "1" => true,
        var other => throw new FormatException($"\"certain\" is \"{other}\"; expected 1, or 0."),
    };

    private static ValueList<TMember> Members<TMember>(string name, IQueryCollection query) where TMember : struct, Enum
    {
        var known = Enum.GetValues<TMember>().ToDictionary(Words.Shouted, StringComparer.OrdinalIgnoreCase);
        return Values(name, query).Select(text => known.TryGetValue(text, out var member)
            ? member
            : throw new FormatException($"\"{name}\": \"{text}\" is not known; expected {string.Join(", ", known.Keys)}.")).Distinct().ToValueList();
    }

    private static ValueList<TId> Ids<TId>(string name, IQueryCollection query) where TId : struct, IEntityId<TId> =>
        Values(name, query).Select(text => EntityId.TryParse(text, out TId id)
            ? id
            : throw new FormatException($"\"{name}\": \"{text}\" is not an id; expected {EntityId.Expected<TId>()}.")).Distinct().ToValueList();

    private static string[] Values(string name, IQueryCollection query)
    {
        string[] values = [.. query[name].SelectMany(text => (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        return values.Length <= MaxValues
            ? values
            : throw new FormatException($"\"{name}\" has {values.Length} values; at most {MaxValues} may be given.");
    }

    private static string? One(string name, IQueryCollection query) => query[name] switch
    {
        [] => null,
        [var text] => string.IsNullOrWhiteSpace(text) ? null : text.Trim(),
        _ => throw new FormatException($"\"{name}\" is given several times; expected one date."),
    };
}
