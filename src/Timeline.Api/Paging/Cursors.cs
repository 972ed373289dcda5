using System.Globalization;
using NodaTime;
using Timeline.Actors;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Offices;
using Timeline.Storage;
using Timeline.Time;
using SortKey = Timeline.Time.SortKey;

namespace Timeline.Api.Paging;

/// <summary>The cursors of every list of the schema.</summary>
internal static class Cursors
{
    public static CursorKind<SortKey> Events { get; } = Dated("event", "a list of events");

    public static CursorKind<SortKey> Articles { get; } = Dated("article", "a list of articles");

    public static CursorKind<NameKey> Actors { get; } = Named("actor", "a list of actors");

    public static CursorKind<NameKey> Offices { get; } = Named("office", "a list of offices");

    public static CursorKind<NameKey> Places { get; } = Named("place", "a list of places");

    public static CursorKind<NameKey> Topics { get; } = Named("topic", "a list of topics");

    public static CursorKind<ClaimKey> Claims { get; } = new("claim", "a list of claims", 4,
        key => [Text(key.KnownFrom.Seconds), Text(key.RecordedAt.ToUnixTimeMilliseconds()), Text(key.Position), key.Id.Value],
        (string[] parts, out ClaimKey key) =>
        {
            var numbers = new Numbers(parts);
            (long known, long recorded, int position) = (numbers.Next(), numbers.Next(), numbers.NextInt());
            bool isKey = EntityId.TryParse(parts[3], out ClaimId id) && numbers.Fit && IsMoment(recorded);
            key = isKey ? new(new TimePoint(known), Instant.FromUnixTimeMilliseconds(recorded), position, id) : default;
            return isKey;
        });

    public static CursorKind<RelationKey> Relations { get; } = new("relation", "a list of relations", 4,
        key => [Text((int)key.Kind), key.From.Value, key.To.Value, key.Claim.Value],
        (string[] parts, out RelationKey key) =>
        {
            var numbers = new Numbers(parts);
            var kind = (RelationKind)numbers.NextInt();
            bool areIds = EntityId.TryParse(parts[1], out EventId from) & EntityId.TryParse(parts[2], out EventId to)
                & EntityId.TryParse(parts[3], out ClaimId claim);
            key = new(kind, from, to, claim);
            return areIds && numbers.Fit && Enum.IsDefined(kind);
        });

    public static CursorKind<TenureKey> Tenures { get; } = new("tenure", "a list of tenures", 8,
        key => [.. Write(key.Bounds), key.Office.Value, key.Holder.Value],
        (string[] parts, out TenureKey key) =>
        {
            var numbers = new Numbers(parts);
            Bounds bounds = numbers.NextBounds();
            bool areIds = EntityId.TryParse(parts[6], out OfficeId office) & EntityId.TryParse(parts[7], out ActorId holder);
            key = new(bounds, office, holder);
            return areIds && numbers.Fit;
        });

    public static CursorKind<ContactKey> Contacts { get; } = new("contact", "a list of contacts", 3,
        key => [Text(key.Certain), Text(key.Possible), key.With.Value],
        (string[] parts, out ContactKey key) =>
        {
            var numbers = new Numbers(parts);
            bool isId = EntityId.TryParse(parts[2], out ActorId with);
            key = new(numbers.NextInt(), numbers.NextInt(), with);
            return isId && numbers.Fit;
        });

    public static CursorKind<HitKey> Hits { get; } = new("hit", "a list of hits", 4,
        key => [Text(key.Rank), Text((int)key.Kind), key.FoldedName, key.Id],
        (string[] parts, out HitKey key) =>
        {
            var numbers = new Numbers(parts);
            key = new(numbers.NextInt(), (HitKind)numbers.NextInt(), parts[2], parts[3]);
            return numbers.Fit && Enum.IsDefined(key.Kind);
        });

    /// <summary>Places in the change log; 0 is its beginning.</summary>
    public static CursorKind<long> Changes { get; } = new("change", "the change log", 1,
        key => [Text(key)],
        (string[] parts, out long key) =>
        {
            var numbers = new Numbers(parts);
            key = numbers.Next();
            return numbers.Fit && key >= 0;
        },
        "changes");

    private static CursorKind<SortKey> Dated(string tag, string list) => new(tag, list, 5,
        key => [Text(key.EarliestStart), Text(key.LatestStart), Text(key.EarliestEnd), Text(key.LatestEnd), key.Id],
        (string[] parts, out SortKey key) =>
        {
            var numbers = new Numbers(parts);
            key = new(numbers.Next(), numbers.Next(), numbers.Next(), numbers.Next(), parts[4]);
            return numbers.Fit;
        });

    private static CursorKind<NameKey> Named(string tag, string list) => new(tag, list, 2,
        key => [key.FoldedName, key.Id],
        (string[] parts, out NameKey key) =>
        {
            key = new(parts[0], parts[1]);
            return true;
        });

    // What NodaTime can hold as an instant; beyond that it throws.
    private static bool IsMoment(long milliseconds) =>
        milliseconds >= Instant.MinValue.ToUnixTimeMilliseconds() && milliseconds <= Instant.MaxValue.ToUnixTimeMilliseconds();

    private static string[] Write(Bounds bounds) =>
    [
        Text(bounds.EarliestStart.Seconds), Text(bounds.LatestStart.Seconds), Text(bounds.EarliestEnd.Seconds), Text(bounds.LatestEnd.Seconds),
        bounds.StartUnknown ? "1" : "0", bounds.EndUnknown ? "1" : "0",
    ];

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads the leading parts of a key as numbers; what is none is remembered, not thrown.</summary>
    private sealed class Numbers(string[] parts)
    {
        private int _next;

        public bool Fit { get; private set; } = true;

        public long Next()
        {
            bool isNumber = long.TryParse(parts.ElementAtOrDefault(_next++), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number);
            Fit &= isNumber;
            return number;
        }

        public int NextInt()
        {
            long number = Next();
            Fit &= number is >= int.MinValue and <= int.MaxValue;
            return unchecked((int)number);
        }

        public Bounds NextBounds() =>
            new(new(Next()), new(Next()), new(Next()), new(Next()), Next() == 1, Next() == 1);
    }
}
