using System.Globalization;
using Timeline.Benchmarks.Icews;

namespace Timeline.Benchmarks.Graph;

/// <summary>What a question is about: the same actor or place of ICEWS14, by the id that each server gives it.</summary>
/// <param name="Name">As in the report; empty where the question is about nothing in particular.</param>
/// <param name="Timeline">The id in Timeline.</param>
/// <param name="Peer">The id in the peer.</param>
internal sealed record GraphSubject(string Name, string Timeline, string Peer)
{
    public static GraphSubject Everything { get; } = new("", "", "");

    public static GraphSubject Actor(string name, int number) =>
        new(name, IcewsBatches.Actor(number).Value, string.Create(CultureInfo.InvariantCulture, $"a{number}"));

    public static GraphSubject Place(string name, int number) =>
        new(name, IcewsBatches.Place(number).Value, string.Create(CultureInfo.InvariantCulture, $"p{number}"));
}
