using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Timeline.Actors;
using Timeline.Api.Paging;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Offices;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Tests.Api.Paging;

public class CursorTests
{
    private static readonly SortKey Key = new(long.MinValue, -1, 0, long.MaxValue, "event:2023-03-03-kirya-meeting");

    private static readonly Bounds Bounds = new(new(1), new(2), new(3), new(4), StartUnknown: true, EndUnknown: false);

    [Fact]
    public void Every_kind_of_key_comes_back_as_it_was()
    {
        Comes_back(Cursors.Events, Key);
        Comes_back(Cursors.Articles, Key);
        Comes_back(Cursors.Actors, new NameKey("mark milley", "person:mark-milley"));
        Comes_back(Cursors.Offices, new NameKey("", "office:x"));
        Comes_back(Cursors.Places, new NameKey("تل أبيب", "place:tel-aviv"));
        Comes_back(Cursors.Topics, new NameKey("iran s nuclear programme", "topic:iran-nuclear"));
        Comes_back(Cursors.Claims, new ClaimKey(TimePoint.Beginning, Instant.FromUnixTimeMilliseconds(1_700_000_000_123), 7, new ClaimId("claim:0a1b.2")));
        Comes_back(Cursors.Relations, new RelationKey(RelationKind.Causes, new EventId("event:a"), new EventId("event:b"), new ClaimId("claim:c")));
        Comes_back(Cursors.Tenures, new TenureKey(Bounds, new OfficeId("office:us-cjcs"), new ActorId("person:mark-milley")));
        Comes_back(Cursors.Contacts, new ContactKey(3, 5, new ActorId("org:x")));
        Comes_back(Cursors.Changes, 9_000_000_000);
        Comes_back(Cursors.Changes, 0);
        Comes_back(Cursors.Hits, new HitKey(2, HitKind.Place, "kirya", "place:kirya"));
    }

    [Fact]
    public void Any_place_in_time_comes_back_as_it_was() =>
        Prop.ForAll<long, long, string>((start, end, name) =>
        {
            var key = new SortKey(start, start, end, end, "event:" + string.Concat((name ?? "").Where(char.IsAsciiLetterLower)));
            return Cursors.Events.TryRead(Cursors.Events.Write(key), out SortKey read, out _) && read == key;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_cursor_with_any_character_changed_is_refused()
    {
        string cursor = Cursors.Events.Write(Key);
        for (int i = 0; i < cursor.Length; i++)
        {
            string damaged = cursor[..i] + (cursor[i] == 'A' ? 'B' : 'A') + cursor[(i + 1)..];

            Assert.False(Cursors.Events.TryRead(damaged, out _, out string problem));
            Assert.Equal($"\"{damaged}\" is not a cursor, or a damaged one; expected one of a list of events, as its edges and pageInfo give it.", problem);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAA")]
    [InlineData("not a cursor")]
    [InlineData("ZXZlbnQ=")]
    [InlineData("é")]
    public void Text_that_is_no_cursor_is_refused(string text) => Assert.False(Cursors.Events.TryRead(text, out _, out _));

    [Fact]
    public void Cursor_of_another_list_is_refused_by_name()
    {
        string ofActors = Cursors.Actors.Write(new NameKey("mark milley", "person:mark-milley"));

        Assert.False(Cursors.Events.TryRead(ofActors, out _, out string problem));
        Assert.Equal("The cursor belongs to a list of another kind (actor); expected one of a list of events.", problem);
    }

    [Fact]
    public void Cursor_of_another_version_is_refused_as_such()
    {
        string old = CursorText.Write(["0", "event", "1", "1", "1", "1", "event:a"]);

        Assert.False(Cursors.Events.TryRead(old, out _, out string problem));
        Assert.StartsWith("The cursor was made by another version", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("event", "1", "1", "1", "event:a")]
    [InlineData("event", "1", "1", "1", "9223372036854775808", "event:a")]
    [InlineData("event", "1", "x", "1", "1", "event:a")]
    [InlineData("event")]
    public void Cursor_without_a_place_in_the_list_is_refused(params string[] parts)
    {
        Assert.False(Cursors.Events.TryRead(CursorText.Write(["1", .. parts]), out _, out string problem));
        Assert.StartsWith("The cursor does not hold a place", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Forged_keys_are_refused_by_every_kind()
    {
        Refuses(Cursors.Claims, "claim", "1", "9223372036854775807", "0", "claim:a");
        Refuses(Cursors.Claims, "claim", "1", "1", "4294967296", "claim:a");
        Refuses(Cursors.Claims, "claim", "1", "1", "0", "event:a");
        Refuses(Cursors.Claims, "claim");
        Refuses(Cursors.Relations, "relation", "99", "event:a", "event:b", "claim:c");
        Refuses(Cursors.Relations, "relation", "0", "event:a", "person:b", "claim:c");
        Refuses(Cursors.Tenures, "tenure", "1", "1", "1", "1", "0", "0", "office:a", "office:b");
        Refuses(Cursors.Contacts, "contact", "1", "1", "place:x");
        Refuses(Cursors.Contacts, "contact");
        Refuses(Cursors.Hits, "hit", "0", "17", "a", "place:a");
        Refuses(Cursors.Actors, "actor", "a");
        Refuses(Cursors.Actors, "actor");
        Refuses(Cursors.Changes, "change", "-1");
        Refuses(Cursors.Changes, "change", "x");
    }

    private static void Comes_back<TKey>(CursorKind<TKey> cursors, TKey key) where TKey : struct
    {
        string cursor = cursors.Write(key);

        Assert.Matches("^[A-Za-z0-9_-]+$", cursor);
        Assert.True(cursors.TryRead(cursor, out TKey read, out string problem), problem);
        Assert.Equal(key, read);
    }

    private static void Refuses<TKey>(CursorKind<TKey> cursors, params string[] parts) where TKey : struct
    {
        Assert.False(cursors.TryRead(CursorText.Write(["1", .. parts]), out _, out string problem));
        Assert.NotEqual("", problem);
    }
}
