using System.Globalization;
using Timeline.App.Http;

namespace Timeline.Tests.Http;

public class PersistedDocumentsTests
{
    private const int Bound = 4096;

    [Fact]
    public void The_one_not_asked_for_the_longest_goes_first()
    {
        var documents = new PersistedDocuments(Bound);
        documents.Keep("a", new byte[1000]);
        documents.Keep("b", new byte[1000]);
        Assert.True(documents.TryFind("a", out _));
        documents.Keep("c", new byte[1000]);
        Assert.True(documents.TryFind("a", out _));
        Assert.False(documents.TryFind("b", out _));
        Assert.True(documents.TryFind("c", out _));
    }

    [Fact]
    public void Many_small_documents_are_bounded_like_few_large_ones()
    {
        var documents = new PersistedDocuments(Bound);
        for (var i = 0; i < 1000; i++)
            documents.Keep(i.ToString(CultureInfo.InvariantCulture), new byte[1]);
        var kept = Enumerable.Range(0, 1000).Count(i => documents.TryFind(i.ToString(CultureInfo.InvariantCulture), out _));
        Assert.InRange(kept, 1, Bound / 100);
    }

    [Fact]
    public void Document_larger_than_the_bound_is_not_kept_and_drives_none_out()
    {
        var documents = new PersistedDocuments(Bound);
        documents.Keep("a", new byte[10]);
        documents.Keep("large", new byte[Bound]);
        Assert.True(documents.TryFind("a", out _));
        Assert.False(documents.TryFind("large", out _));
    }

    [Fact]
    public void Copy_is_kept_and_not_the_memory_that_it_came_in()
    {
        var documents = new PersistedDocuments(Bound);
        byte[] text = [1, 2, 3];
        documents.Keep("a", text);
        text[0] = 9;
        Assert.True(documents.TryFind("a", out var kept));
        Assert.Equal([1, 2, 3], kept);
    }
}
