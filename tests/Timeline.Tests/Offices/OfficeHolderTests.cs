using Timeline.Actors;
using Timeline.Articles;
using Timeline.Offices;
using Timeline.Time;

namespace Timeline.Tests.Offices;

public class OfficeHolderTests
{
    private static readonly ActorId First = new("person:first");
    private static readonly ActorId Second = new("person:second");

    [Theory]
    [InlineData("2020-01-01/2021-01-20", "2021-01-20/2023-01-01", "2020-06", "person:first")]
    [InlineData("2020-01-01/2021-01-20", "2021-01-20/2023-01-01", "2021-06", "person:second")]
    [InlineData("2020-01-01/2021-01-20", "2021-01-21/..", "2030", "person:second")]
    [InlineData("2020/2021", "2022-06/2023", "2021", "person:first")]
    [InlineData("2020-01-01/2021-06", "2021-06/2023-01-01", "2021-07-01", "person:second")]
    public void Only_possible_or_only_certain_holder_is_found(string first, string second, string on, string holder) =>
        Assert.Equal(holder, Find(first, second, on).Holder?.Value);

    [Theory]
    [InlineData("2020-01-01/2021-01-20", "2021-01-20/2023-01-01", "2021-01-20", 2)]
    [InlineData("2020-01-01/2021-01-20", "2021-01-20/2023-01-01", "2021", 2)]
    [InlineData("2020-01-01/2021-01-20", "2021-01-20/2023-01-01", "2024", 0)]
    public void Choice_or_nobody_gives_no_holder(string first, string second, string on, int candidates)
    {
        OfficeHolder found = Find(first, second, on);

        Assert.Null(found.Holder);
        Assert.Equal(candidates, found.Candidates.Count);
    }

    private static OfficeHolder Find(string first, string second, string on) =>
        OfficeHolder.Of([Tenure(Second, second), Tenure(First, first)], TimeWindow.FromEdtf(on).Value);

    private static Tenure Tenure(ActorId holder, string during) => new()
    {
        Office = new OfficeId("office:o"),
        Holder = holder,
        During = EventDate.Parse(during).Value,
        Source = "test",
        DefinedBy = new DocumentId("catalogue:offices"),
    };
}
