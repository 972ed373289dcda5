using System.Text;
using Timeline.Ingest;
using Timeline.Ingest.Formats;
using Timeline.Ingest.Importing;

namespace Timeline.Tests.Ingest;

/// <summary>Formats turn a text into words with their places.</summary>
public sealed class FormatTests
{
    [Fact]
    public void Every_format_reads_its_sample()
    {
        foreach (Format format in Format.All)
        {
            DocumentSource sample = ImportStore.Good.First(source => Format.Of(source.Name) == format);
            using var reader = new StreamReader(sample.Open(), Encoding.UTF8);

            IReadOnlyList<DocumentReading> readings = format.Read(reader.ReadToEnd());

            Assert.All(readings, reading => Assert.True(reading is { Document: not null, Complaints.Count: 0 }, format.Name));
        }
    }

    [Fact]
    public void Format_is_told_by_the_ending_in_any_case()
    {
        Assert.Equal("YAML", Format.Of("a.YML")?.Name);
        Assert.Equal("JSON", Format.Of("b.json")?.Name);
        Assert.Null(Format.Of("c.txt"));
    }

    [Fact]
    public void Words_know_where_they_stand()
    {
        const string Text = """
            # a comment
            article:
              id: article:a
              title: "A: B"
              published: 2023
              text: |
                Words
                of it.
            claims:
              - { event: "event:a", kind: VISIT, title: A, who: [Anna, { actor: Carl }] }
            """;

        ArticleDocument document = Assert.Single(Format.All[0].Read(Text)).Document!;

        Assert.Equal(new Word("article:a", 3, 7), document.Article!.Id);
        Assert.Equal(new Word("A: B", 4, 10), document.Article.Title);
        Assert.Equal(new Word("Words\nof it.\n", 6, 9), document.Article.Text! with { Text = document.Article.Text.Text.TrimEnd('\n') + "\n" });
        Assert.Equal([new Word("Anna", 10, 54), new Word("Carl", 10, 69)], document.Claims[0].Who.Select(part => part.Actor).ToArray());
    }

    [Fact]
    public void Document_with_complaints_still_gives_what_is_good_of_it()
    {
        DocumentReading reading = Assert.Single(Format.All[0].Read("article: { id: article:a, title: [A], published: 2023 }\nnonsense: 1\n"));

        Assert.Equal("article:a", reading.Document!.Article!.Id.Text);
        Assert.True(reading.Document.Article.Title.IsMissing);
        Assert.Equal(2, reading.Complaints.Count);
    }

    [Theory]
    [InlineData(12, 9, "milley.yaml:12:9: \"32 March 1962\" is not a date; expected e.g. 1962-03-02, 1962-03, 1962~.")]
    [InlineData(0, 0, "milley.yaml: \"32 March 1962\" is not a date; expected e.g. 1962-03-02, 1962-03, 1962~.")]
    public void Complaint_is_one_line_with_its_place(int line, int column, string printed) =>
        Assert.Equal(printed, new Complaint(line, column, "\"32 March 1962\" is not a date", "e.g. 1962-03-02, 1962-03, 1962~").In("milley.yaml"));
}
