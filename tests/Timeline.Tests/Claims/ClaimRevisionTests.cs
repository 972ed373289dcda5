using NodaTime;
using Timeline.Claims;
using static Timeline.Tests.Claims.TestClaims;

namespace Timeline.Tests.Claims;

public class ClaimRevisionTests
{
    private static readonly Instant Now = Instant.FromUtc(2024, 5, 1, 12, 0);

    private static readonly Claim First = Published("2023-03-01", new ClaimContent { Title = "first" });
    private static readonly Claim Corrected = Published("2023-03-01", new ClaimContent { Title = "corrected" });

    [Fact]
    public void Same_claim_again_changes_nothing()
    {
        ClaimRevision revision = ClaimRevision.Of([First], [First with { Position = 7 }], Now);

        Assert.Empty(revision.Added);
        Assert.Empty(revision.Ended);
    }

    [Fact]
    public void Corrected_claim_supersedes_the_one_with_its_event_and_label()
    {
        ClaimRevision revision = ClaimRevision.Of([First], [Corrected], Now);

        Assert.Equal([Corrected], revision.Added);
        Assert.Equal([(First.Id, ClaimStatus.Superseded(Corrected.Id, Now))], revision.Ended);
    }

    [Fact]
    public void Dropped_claim_is_withdrawn_with_the_reason()
    {
        ClaimRevision revision = ClaimRevision.Of([First], [], Now);

        Assert.Equal([(First.Id, ClaimStatus.Withdrawn(ClaimStatus.RemovedFromDocument, Now))], revision.Ended);
    }

    [Fact]
    public void Claim_that_comes_back_gets_a_new_id_and_keeps_the_gap_on_record()
    {
        Claim dropped = First with { Status = ClaimStatus.Withdrawn(ClaimStatus.RemovedFromDocument, Now) };

        ClaimRevision revision = ClaimRevision.Of([dropped], [First], Now);

        Assert.Equal(First.Id.Value + ".2", Assert.Single(revision.Added).Id.Value);
        Assert.Empty(revision.Ended);
    }

    [Fact]
    public void Revived_claim_said_again_changes_nothing()
    {
        Claim dropped = First with { Status = ClaimStatus.Withdrawn(ClaimStatus.RemovedFromDocument, Now) };
        Claim revived = First with { Id = new ClaimId(First.Id.Value + ".2") };

        ClaimRevision revision = ClaimRevision.Of([dropped, revived], [First], Now);

        Assert.Empty(revision.Added);
        Assert.Empty(revision.Ended);
    }

    [Fact]
    public void Claim_withdrawn_by_judgement_stays_withdrawn()
    {
        Claim judged = First with { Status = ClaimStatus.Withdrawn("The reporter took it back.", Now) };

        ClaimRevision revision = ClaimRevision.Of([judged], [First], Now);

        Assert.Empty(revision.Added);
        Assert.Empty(revision.Ended);
    }
}
