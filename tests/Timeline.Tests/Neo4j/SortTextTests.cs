using Timeline.Neo4j.Graph;
using Timeline.Storage;
using Timeline.Tests.Storage;
using Timeline.Time;

namespace Timeline.Tests.Neo4j;

/// <summary>Keys of lists as texts.</summary>
public sealed class SortTextTests
{
    [Fact]
    public void Texts_of_numbers_sort_as_the_numbers_do()
    {
        var random = new Random(1);
        long[] numbers =
        [
            long.MinValue, long.MinValue + 1, long.MaxValue, long.MaxValue - 1, -1, 0, 1,
            .. Enumerable.Range(0, 62).SelectMany(bit => new[] { (1L << bit) - 1, 1L << bit, -(1L << bit), -(1L << bit) - 1 }),
            .. Enumerable.Range(0, 2_000).Select(_ => random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(63)),
        ];

        Assert.Equal(numbers.Order(), numbers.OrderBy(SortText.Of, StringComparer.Ordinal));
        Assert.Equal(numbers.Distinct().Count(), numbers.Select(SortText.Of).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Texts_of_places_in_lists_sort_as_the_places_do()
    {
        var dates = new RandomDates(new Random(2));
        SortKey[] keys = [.. Enumerable.Range(0, 3_000).Select(number => new SortKey(dates.Next().Bounds, $"event:e{number % 40}"))];

        Assert.Equal(keys.Order(), keys.OrderBy(SortText.Of, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("press-2023", true)]
    [InlineData("t", true)]
    [InlineData("", false)]
    [InlineData("Press", false)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("a\tb", false)]
    [InlineData("é", false)]
    public void A_dataset_has_a_plain_name(string name, bool isWellFormed)
    {
        if (isWellFormed)
            Assert.Equal(name, new Dataset(name).Name);
        else
            Assert.Contains("expected at most 63", Assert.Throws<StoreException>(() => new Dataset(name)).Message, StringComparison.Ordinal);
    }
}
