using Timeline.Actors;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Tests.Snapshots;
using Timeline.Time;
using Timeline.Topics;
using static Timeline.Tests.Claims.TestClaims;

namespace Timeline.Tests.Claims;

public class ClaimContentJsonTests
{
    private static readonly ClaimContent Full = new()
    {
        Kind = EventKind.ThirdPlaceMeeting,
        Form = EventForm.Series,
        Title = "Talks “in” the café",
        Modality = Modality.Planned,
        Hedge = "will likely",
        When = new EventDate(Edtf.Parse("[2023-02-20..2023-02-26]").Value, Reading.Within)
        {
            Expression = "last week",
            Anchor = "2023-03-03",
            Rule = "ISO week before",
        },
        Places = [new PlaceId("place:kirya"), new PlaceId("place:tel-aviv")],
        Participations =
        [
            new Participation
            {
                Actor = new ActorId("person:a"), Role = ParticipantRole.Visitor, Office = new OfficeId("office:o"),
                OnBehalfOf = new ActorId("org:b"), Modality = Modality.Alleged, Words = "the general",
            },
        ],
        Topics = [new TopicId("topic:t")],
        Counts = [new Count { What = CountOf.Killed, Least = 0, Most = 3, Who = new ActorId("group:g"), Over = [TheEvent], Words = "three" }],
        Relations = [new StatedRelation { Kind = RelationKind.InResponseTo, Event = TheEvent, Words = "after", Gap = new DayGap(1, null, "days after") }],
        Attribution = [new AttributionLink { Words = "officials", Medium = AttributionMedium.Officials }],
        Quotes = [new Quote { Text = "“in”", Span = new TextSpan(0, 4), Supports = [QuoteSupport.When] }],
        Note = "n",
    };

    [Fact]
    public void Everything_comes_back() => Assert.Equal(Full, ClaimContentJson.Read(ClaimContentJson.Write(Full)));

    [Fact]
    public void Nothing_comes_back_as_nothing()
    {
        var empty = new ClaimContent();

        Assert.Equal(empty, ClaimContentJson.Read(ClaimContentJson.Write(empty)));
    }

    /// <summary>Ids are computed from these bytes: a change here would give every claim a new id.</summary>
    [Fact]
    public void Form_is_stable() =>
        Snapshot.Match(ClaimContentJson.Write(Full) + "\n" + ClaimContentJson.Write(new ClaimContent()), "json");
}
