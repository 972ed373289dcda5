using FsCheck;
using FsCheck.Fluent;
using Timeline.Actors;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Places;
using static Timeline.Tests.Claims.TestClaims;

namespace Timeline.Tests.Claims;

public class FoldTests
{
    [Fact]
    public void Without_active_claims_there_is_no_event()
    {
        Claim withdrawn = Published("2023-03-01", new ClaimContent { Title = "x" }) with
        {
            Status = ClaimStatus.Withdrawn("wrong", NodaTime.Instant.MinValue),
        };

        Assert.Null(Fold.ToEvent([]));
        Assert.Null(Fold.ToEvent([withdrawn]));
    }

    [Fact]
    public void Outcome_replaces_its_plan_even_when_the_plan_is_read_last()
    {
        Claim outcome = Published("2023-03-10", new ClaimContent { Title = "They met", When = Date("2023-03-09") }, recordedMinute: 1);
        Claim plan = Published("2023-03-03", new ClaimContent { Title = "They will meet", Modality = Modality.Planned, When = Date("2023-03-06") }, article: "b", recordedMinute: 2);

        Event? folded = Fold.ToEvent([plan, outcome]);

        Assert.Equal((Modality.Actual, "They met", "2023-03-09"), (folded?.Modality, folded?.Title, folded?.When?.Edtf.ToString()));
        Assert.False(folded?.IsDisputed);
        Assert.Equal(2, folded?.ClaimCount);
    }

    [Fact]
    public void Plan_fills_in_what_the_outcome_leaves_open()
    {
        Claim plan = Published("2023-03-03", new ClaimContent { Modality = Modality.Planned, Kind = EventKind.Call, Places = [new PlaceId("place:x")] });
        Claim outcome = Published("2023-03-10", new ClaimContent { Title = "They talked" }, article: "b");

        Event? folded = Fold.ToEvent([plan, outcome]);

        Assert.Equal((EventKind.Call, "They talked"), (folded?.Kind, folded?.Title));
        Assert.Equal([new PlaceId("place:x")], folded?.Places);
    }

    [Fact]
    public void Narrowest_date_wins_over_the_newest()
    {
        Claim narrow = Published("2023-03-01", new ClaimContent { When = Date("2023-02-24") });
        Claim wide = Published("2023-03-05", new ClaimContent { When = Date("2023-02") }, article: "b");

        Assert.Equal("2023-02-24", Fold.ToEvent([narrow, wide])?.When?.Edtf.ToString());
        Assert.False(Fold.ToEvent([narrow, wide])?.IsDisputed);
    }

    [Fact]
    public void Dates_that_exclude_each_other_make_a_dispute()
    {
        Claim one = Published("2023-03-01", new ClaimContent { When = Date("2023-02-24") });
        Claim other = Published("2023-03-05", new ClaimContent { When = Date("2023-02-25") }, article: "b");

        Event? folded = Fold.ToEvent([one, other]);

        Assert.True(folded?.IsDisputed);
        Assert.Equal("2023-02-25", folded?.When?.Edtf.ToString());
    }

    [Fact]
    public void Dates_in_conflict_are_told_once_each_with_the_events_own_first()
    {
        Claim wide = Published("2023-03-01", new ClaimContent { When = Date("2023-01") });
        Claim own = Published("2023-03-02", new ClaimContent { When = Date("2023-02-24") }, article: "b");
        Claim again = Published("2023-03-03", new ClaimContent { When = Date("2023-01") }, article: "c");
        Claim undated = Published("2023-03-04", new ClaimContent { Title = "They met" }, article: "d");
        Claim plan = Published("2023-03-05", new ClaimContent { Modality = Modality.Planned, When = Date("2023-05-01") }, article: "e");

        Assert.Equal(["2023-02-24", "2023-01"], Fold.ConflictingDates([wide, own, again, undated, plan]).Select(date => date.Edtf.ToString()));
        Assert.Empty(Fold.ConflictingDates([own, undated, plan]));
        Assert.Empty(Fold.ConflictingDates([]));
    }

    [Fact]
    public void Denial_disputes_but_does_not_decide()
    {
        Claim report = Published("2023-03-01", new ClaimContent { Modality = Modality.Alleged });
        Claim denial = Published("2023-03-05", new ClaimContent { Modality = Modality.Denied }, article: "b");

        Event? folded = Fold.ToEvent([report, denial]);

        Assert.Equal((Modality.Alleged, true), (folded?.Modality, folded?.IsDisputed));
    }

    [Theory]
    [InlineData(Modality.Planned, Modality.Expected, false)]
    [InlineData(Modality.Expected, Modality.Predicted, false)]
    [InlineData(Modality.Actual, Modality.Habitual, false)]
    [InlineData(Modality.Cancelled, Modality.Negated, false)]
    [InlineData(Modality.Actual, Modality.Negated, true)]
    [InlineData(Modality.Actual, Modality.Cancelled, true)]
    public void Only_modalities_that_exclude_each_other_make_a_dispute(Modality one, Modality other, bool isDisputed)
    {
        Claim first = Published("2023-03-01", new ClaimContent { Modality = one });
        Claim second = Published("2023-03-05", new ClaimContent { Modality = other }, article: "b");

        Assert.Equal(isDisputed, Fold.ToEvent([first, second])?.IsDisputed);
    }

    [Fact]
    public void Participants_of_all_deciding_claims_are_gathered_once()
    {
        Participation asVisitor = new() { Actor = new ActorId("person:a"), Role = ParticipantRole.Visitor };
        Participation other = new() { Actor = new ActorId("person:b") };
        Claim one = Published("2023-03-01", new ClaimContent { Participations = [asVisitor] });
        Claim two = Published("2023-03-02", new ClaimContent { Participations = [other, asVisitor with { Words = "the general" }] }, article: "b");

        Assert.Equal(
            [asVisitor with { Words = "the general" }, other],
            Fold.ToEvent([two, one])?.Participations);
    }

    [Fact]
    public void Order_of_the_claims_does_not_matter()
    {
        Gen<ClaimContent> content =
            from modality in Gen.Elements(Enum.GetValues<Modality>())
            from date in Gen.Elements("2023-02", "2023-02-24", "2023-03-01", "2023-02-20/2023-03-02", "[2023-02-01..2023-02-27]")
            from kind in Gen.Elements(EventKind.Call, EventKind.Meeting)
            from title in Gen.Elements("one", "two", "three")
            select new ClaimContent { Modality = modality, When = Date(date), Kind = kind, Title = title };
        Gen<Claim[]> claims =
            from count in Gen.Choose(1, 6)
            from contents in content.ListOf(count)
            from days in Gen.Choose(1, 9).ListOf(count)
            select contents.Select((c, i) => Published($"2023-03-0{days[i]}", c, article: $"a{i}")).ToArray();
        Arbitrary<(Claim[] Given, Claim[] Shuffled)> orders =
            claims.SelectMany(given => Gen.Shuffle(given).Select(shuffled => (given, shuffled.ToArray()))).ToArbitrary();

        Prop.ForAll(orders, pair => Equals(Fold.ToEvent(pair.Given), Fold.ToEvent(pair.Shuffled))).QuickCheckThrowOnFailure();
    }
}
