using Timeline.Actors;
using Timeline.Articles;
using Timeline.Events;

namespace Timeline.App.Http.Exports;

/// <summary>An event with the names of what it refers to.</summary>
/// <param name="Event">The event.</param>
/// <param name="Places">The names of its places.</param>
/// <param name="Participants">Who took part, each once.</param>
/// <param name="Topics">The names of its topics.</param>
/// <param name="Articles">The articles that tell of it.</param>
/// <param name="Publishers">The names of their publishers, each once.</param>
public sealed record ExportedEvent(
    Event Event,
    IReadOnlyList<string> Places,
    IReadOnlyList<Actor> Participants,
    IReadOnlyList<string> Topics,
    IReadOnlyList<Article> Articles,
    IReadOnlyList<string> Publishers);
