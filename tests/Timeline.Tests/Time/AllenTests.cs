using FsCheck;
using FsCheck.Fluent;
using Timeline.Time;

namespace Timeline.Tests.Time;

public class AllenTests
{
    [Fact]
    public void Every_relation_agrees_with_trying_all_starts_and_ends()
    {
        var pairs = from a in SmallBounds.Any from b in SmallBounds.Any select (a, b);

        Prop.ForAll(pairs.ToArbitrary(), pair =>
        {
            var outcomes = (from a in SmallBounds.Spans(pair.a) from b in SmallBounds.Spans(pair.b) select Between(a, b)).ToList();
            return Allen.Relations.All(relation =>
                    Allen.Holds(relation, pair.a, pair.b) == SmallBounds.Answer(outcomes.Select(found => found == relation)))
                && Allen.Possible(pair.a, pair.b).SequenceEqual(outcomes.Distinct().Order());
        }).Check(EdtfTexts.Fixed.WithMaxTest(300));
    }

    [Fact]
    public void Inverse_relation_holds_the_other_way_round()
    {
        var pairs = from a in EdtfTexts.Valid from b in EdtfTexts.Valid select (new EventDate(a).Bounds, new EventDate(b).Bounds);

        Prop.ForAll(pairs.ToArbitrary(), pair => Allen.Relations.All(relation =>
            Allen.Inverse(Allen.Inverse(relation)) == relation
            && Allen.Holds(relation, pair.Item1, pair.Item2) == Allen.Holds(Allen.Inverse(relation), pair.Item2, pair.Item1)))
            .Check(EdtfTexts.Fixed);
    }

    [Fact]
    public void Some_relation_is_always_possible()
    {
        var pairs = from a in EdtfTexts.Valid from b in EdtfTexts.Valid select (new EventDate(a).Bounds, new EventDate(b).Bounds);

        Prop.ForAll(pairs.ToArbitrary(), pair => Allen.Possible(pair.Item1, pair.Item2).Count > 0).Check(EdtfTexts.Fixed);
    }

    [Theory]
    [InlineData("2022-12-21", "2022-12-29", AllenRelation.Before, Certainty.Yes)]
    [InlineData("2022-12", "2022-12-29", AllenRelation.Before, Certainty.Maybe)]
    [InlineData("[2022-12-21..2022-12-31]", "2022-12-29", AllenRelation.Before, Certainty.Maybe)]
    [InlineData("2023-01", "2022-12-29", AllenRelation.Before, Certainty.No)]
    [InlineData("2023-02-24/2023-03-03", "2023-02-27", AllenRelation.Contains, Certainty.Yes)]
    [InlineData("2023-02-24/2023-03-03", "2023-02-24", AllenRelation.Contains, Certainty.Maybe)]
    [InlineData("2023-02-24/2023-03-03", "2023-03-04", AllenRelation.After, Certainty.No)]
    [InlineData("../2023", "../2022", AllenRelation.StartedBy, Certainty.Yes)]
    [InlineData("../2022", "/2024", AllenRelation.Starts, Certainty.Unknown)]
    [InlineData("/2022", "2024", AllenRelation.Before, Certainty.Yes)]
    [InlineData("2022/", "2024", AllenRelation.Before, Certainty.Unknown)]
    [InlineData("2022/", "2024", AllenRelation.After, Certainty.No)]
    [InlineData("2022/..", "2024", AllenRelation.Contains, Certainty.Yes)]
    public void Relation_of_two_dates_is_as_certain_as_they_are(string a, string b, AllenRelation relation, Certainty expected) =>
        Assert.Equal(expected, Allen.Holds(relation, EventDate.Parse(a).Value.Bounds, EventDate.Parse(b).Value.Bounds));

    /// <summary>Allen's definitions, written out for two known spans of whole seconds.</summary>
    private static AllenRelation Between((long Start, long End) a, (long Start, long End) b)
    {
        if (a.End < b.Start)
            return a.End + 1 == b.Start ? AllenRelation.Meets : AllenRelation.Before;
        if (b.End < a.Start)
            return b.End + 1 == a.Start ? AllenRelation.MetBy : AllenRelation.After;

        return (a.Start.CompareTo(b.Start), a.End.CompareTo(b.End)) switch
        {
            (0, 0) => AllenRelation.Equals,
            (0, < 0) => AllenRelation.Starts,
            (0, _) => AllenRelation.StartedBy,
            (< 0, 0) => AllenRelation.FinishedBy,
            (_, 0) => AllenRelation.Finishes,
            (< 0, < 0) => AllenRelation.Overlaps,
            (> 0, > 0) => AllenRelation.OverlappedBy,
            (< 0, _) => AllenRelation.Contains,
            _ => AllenRelation.During,
        };
    }
}
