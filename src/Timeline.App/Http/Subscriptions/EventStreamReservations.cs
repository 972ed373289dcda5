using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Timeline.App.Http.Subscriptions;

/// <summary>The event streams that operations share, by their tokens.</summary>
internal sealed class EventStreamReservations(StreamHost host)
{
    private readonly ConcurrentDictionary<string, EventStreamReservation> _byToken = new(StringComparer.Ordinal);

    /// <summary>Reserves a stream; null where there are too many. It lapses unless its client comes.</summary>
    public EventStreamReservation? TryAdd()
    {
        if (host.Open.TryOpen() is not { } room)
            return null;
        var reservation = new EventStreamReservation(room, host.Rules.MaxOperations, host.Failed);
        _byToken[reservation.Token] = reservation;
        _ = LapseAsync(reservation);
        return reservation;
    }

    public bool TryFind(string token, [NotNullWhen(true)] out EventStreamReservation? reservation) => _byToken.TryGetValue(token, out reservation);

    /// <summary>Ends the stream and all its operations; its token is worth nothing any more.</summary>
    public async Task EndAsync(EventStreamReservation reservation)
    {
        if (_byToken.TryRemove(reservation.Token, out _))
            await reservation.EndAsync();
    }

    private async Task LapseAsync(EventStreamReservation reservation)
    {
        await Task.Delay(StreamRules.ReservationPatience);
        if (reservation.TryOpen())
            await EndAsync(reservation);
    }
}
